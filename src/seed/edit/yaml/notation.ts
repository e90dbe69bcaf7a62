import { isMap, isScalar as isScalarNode, isSeq, Scalar as ScalarNode, type Node } from "yaml";
import { readYamlText } from "../../part/yaml-text.ts";
import { compose } from "../../yaml/compose.ts";
import type { Notation, Scalar, ScalarPlace } from "../notation.ts";
import { printBlockText, readBlockForm } from "./block-text.ts";
import { isImpostorText } from "./impostor-text.ts";

/** YAML 1.2 with its core schema, in which `yes` and dates are texts. */
export function createYamlNotation(eol: string): Notation {
  const print = (value: Scalar, place: ScalarPlace): string =>
    typeof value === "string" ? printText(value, place, eol) : printOther(value);
  return {
    syntax: "yaml",
    colon: ": ",
    print,
    reads,
    readPieces: readYamlText,
    escape: (text, source) => escape(text, source, eol),
  };
}

function printOther(value: Exclude<Scalar, string>): string {
  if (typeof value !== "number" || Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return ".nan";
  return value > 0 ? ".inf" : "-.inf";
}

/** The first form that reads as the text, beginning with that of the model. */
function printText(text: string, place: ScalarPlace, eol: string): string {
  for (const source of listForms(text, place, eol)) {
    if (reads(source, text, place)) return source;
  }
  return printDouble(text);
}

function* listForms(text: string, place: ScalarPlace, eol: string): Generator<string> {
  const { model, mayHaveLines = false, column } = place;
  const quote = model?.[0];
  const canBeBlock = mayHaveLines && isPrintable(text);
  const block = model === undefined ? undefined : readBlockForm(model);
  if (quote === "'" && isPrintable(text) && !text.includes("\n")) yield printSingle(text);
  if (canBeBlock && block !== undefined) {
    const indent = block.indent > column ? block.indent : column + 2;
    yield printBlockText(text, { ...block, indent, eol }, column);
    yield printBlockText(text, { ...block, style: "|", indent, eol }, column);
  }
  if (quote !== "'" && quote !== '"' && block === undefined && canBePlain(text)) yield text;
  if (canBeBlock && quote !== "'" && quote !== '"' && /\n./.test(text)) {
    yield printBlockText(text, { style: "|", indent: column + 2, comment: "", eol }, column);
  }
}

function canBePlain(text: string): boolean {
  if (!/^[^\s,[\]{}#&*!|>'"%@`]/.test(text) || !isPrintable(text)) return false;
  if (/\s$|[\n]|^[-?:](?:\s|$)|^\p{Cf}|\p{Cf}$/u.test(text)) return false;
  return !/(?:^|\s)(?:\/\/|\/\*)/.test(text) && text !== "<<";
}

/** True for a text without characters that YAML wants escaped. */
const isPrintable = (text: string): boolean =>
  !/(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);

const printSingle = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const printDouble = (text: string): string => `"${escapeDouble(text)}"`;

/** The escapes of JSON are escapes of YAML too. */
function escapeDouble(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => {
      const digits = character.charCodeAt(0).toString(16).padStart(4, "0");
      return `\\u${digits}`;
    });
}

function escape(text: string, source: string, eol: string): string | undefined {
  if (source.startsWith('"')) return escapeDouble(text);
  if (!isPrintable(text)) return undefined;
  if (source.startsWith("|")) {
    // Before the end of a line, indentation alone would be blanks that nobody sees.
    if (text.endsWith("\n")) return undefined;
    const indent = " ".repeat(readBlockForm(source)?.indent ?? 0);
    return text.replaceAll(/\n+/g, (feeds) => eol.repeat(feeds.length) + indent);
  }
  if (text.includes("\n")) return undefined;
  return source.startsWith("'") ? text.replaceAll("'", "''") : text;
}

function reads(source: string, text: string, place: ScalarPlace): boolean {
  const { role, isFlow, column, model } = place;
  const node = readAlone(source, role, isFlow, column);
  if (!isScalarNode(node)) return false;
  if (role === "key") {
    // Without quotes, `<<` is no key but merges its value.
    const isMerge = node.type === ScalarNode.PLAIN && node.source === "<<";
    return !isMerge && (node.source ?? String(node.value)) === text;
  }
  const isPlain = node.type === ScalarNode.PLAIN;
  return node.value === text && !(isPlain && isImpostorText(text, model));
}

/** What a source is in a place like its own; undefined if it is not one value there. */
function readAlone(
  source: string,
  role: ScalarPlace["role"],
  isFlow: boolean,
  column: number,
): unknown {
  const inFlow = role === "key" ? `{${source}: 1}` : `[${source}]`;
  const content = isFlow ? `k: ${inFlow}` : role === "key" ? `${source}: 1` : `k: ${source}`;
  const nested = column > 0 && !isFlow ? `p:\n${" ".repeat(column)}${content}\n` : `${content}\n`;
  const composed = compose(nested, 10);
  if (composed.kind !== "documents" || composed.documents.length !== 1) return undefined;
  const [document] = composed.documents;
  if (document === undefined || document.errors.length > 0) return undefined;
  let map: unknown = document.contents;
  if (column > 0 && !isFlow) map = onlyPair(map)?.value;
  const pair = onlyPair(map);
  if (!isFlow) return role === "key" ? pair?.key : pair?.value;
  if (role === "key") return onlyPair(pair?.value)?.key;
  const list: unknown = pair?.value;
  return isSeq<Node>(list) && list.items.length === 1 ? list.items[0] : undefined;
}

function onlyPair(node: unknown): { readonly key: unknown; readonly value: unknown } | undefined {
  return isMap(node) && node.items.length === 1 ? node.items[0] : undefined;
}

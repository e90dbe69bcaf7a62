import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "rolldown/parseAst";
import { toCodeBlock } from "./markdown.mjs";

/**
 * @typedef {object} Declaration something that `seedlint/sdk` exports
 * @property {string} name
 * @property {boolean} isType
 * @property {string} docstring as it is written, without its marks; empty if there is none
 * @property {string} signature without what is done
 *
 * @typedef {object} Parsed a node of the syntax tree, as far as it is looked at; offsets in the text
 * @property {string} type
 * @property {number} start
 * @property {number} end
 * @property {{ name: string, end: number, typeAnnotation?: Parsed | null }} [id]
 * @property {Parsed | null} [declaration]
 * @property {readonly Parsed[]} [declarations]
 * @property {Parsed | null} [body]
 * @property {{ value: string } | null} [source]
 * @property {readonly { local: { name: string } }[]} [specifiers]
 */

const folder = "src/sdk";

const intro = `# The SDK

What \`seedlint/sdk\` exports, for [rules of your own](your-own-rules.md). It is written from the
docstrings of the sources by \`npm run gen\`. It has no dependency, and everything in it is pure. Spans
are offsets in UTF-16 units, from 0, without their end.`;

/**
 * The reference of the SDK as Markdown: the contract, then the functions that rules share, each by
 * name.
 *
 * @param {string} root
 * @returns {string}
 * @throws If something is exported without a docstring.
 */
export function toSdkReference(root) {
  const all = listExports(root).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const untold = all.filter(({ docstring }) => docstring === "").map(({ name }) => name);
  if (untold.length > 0) throw new Error(`Exports have no docstring: ${untold.join(", ")}`);
  const isDefining = (/** @type {Declaration} */ { name }) => name.startsWith("define");
  const sections = [
    toSection("Define", all.filter(isDefining)),
    toSection(
      "The contract",
      all.filter(({ isType }) => isType),
    ),
    toSection(
      "What rules share",
      all.filter((each) => !each.isType && !isDefining(each)),
    ),
  ];
  return `${[intro, ...sections].join("\n\n")}\n`;
}

/**
 * @param {string} title
 * @param {readonly Declaration[]} declarations
 */
function toSection(title, declarations) {
  return [`## ${title}`, ...declarations.map(toEntry)].join("\n\n");
}

/** @param {Declaration} declaration */
function toEntry({ name, docstring, signature }) {
  return [`### ${name}`, toProse(docstring), toCodeBlock(signature, "ts")].join("\n\n");
}

/**
 * What the door exports, in its order: all of a file, or what it names of one.
 *
 * @param {string} root
 * @returns {readonly Declaration[]}
 */
function listExports(root) {
  const door = parse(path.join(root, folder, "index.ts"));
  return door.body.flatMap(({ source, specifiers = [] }) => {
    if (!source) return [];
    const declared = listDeclarations(path.join(root, folder, source.value));
    const names = new Set(specifiers.map(({ local }) => local.name));
    return names.size === 0 ? declared : declared.filter(({ name }) => names.has(name));
  });
}

/**
 * @param {string} file
 * @returns {readonly Declaration[]}
 */
function listDeclarations(file) {
  const { text, body } = parse(file);
  return body.flatMap((statement) => {
    const { declaration } = statement;
    if (statement.type !== "ExportNamedDeclaration" || !declaration) return [];
    const docstring = docstringBefore(text, statement.start);
    const [variable] = declaration.declarations ?? [];
    const name = (variable ?? declaration).id?.name ?? "";
    const isType = /^TS(?:Interface|TypeAlias)/.test(declaration.type);
    return { name, isType, docstring, signature: toSignature(text, declaration, isType) };
  });
}

/**
 * @param {string} file
 * @returns {{ text: string, body: readonly Parsed[] }}
 */
function parse(file) {
  const text = readFileSync(file, "utf8");
  const { body } = parseAst(text, { lang: "ts" });
  return { text, body: /** @type {readonly Parsed[]} */ (/** @type {unknown} */ (body)) };
}

/**
 * The docstring that ends right before an offset.
 *
 * @param {string} text
 * @param {number} offset
 */
function docstringBefore(text, offset) {
  const before = text.slice(0, offset).trimEnd();
  if (!before.endsWith("*/")) return "";
  const comment = before.slice(before.lastIndexOf("/**") + "/**".length, -"*/".length);
  return comment.replaceAll(/^ *\*? ?/gm, "").trim();
}

/**
 * A type as it is written; of a function or a constant, its name and type.
 *
 * @param {string} text
 * @param {Parsed} declaration
 * @param {boolean} isType
 */
function toSignature(text, declaration, isType) {
  const { start, end, body, declarations } = declaration;
  if (isType) return text.slice(start, end);
  const [variable] = declarations ?? [];
  if (variable === undefined) return `${text.slice(start, body?.start ?? end).trimEnd()};`;
  return `${text.slice(start, variable.id?.typeAnnotation?.end ?? variable.id?.end ?? end)};`;
}

/**
 * A docstring as Markdown: its tags become sentences and a list.
 *
 * @param {string} docstring
 */
function toProse(docstring) {
  const [told = "", ...tags] = docstring
    .replaceAll(/\{@link ([^}]+)\}/g, "`$1`")
    .replaceAll("&#47;", "/")
    .split(/^@/m);
  const lines = tags.map((tag) => {
    const text = tag.trim().replaceAll(/\s*\n\s*/g, " ");
    const [, name, rest] = /^param (\S+) (.*)$/.exec(text) ?? [];
    if (name !== undefined) return `- \`${name}\`: ${rest ?? ""}`;
    return `- ${text.replace(/^throws /, "Throws ").replace(/^returns /, "Returns ")}`;
  });
  return [told.trim(), ...(lines.length === 0 ? [] : [lines.join("\n")])].join("\n\n");
}

import remarkParse from "remark-parse";
import { unified } from "unified";
import type { FormatName } from "../../src/report/index.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { targetsOf, withoutDecoration } from "./decoration.ts";
import { readAnnotations, readCommands, readMatchedLines } from "./runner.ts";
import { findAll, parseXml } from "./xml.ts";

/** Where links to lines of files lead in reports that are checked. */
export const BLOB_URL = "https://github.com/o/r/blob/0";

/** The pages that a report may link to: lines of files, rules of ours, those of the house. */
const PAGES = [
  `${BLOB_URL}/`,
  "https://github.com/norvale/register/blob/",
  "https://github.com/seedlint/seedlint/",
  "https://example.com/",
];

/** Controls, bidi controls, what is not seen, lone surrogates; all but line feeds and tabs. */
const UNSEEN = /(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What is wrong with a report as a reader of its format takes it: content that has escaped. */
type Check = (text: string, run: LintRun) => readonly string[];

/**
 * What has escaped into a report, a sentence each, read as the format's reader does and, whatever the
 * format, as the log of a runner: nobody knows which report is printed there.
 */
export function findEscapes(name: FormatName, text: string, run: LintRun): readonly string[] {
  return [...checks[name](text, run), ...(name === "github" ? [] : findCommands(text))];
}

const checks: Readonly<Record<FormatName, Check>> = {
  pretty: checkPretty,
  json: checkJson,
  github: checkGithub,
  markdown: (text) => [...checkText(text), ...checkMarkdown(text)],
  sarif: checkSarif,
  junit: checkJunit,
  gitlab: (text) => [...checkText(text), ...checkValues(text)],
  rdjson: (text) => [...checkText(text), ...checkMessages(text)],
};

/** Commands, lines that a matcher takes, and whether what comes after the text is still read. */
function findCommands(text: string): readonly string[] {
  const commands = readCommands(`::error::before\n${text}\n::error::after`);
  const [first, ...others] = commands;
  const isRead = first?.data === "before" && others.at(-1)?.data === "after";
  return [
    ...(isRead ? [] : ["commands around it are not read"]),
    ...others.slice(0, -1).map(({ name }) => `command ${JSON.stringify(name)}`),
    ...readMatchedLines(text).map((line) => `matched line ${JSON.stringify(line)}`),
  ];
}

/** What nobody may see in any text, and what could not be written as UTF-8. */
export function checkText(text: string): readonly string[] {
  const [unseen] = UNSEEN.exec(text) ?? [];
  return unseen === undefined ? [] : [`unseen character U+${unseen.codePointAt(0)?.toString(16)}`];
}

function checkPretty(text: string): readonly string[] {
  const targets = targetsOf(text).filter((target) => !isOurPage(target));
  return [...checkText(withoutDecoration(text)), ...targets.map((target) => `link to ${target}`)];
}

function checkJson(text: string, run: LintRun): readonly string[] {
  const result = JSON.parse(text) as { readonly diagnostics: readonly Record<string, unknown>[] };
  const wrong = run.diagnostics.filter((diagnostic, index) => {
    const told = result.diagnostics[index];
    const keys = ["path", "message", "rule", "id", "collection", "pointer"] as const;
    return keys.some((key) => told?.[key] !== diagnostic[key]);
  });
  return [...checkText(text), ...wrong.map(({ message }) => `other value for ${message}`)];
}

/** Each command is one that a diagnostic, or a file that failed, accounts for. */
function checkGithub(text: string, run: LintRun): readonly string[] {
  const annotations = readAnnotations(text);
  const lines = text.split("\n").slice(0, -1);
  const isWhole = readCommands(text).length === annotations.length;
  const strange = annotations.filter(({ level, properties, message }) => {
    const file = properties.get("file");
    const severity = level === "notice" ? "info" : level;
    const isFound = run.diagnostics.some(
      (diagnostic) =>
        diagnostic.severity === severity &&
        properties.get("title") === inLine(diagnostic.rule).slice(0, 255) &&
        [diagnostic, ...diagnostic.related].some(({ path }) => path === file) &&
        message.startsWith(printable(diagnostic.message).slice(0, 1000)),
    );
    const isFailed = run.failed.some(
      ({ path, reason }) =>
        path === file && message.includes(`: ${printable(reason).slice(0, 1000)}`),
    );
    return !isFound && !isFailed;
  });
  return [
    ...(isWhole && annotations.length === lines.length ? [] : ["other commands than annotations"]),
    ...strange.map(({ message }) => `strange annotation ${JSON.stringify(message)}`),
    ...annotations.flatMap(({ message }) => checkText(message)),
  ];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** What our own Markdown is made of. */
const NODES = new Set(
  ["root", "heading", "paragraph", "text", "strong", "list", "listItem"].concat([
    ...["inlineCode", "link", "code", "html"],
  ]),
);

/** The HTML of ours: where a long list is folded. */
const FOLD = /^(?:<details><summary>Show [\w, ]+<\/summary>|<\/details>)$/u;

/** What GitHub makes links, mentions, emoji or formulas of in a text. */
const REFERENCES = [
  /\b(?:https?|ftp|mailto|xmpp):/iu,
  /www\./iu,
  /(?<![\w@])@\w/u,
  /[\w.+-]@[\w-]/u,
  /#\d/u,
  /\bGH-\d/iu,
  /\b(?=[a-f]*\d)[\da-f]{7,40}\b/u,
  /:[+\w-]+:/u,
  /\$/u,
  /[<>]/u,
];

const parser = unified().use(remarkParse).freeze();

/** Nothing of content is markup, a reference, or a part of a table that is ours. */
export function checkMarkdown(text: string): readonly string[] {
  const problems: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === "html" && !FOLD.test(node.value ?? "")) problems.push(`HTML ${node.value}`);
    if (!NODES.has(node.type)) problems.push(`Markdown of type ${node.type}`);
    if (node.type === "link" && !isOurPage(node.url ?? "")) problems.push(`link to ${node.url}`);
    if (node.type === "code") problems.push(...checkDiagram(node));
    if (node.type === "text") {
      const found = REFERENCES.find((reference) => reference.test(node.value ?? ""));
      if (found !== undefined) problems.push(`reference ${String(found)} in ${node.value}`);
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(parser.parse(text) as Node);
  return [...problems, ...checkTables(text)];
}

function isOurPage(url: string): boolean {
  return PAGES.some((page) => url.startsWith(page)) && /^[!-~]+$/u.test(url);
}

/** Each line is one of ours, and labels are letters, digits, blanks and entities. */
function checkDiagram({ lang, value = "" }: Node): readonly string[] {
  if (lang !== "mermaid") return [`a block of code in ${lang}`];
  const label = '"(?:[\\w ()-]|#\\d+;)*"';
  const line = new RegExp(
    `^\\s*(?:flowchart (?:TB|LR)|n\\d+\\[${label}\\](?::::\\w+)?|n\\d+ [-=.x~]+>? ?(?:\\|${label}\\| ?)?n\\d+|(?:classDef|class|linkStyle|style) [\\w #:,.-]+;?|)$`,
    "u",
  );
  return value
    .split("\n")
    .filter((each) => !line.test(each))
    .map((each) => `diagram ${each}`);
}

/** Every row of a table has as many cells as the first. */
function checkTables(text: string): readonly string[] {
  const tables = text.split(/\n(?!\|)/u).map((block) => block.split("\n"));
  return tables.flatMap((lines) => {
    const rows = lines.filter((line) => line.startsWith("|"));
    const counts = new Set(rows.map((row) => row.split(/(?<!\\)\|/u).length));
    return counts.size > 1 ? [`a table with rows of other lengths: ${rows.join("\n")}`] : [];
  });
}

/** No message has a link in it, and every URI is relative, encoded and that of a file. */
function checkSarif(text: string, run: LintRun): readonly string[] {
  const places = [...run.diagnostics, ...run.diagnostics.flatMap(({ related }) => related)];
  const files = [...places, ...run.failed, ...run.skipped];
  const paths = new Set(files.map(({ path }) => path.replaceAll(/\p{Cs}/gu, "\ufffd")));
  const problems: string[] = [];
  visitValues(JSON.parse(text), (key, value) => {
    if (key === "uri" && !/^(?:[\w.~/-]|%[\dA-F]{2})*$/u.test(value)) problems.push(`URI ${value}`);
    else if (key === "uri" && !paths.has(decodeURIComponent(value))) problems.push(`URI ${value}`);
    else if (key === "text" && value.includes("](")) problems.push(`link ${value}`);
    else if (UNSEEN.test(value) && key !== "id" && key !== "ruleId") problems.push(`text ${value}`);
  });
  return [...checkText(text), ...problems];
}

function checkJunit(text: string): readonly string[] {
  const root = parseXml(text);
  const names = ["testsuite", "testcase", "failure", "error", "skipped", "system-out"];
  const known = names.reduce((sum, name) => sum + findAll(root, name).length, 1);
  // Neither a comment nor a section of character data is written.
  const elements = text.match(/<(?![/?])/gu)?.length;
  return [...checkText(text), ...(known === elements ? [] : ["an element that is not known"])];
}

/** Whatever people read of JSON. */
function checkValues(text: string): readonly string[] {
  const problems: string[] = [];
  visitValues(JSON.parse(text), (key, value) => {
    if (key === "description" && UNSEEN.test(value)) problems.push(`description ${value}`);
  });
  return problems;
}

/** The messages of reviewdog are Markdown in comments. */
function checkMessages(text: string): readonly string[] {
  const messages = new Set<string>();
  visitValues(JSON.parse(text), (key, value) => {
    if (key === "message") messages.add(value);
  });
  // Each is a block of its own, and all are parsed at once.
  return checkMarkdown([...messages].join("\n\n"));
}

/** Calls `see` for each text in a value, with the key that it stands at. */
function visitValues(value: unknown, see: (key: string, value: string) => void, key = ""): void {
  if (typeof value === "string") see(key, value);
  else if (Array.isArray(value)) for (const item of value) visitValues(item, see, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) visitValues(item, see, name);
  }
}

/** What people are shown of a text, computed character by character. */
export function printable(text: string): string {
  return Array.from(text, (character) => {
    if (character === "\r") return "\\r";
    const isShown = /(?!\n|\t|\ufe0e|\ufe0f)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
    const isNamed = /[\p{Co}\p{Cn}]/u.test(character) && !/\p{DI}/u.test(character);
    const code = character.codePointAt(0) ?? 0;
    return isShown.test(character) && !isNamed ? `\\u{${code.toString(16)}}` : character;
  }).join("");
}

const inLine = (text: string): string =>
  printable(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");

import { isList, isObject, type JsonSchema, type Level, type RuleMeta } from "../sdk/index.ts";
import type { RuleExample, RulePage } from "../session/explain-rule.ts";
import { toHyperlink } from "../text/terminal.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import type { Output } from "./terminal.ts";

const SCOPES = {
  seed: "one seed",
  corpus: "all seeds of a collection",
  change: "a change of one seed",
  engine: "the engine's own",
} as const;

const LEVEL_STYLES = { off: "dim", info: "blue", warn: "yellow", error: "red" } as const;

/** The page of a rule as text for a terminal. */
export function drawRulePage(page: RulePage, output: Omit<Output, "write">): string {
  const sheet = createSheet(output);
  const { meta, examples } = page;
  const lines = [
    drawTitle(page, sheet, output.hasHyperlinks),
    ...drawSummary(meta, sheet),
    ...sheet.section("Why", sheet.prose(meta.docs.why, 2)),
    ...sheet.section("What to do", [
      ...sheet.prose(meta.docs.remedy, 2),
      ...drawYielding(meta, sheet),
    ]),
    ...sheet.section("Fixes", drawMends(meta, sheet)),
    ...sheet.section("Levels", drawLevels(page, sheet)),
    ...sheet.section("Options", drawOptions(meta, sheet)),
    ...sheet.section("Messages", drawMessages(meta, sheet)),
    ...(examples === undefined
      ? []
      : [
          ...sheet.section(
            `Reported: ${examples.invalid.name}`,
            drawExample(examples.invalid, sheet),
          ),
          ...sheet.section(`Accepted: ${examples.valid.name}`, drawExample(examples.valid, sheet)),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function drawTitle(
  { meta, scope, url }: RulePage,
  { paint }: Sheet,
  hasHyperlinks: boolean,
): string {
  const name = paint("bold", meta.id);
  const preview = meta.preview === true ? ["preview"] : [];
  const since = meta.since === "" ? [] : [`since ${meta.since}`];
  const always = isAlwaysOn({ meta, scope }) ? ["always on"] : [];
  const facts = [...preview, ...always, SCOPES[scope], ...since];
  return `${hasHyperlinks ? toHyperlink(name, url) : name}  ${paint("dim", facts.join(" · "))}`;
}

/** Of the engine's own rules, those that are errors cannot be turned off. */
function isAlwaysOn({ scope, meta }: Pick<RulePage, "scope" | "meta">): boolean {
  return scope === "engine" && meta.recommended === "error";
}

function drawSummary({ docs: { summary } }: RuleMeta, { prose }: Sheet): readonly string[] {
  return summary === "" ? [] : ["", ...prose(`${summary}.`, 2)];
}

function drawYielding({ yieldsTo = [] }: RuleMeta, { prose }: Sheet): readonly string[] {
  if (yieldsTo.length === 0) return [];
  const others = yieldsTo.map((id) => `\`${id}\``).join(" or ");
  return ["", ...prose(`A value that is reported by ${others} is not reported here again.`, 2)];
}

function drawMends({ docs: { fix, suggestions } }: RuleMeta, { prose }: Sheet): readonly string[] {
  return [
    ...(fix === undefined ? [] : prose(`By \`--fix\`: ${fix}`, 2)),
    ...(suggestions === undefined
      ? []
      : prose(`Suggested, for a person to choose: ${suggestions}`, 2)),
  ];
}

function drawLevels({ levels, scope, meta }: RulePage, sheet: Sheet): readonly string[] {
  const { paint, prose } = sheet;
  if (isAlwaysOn({ scope, meta }))
    return prose("In every preset, since the other rules need it.", 2);
  const width = Math.max(...levels.map(([preset]) => preset.length));
  return levels.map(
    ([preset, level]) => `  ${preset.padEnd(width)}  ${paint(LEVEL_STYLES[level], level)}`,
  );
}

function drawOptions({ id, options, recommended }: RuleMeta, sheet: Sheet): readonly string[] {
  if (options === undefined) return [];
  const { paint, prose, verbatim } = sheet;
  const defaults = new Map(Object.entries(options.defaults as Readonly<Record<string, unknown>>));
  const properties: readonly (readonly [string, JsonSchema])[] = Object.entries(options.properties);
  const example = `rules: { ${id}: [${exampleLevel(recommended)}, { ${properties[0]?.[0] ?? ""}: … }] }`;
  return [
    ...properties.flatMap(([name, schema]) => [
      `  ${paint("cyan", name)}${drawType(schema, sheet)}`,
      ...prose(descriptionOf(schema), 4),
      ...(defaults.has(name) ? prose(`Default: ${JSON.stringify(defaults.get(name))}`, 4) : []),
    ]),
    "",
    ...verbatim(example, 2),
  ];
}

function exampleLevel(level: Level): Level {
  return level === "off" ? "warn" : level;
}

function drawType(schema: JsonSchema, { paint }: Sheet): string {
  const type = isObject(schema) ? schema["type"] : undefined;
  const values = isObject(schema) ? schema["enum"] : undefined;
  const types = isList(type) ? type : [type ?? ""];
  const shown = values === undefined ? types.map(String).join(" or ") : JSON.stringify(values);
  return shown === "" ? "" : `  ${paint("dim", shown)}`;
}

function descriptionOf(schema: JsonSchema): string {
  const description = isObject(schema) ? schema["description"] : undefined;
  return typeof description === "string" ? `${description.replace(/\.$/, "")}.` : "";
}

function drawMessages({ messages, levels = {} }: RuleMeta, sheet: Sheet): readonly string[] {
  const highest = new Map<string, string | undefined>(Object.entries(levels));
  return Object.entries(messages).flatMap(([id, text]) => {
    const level = highest.get(id);
    const note = level === undefined ? "" : `  ${sheet.paint("dim", `at most ${level}`)}`;
    return [`  ${sheet.paint("cyan", id)}${note}`, ...sheet.prose(text, 4)];
  });
}

function drawExample(example: RuleExample, sheet: Sheet): readonly string[] {
  const { given, base, files, reports, fixed = {} } = example;
  return [
    ...Object.entries(given).flatMap(([name, value]) =>
      sheet.prose(`With ${name} ${JSON.stringify(value)}`, 2),
    ),
    ...(base === undefined
      ? drawFiles(files, "", sheet)
      : [
          ...drawFiles(base, " before the change", sheet),
          ...drawFiles(files, " after the change", sheet),
        ]),
    ...reports.flatMap((report) => {
      const [first = "", ...others] = sheet.prose(report, 4);
      return [`  ${sheet.paint("red", "✖")}${first.slice(3)}`, ...others];
    }),
    ...drawFiles(fixed, " after --fix", sheet),
  ];
}

function drawFiles(
  files: RuleExample["files"],
  side: string,
  { paint, verbatim }: Sheet,
): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    `  ${paint("dim", `${path}${side}`)}`,
    ...verbatim(text, 4).map((line) => drawMarks(line, { paint })),
  ]);
}

/** A line with what is between `«` and `»` as a mark shows it. */
function drawMarks(line: string, { paint }: Pick<Sheet, "paint">): string {
  return line
    .replaceAll(/«([^»]*)»/gu, (_, marked: string) => paint(["red", "underline"], marked))
    .replaceAll(/[«»]/gu, "");
}

import type { Collection, Level } from "../sdk/index.ts";
import type { Description } from "../session/describe.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import type { Output } from "./terminal.ts";

type ConfigDescription = Description["config"];
type RuleDescription = ConfigDescription["rules"][number];

/** How much of the value of an option is shown. */
const VALUE_LIMIT = 60;

const LEVEL_STYLES = { off: "dim", info: "blue", warn: "yellow", error: "red" } as const;

/**
 * The configuration in force, as YAML with comments: what it is made of, collections, each rule
 * with the line that sets it, overrides. For a seed: what it is, and the rules as they hold for it.
 */
export async function drawConfigPage(
  { file, seed, config }: Description,
  output: Omit<Output, "write">,
): Promise<string> {
  const { stringify } = await import("yaml");
  const sheet = createSheet(output);
  const toYaml = (value: object): readonly string[] =>
    Object.keys(value).length === 0 ? [] : sheet.verbatim(stringify(value, { lineWidth: 0 }), 0);
  const note = (text: string): string => sheet.paint("dim", `# ${text}`);
  const source = config.source ?? "no configuration, so the defaults hold";
  const rules = drawRules(config.rules, sheet);
  if (file !== null) {
    const { schema, locale, id, collection } = seed ?? {};
    const found = { collection, id, locale, schema: schema ?? undefined };
    const told = seed === null ? [note("It is no seed of any collection")] : toYaml(found);
    return join([[note(`${file}, by ${source}`), ...told], seed === null ? [] : rules]);
  }
  return join([
    [note(source), ...toYaml({ extends: config.extends })],
    toYaml(withoutEmpty({ collections: toCollections(config.collections) })),
    rules,
    toYaml(withoutEmpty({ overrides: config.overrides.map(toOverride) })),
    toYaml(withoutEmpty({ ignores: config.ignores })),
    toYaml({ aggregate: config.aggregate }),
  ]);
}

function join(parts: readonly (readonly string[])[]): string {
  const present = parts.filter((lines) => lines.length > 0);
  return `${present.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function drawRules(rules: readonly RuleDescription[], sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const width = Math.max(...rules.map(({ id, level }) => id.length + level.length)) + 2;
  return [
    "rules:",
    ...rules.flatMap(({ id, level, options, source }) => {
      const blanks = " ".repeat(width - id.length - level.length);
      const own = `  ${paint("bold", id)}: ${drawLevel(level, sheet)}`;
      return [
        `${own}${blanks}${paint("dim", `# ${source}`)}`,
        ...drawOptions(level, options, sheet),
      ];
    }),
  ];
}

function drawLevel(level: Level, { paint }: Sheet): string {
  return paint(LEVEL_STYLES[level], level);
}

/** The options of a rule that is on; they have no effect on one that is off. */
function drawOptions(level: Level, options: object, { paint }: Sheet): readonly string[] {
  if (level === "off") return [];
  return Object.entries(options as Readonly<Record<string, unknown>>).map(([name, value]) => {
    const text = JSON.stringify(value);
    const shown = text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text;
    return paint("dim", `  #   ${name}: ${shown}`);
  });
}

/** By name, without what says nothing. */
function toCollections(collections: readonly Collection[]): object {
  return Object.fromEntries(
    collections.map(({ name, locales, slugged, relations, ...rest }) => [
      name,
      withoutEmpty({
        ...rest,
        ...(slugged ? { slugged } : {}),
        locales: withoutEmpty(locales),
        relations: relations.map(withoutEmpty),
      }),
    ]),
  );
}

function toOverride({ files, when, rules }: ConfigDescription["overrides"][number]): object {
  const settings = rules.map(({ id, level, options }) => [
    id,
    Object.keys(options).length === 0 ? level : [level, options],
  ]);
  return withoutEmpty({
    files: files ?? [],
    when,
    rules: Object.fromEntries(settings) as object,
  });
}

/** Without keys whose value is absent, or a list or mapping without anything in it. */
function withoutEmpty(value: object): object {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).filter(
      ([, item]) =>
        item !== undefined &&
        (typeof item !== "object" || item === null || Object.keys(item).length > 0),
    ),
  );
}

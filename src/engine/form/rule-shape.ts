import { listPlaceholders } from "../render-message.ts";

/**
 * What is missing from a value that is to be a rule, or is of another type than the engine needs:
 * what would end a run, or leave a message with a hole in it. The compiler sees to it in TypeScript,
 * but a rule of the house may be JavaScript. Sentences without full stop; empty for a rule.
 */
export function findShapeProblems(value: unknown): readonly string[] {
  if (!isRecord(value)) return ["it has no default export that is an object"];
  const { scope, meta, check, collect } = value;
  return [
    ...unless(SCOPES.has(scope), "`scope` is none of `seed`, `corpus` and `change`"),
    ...unless(typeof check === "function", "`check` is no function"),
    ...unless(scope !== "corpus" || typeof collect === "function", "`collect` is no function"),
    ...(isRecord(meta) ? findMetaProblems(meta) : ["`meta` is no object"]),
  ];
}

const SCOPES: ReadonlySet<unknown> = new Set(["seed", "corpus", "change"]);
const LEVELS: ReadonlySet<unknown> = new Set(["off", "info", "warn", "error"]);
const HIGHEST: ReadonlySet<unknown> = new Set(["info", "warn"]);

function findMetaProblems(meta: Readonly<Record<string, unknown>>): readonly string[] {
  const { id, recommended, docs, messages, levels = {}, options, yieldsTo = [] } = meta;
  const isId = typeof id === "string" && /^[a-z][a-z0-9-]*$/.test(id);
  return [
    ...unless(isId, "`meta.id` is no name in kebab case"),
    ...unless(
      recommended === undefined || LEVELS.has(recommended),
      "`meta.recommended` is none of `off`, `info`, `warn` and `error`",
    ),
    ...unless(isRecord(docs), "`meta.docs` is no object"),
    ...(isRecord(messages) ? findMessageProblems(messages) : ["`meta.messages` is no object"]),
    ...unless(
      isRecord(levels) && Object.values(levels).every((level) => HIGHEST.has(level)),
      "`meta.levels` has a level other than `info` and `warn`",
    ),
    ...(options === undefined ? [] : findOptionProblems(options)),
    ...unless(isTexts(yieldsTo), "`meta.yieldsTo` is no list of rule ids"),
  ];
}

function findMessageProblems(messages: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(messages).flatMap(([id, text]) => {
    if (typeof text !== "string") return `\`meta.messages.${id}\` is no text`;
    // What is left of the braces after all that is understood.
    let rest = text;
    for (const name of listPlaceholders(text)) rest = rest.replaceAll(`{{${name}}}`, "");
    return unless(
      !/\{\{|\}\}/.test(rest),
      `\`meta.messages.${id}\` has a placeholder that is none: expected \`{{name}}\`, of letters, digits and \`_\`, without blanks`,
    );
  });
}

function findOptionProblems(options: unknown): readonly string[] {
  if (!isRecord(options)) return ["`meta.options` is no object"];
  return [
    ...unless(isRecord(options["properties"]), "`meta.options.properties` is no object of schemas"),
    ...unless(isRecord(options["defaults"]), "`meta.options.defaults` is no object"),
  ];
}

function unless(isRight: boolean, problem: string): readonly string[] {
  return isRight ? [] : [problem];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

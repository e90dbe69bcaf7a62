import { createValidator } from "../../config/json-schema.ts";
import type { RuleMeta } from "../../sdk/index.ts";
import { isObject, type JsonObject } from "../../sdk/json.ts";

/**
 * Where a rule departs from how rules are written: its id, what it says of itself, its messages and
 * its options. None of it keeps the rule from running. Sentences without full stop, in the order of
 * the rule; empty if all is well.
 */
export async function findFormProblems(meta: RuleMeta): Promise<readonly string[]> {
  return [
    ...findIdProblems(meta),
    ...findDocsProblems(meta),
    ...findMessageProblems(meta),
    ...(await findOptionProblems(meta)),
  ];
}

function findIdProblems({ id }: RuleMeta): readonly string[] {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return [];
  return [`\`meta.id\` is \`${id}\`, expected words in kebab case: subject, then claim`];
}

function findDocsProblems({ docs }: RuleMeta): readonly string[] {
  const { summary = "", why = "", remedy = "" } = docs as Partial<RuleMeta["docs"]>;
  const problems: string[] = [];
  if (!/^(?:Require|Disallow|Enforce) /.test(summary)) {
    problems.push("`meta.docs.summary` starts with none of Require, Disallow and Enforce");
  }
  if (endsInStop(summary))
    problems.push("`meta.docs.summary` ends with a full stop, expected none");
  if (summary.includes("\n")) problems.push("`meta.docs.summary` is more than one line");
  if (why.trim() === "") problems.push("`meta.docs.why` is empty, expected why a finding matters");
  if (remedy.trim() === "") problems.push("`meta.docs.remedy` is empty, expected what to do");
  return problems;
}

function findMessageProblems({ messages, levels = {} }: RuleMeta): readonly string[] {
  const entries = Object.entries(messages);
  if (entries.length === 0) return ["`meta.messages` is empty, so that nothing can be reported"];
  const undeclared = Object.keys(levels)
    .filter((id) => !Object.hasOwn(messages, id))
    .map((id) => `\`meta.levels.${id}\` is of a message that is not declared`);
  const problems = entries.flatMap(([id, text]) =>
    findTextProblems(text).map((problem) => `\`meta.messages.${id}\` ${problem}`),
  );
  return [...problems, ...undeclared];
}

/** What is wrong with the form of one message, as what follows the name of it in a sentence. */
export function findTextProblems(text: string): readonly string[] {
  const problems: string[] = [];
  if (text.trim() === "") problems.push("is empty, expected what is wrong");
  if (text !== text.trim()) problems.push("has blanks at its ends");
  if (text.includes("\n")) problems.push("is more than one line");
  if (endsInStop(text)) problems.push("ends with a full stop, expected none");
  if ((text.split("`").length - 1) % 2 === 1) problems.push("has a backtick that is not closed");
  return problems;
}

async function findOptionProblems({ options }: RuleMeta): Promise<readonly string[]> {
  if (options === undefined) return [];
  const { properties, defaults } = options as {
    readonly properties: JsonObject;
    readonly defaults: JsonObject; // Both are JSON, of a shape that only the rule knows.
  };
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(properties)) {
    const description = isObject(schema) ? schema["description"] : undefined;
    const isTold = typeof description === "string" && description.trim() !== "";
    if (!isTold) problems.push(`Option \`${name}\` has no \`description\``);
    if (!Object.hasOwn(defaults, name)) problems.push(`Option \`${name}\` has no default`);
  }
  return [...problems, ...(await findDefaultProblems(properties, defaults))];
}

async function findDefaultProblems(
  properties: JsonObject,
  defaults: JsonObject,
): Promise<readonly string[]> {
  const unknown = Object.keys(defaults)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => `The default of \`${name}\` is of an option that has no schema`);
  try {
    const validate = await createValidator(
      { type: "object", properties },
      { path: "meta.options.properties" },
    );
    const wrong = validate(defaults).map(
      ({ pointer }) => `The default at \`${pointer}\` is not what its schema says`,
    );
    return [...unknown, ...wrong];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [...unknown, `The options have a schema that is none: ${reason}`];
  }
}

/** An ellipsis is none. */
function endsInStop(text: string): boolean {
  return /(?<!\.)\.$/.test(text);
}

import { toCode, toCodeBlock, toTable } from "./markdown.mjs";

/**
 * @typedef {import("./project.mjs").RuleMeta} RuleMeta
 * @typedef {import("./project.mjs").RuleCases} RuleCases
 */

const scopes = {
  seed: "one seed",
  corpus: "all seeds of a collection",
  change: "a change of one seed",
  engine: "the engine's own",
};

/**
 * The page of a rule.
 *
 * @param {RuleMeta} meta
 * @param {keyof typeof scopes} scope
 * @param {RuleCases} [cases] The engine's own rules have none.
 * @returns {string}
 */
export function toRulePage(meta, scope, cases) {
  const level = meta.preview === true ? "off (preview)" : meta.recommended;
  const sections = [
    `# ${meta.id}`,
    `${meta.docs.summary}.`,
    toTable(["Level", "Scope", "Since"], [[level, toScope(meta, scope), meta.since]]),
    `## Why\n\n${meta.docs.why}`,
    `## What to do\n\n${meta.docs.remedy}${toYielding(meta)}`,
    ...toMends(meta),
    ...toOptions(meta),
    ...(cases === undefined ? [] : toExamples(cases)),
    `## Messages\n\n${toMessages(meta)}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/**
 * Of the engine's own rules, those that are errors cannot be turned off.
 *
 * @param {RuleMeta} meta
 * @param {keyof typeof scopes} scope
 * @returns {string}
 */
function toScope({ recommended }, scope) {
  const isFixed = scope === "engine" && recommended === "error";
  return isFixed ? `always on; ${scopes[scope]}` : scopes[scope];
}

/**
 * @param {RuleMeta} meta
 * @returns {string}
 */
function toYielding({ yieldsTo = [] }) {
  if (yieldsTo.length === 0) return "";
  return `\n\nA value that is reported by ${yieldsTo.map(toCode).join(" or ")} is not reported here again.`;
}

/**
 * @param {RuleMeta} meta
 * @returns {readonly string[]}
 */
function toMends({ docs: { fix, suggestions } }) {
  if (fix === undefined && suggestions === undefined) return [];
  const lines = [
    ...(fix === undefined ? [] : [`- By \`--fix\`: ${fix}`]),
    ...(suggestions === undefined ? [] : [`- Suggested, for a person to choose: ${suggestions}`]),
  ];
  return [`## Fixes\n\n${lines.join("\n")}`];
}

/**
 * @param {RuleMeta} meta
 * @returns {readonly string[]}
 */
function toOptions({ options, id, recommended }) {
  if (options === undefined) return [];
  /** @type {Readonly<Record<string, import("../../src/sdk/index.ts").JsonSchema>>} */
  const properties = options.properties;
  const defaults = new Map(Object.entries(options.defaults));
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { description, type, ...rest } = toObject(schema);
    const constraints = Object.keys(rest).length === 0 ? "" : toCode(JSON.stringify(rest));
    const value = defaults.has(name) ? toCode(JSON.stringify(defaults.get(name))) : "";
    return [toCode(name), toWord(type), value, toWord(description), constraints];
  });
  const table = toTable(["Option", "Type", "Default", "Meaning", "Constraints"], rows);
  const example = toCodeBlock(
    `rules:\n  ${id}: [${recommended}, ${JSON.stringify(options.defaults)}]`,
    "yaml",
  );
  return [`## Options\n\n${table}\n\nThe defaults, written out:\n\n${example}`];
}

/**
 * @param {import("../../src/sdk/index.ts").JsonSchema} schema
 * @returns {import("./project.mjs").JsonObject}
 */
function toObject(schema) {
  return typeof schema === "boolean" ? {} : schema;
}

/**
 * @param {import("../../src/sdk/index.ts").Json | undefined} value
 * @returns {string}
 */
function toWord(value) {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * @param {RuleMeta} meta
 * @returns {string}
 */
function toMessages({ messages, levels }) {
  if (levels === undefined) {
    return toTable(
      ["Id", "Text"],
      Object.entries(messages).map(([id, text]) => [toCode(id), text]),
    );
  }
  const highest = new Map(Object.entries(levels));
  const rows = Object.entries(messages).map(([id, text]) => {
    const level = highest.get(id);
    return [toCode(id), text, level === undefined ? "" : `at most ${level}`];
  });
  return toTable(["Id", "Text", "Level"], rows);
}

/**
 * @param {RuleCases} cases
 * @returns {readonly string[]}
 */
function toExamples({ valid, invalid }) {
  const [reported] = Object.entries(invalid);
  const [accepted] = Object.entries(valid);
  if (reported === undefined || accepted === undefined) {
    throw new Error("A rule needs a valid and an invalid case to be documented by");
  }
  const [reportedName, { reports, fixed, suggested: _, ...example }] = reported;
  const list = reports.map((report) => `- ${report}`).join("\n");
  const afterwards = fixed === undefined ? [] : toTexts(fixed, "after `--fix`");
  return [
    [`## Reported: ${reportedName}`, toExample(example), list, ...afterwards].join("\n\n"),
    `## Accepted: ${accepted[0]}\n\n${toExample(accepted[1])}`,
  ];
}

/**
 * The files of a case, below what else it is made of.
 *
 * @param {RuleCases["valid"][string]} example
 * @returns {string}
 */
function toExample({ files, base, ...conditions }) {
  const given = Object.entries(conditions).map(
    ([name, value]) => `With ${name} ${toCode(JSON.stringify(value))}:`,
  );
  const sides =
    base === undefined
      ? toTexts(files)
      : [...toTexts(base, "before the change"), ...toTexts(files, "after the change")];
  return [...given, ...sides].join("\n\n");
}

/**
 * @param {Readonly<Record<string, string>>} files
 * @param {string} [state] In which the texts are.
 * @returns {readonly string[]}
 */
function toTexts(files, state) {
  return Object.entries(files).map(([file, text]) => {
    const unmarked = text.replaceAll(/[«»]/g, "");
    const name = state === undefined ? toCode(file) : `${toCode(file)} ${state}`;
    return `${name}\n\n${toCodeBlock(unmarked, "markdown")}`;
  });
}

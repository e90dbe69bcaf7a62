/**
 * @typedef {import("./project.mjs").DocumentedRule} DocumentedRule
 * @typedef {import("./project.mjs").JsonObject} JsonObject
 */

/**
 * The cases that document each rule, for `seedlint explain`, which has no tests at hand: by id, the
 * first valid and the first invalid one, marks included.
 *
 * @param {readonly DocumentedRule[]} rules
 * @returns {JsonObject}
 */
export function toRuleExamples(rules) {
  return Object.fromEntries(
    rules.map(({ rule: { meta, scope }, cases }) => {
      const [invalid] = Object.entries(cases.invalid);
      const [valid] = Object.entries(cases.valid);
      if (invalid === undefined || valid === undefined) {
        throw new Error(`${meta.id} needs a valid and an invalid case to be documented by`);
      }
      return [meta.id, { scope, invalid: toExample(invalid), valid: toExample(valid) }];
    }),
  );
}

/**
 * @param {readonly [string, import("../../src/testing/index.ts").RuleCases["valid"][string]]} named
 * @returns {JsonObject}
 */
function toExample([name, { files, base, ...rest }]) {
  const { reports = [], fixed, suggested: _, ...given } = /** @type {JsonObject} */ (rest);
  const before = base === undefined ? {} : { base: { ...base } };
  const after = fixed === undefined ? {} : { fixed };
  return { name, given, ...before, files: { ...files }, reports, ...after };
}

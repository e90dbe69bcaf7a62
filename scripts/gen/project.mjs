import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadSources } from "./load-sources.mjs";

/**
 * @typedef {import("../../src/sdk/index.ts").Rule} Rule
 * @typedef {import("../../src/sdk/index.ts").RuleMeta} RuleMeta
 * @typedef {import("../../src/sdk/index.ts").JsonObject} JsonObject
 * @typedef {import("../../src/testing/index.ts").RuleCases} RuleCases
 *
 * @typedef {object} DocumentedRule
 * @property {Rule} rule
 * @property {RuleCases} cases The first valid and the first invalid one are documented.
 *
 * @typedef {object} Project What is generated from.
 * @property {readonly DocumentedRule[]} rules By id.
 * @property {readonly RuleMeta[]} engineRules By id.
 * @property {JsonObject} configSchema
 * @property {JsonObject} resultSchema
 * @property {JsonObject} rulesSchema
 * @property {JsonObject} suppressionsSchema
 * @property {JsonObject} policySchema
 */

/**
 * The ids of the built-in rules, as the folder has them: sorted by code unit.
 *
 * @param {string} root
 * @returns {readonly string[]}
 */
export function listRuleIds(root) {
  return readdirSync(path.join(root, "rules"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -".ts".length))
    .toSorted();
}

/**
 * @param {string} root
 * @returns {Promise<Project>} Rejects if a rule is not named for its file or has no cases.
 */
export async function readProject(root) {
  const ids = listRuleIds(root);
  const caseFiles = ids.map((id) => `tests/rules/${id}.cases.ts`);
  const missing = caseFiles.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new Error(`Rules have no cases: ${missing.join(", ")}`);

  const [engine, config, result, listed, policy, suppressions, ...modules] = await loadSources(
    root,
    [
      "src/engine/engine-rules.ts",
      "src/config/schema.ts",
      "src/report/result-schema.ts",
      "src/session/rules-schema.ts",
      "src/config/policy-schema.ts",
      "src/config/suppressions-schema.ts",
      ...ids.map((id) => `rules/${id}.ts`),
      ...caseFiles,
    ],
  );
  const rules = ids.map((id, index) => {
    const rule = /** @type {Rule} */ (modules[index]?.["default"]);
    const cases = /** @type {RuleCases} */ (modules[ids.length + index]?.["default"]);
    if (rule.meta.id !== id) throw new Error(`rules/${id}.ts defines the rule ${rule.meta.id}`);
    return { rule, cases };
  });
  return {
    rules,
    engineRules: /** @type {readonly RuleMeta[]} */ (engine?.["engineRules"]),
    configSchema: /** @type {JsonObject} */ (config?.["configSchema"]),
    resultSchema: /** @type {JsonObject} */ (result?.["resultSchema"]),
    rulesSchema: /** @type {JsonObject} */ (listed?.["rulesSchema"]),
    suppressionsSchema: /** @type {JsonObject} */ (suppressions?.["suppressionsSchema"]),
    policySchema: /** @type {JsonObject} */ (policy?.["policySchema"]),
  };
}

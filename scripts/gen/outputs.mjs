import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { toConfigSchema } from "./config-schema.mjs";
import { listRuleIds } from "./project.mjs";
import { toRegistry } from "./registry.mjs";
import { toRuleExamples } from "./rule-examples.mjs";
import { toRulePage } from "./rule-page.mjs";
import { toReadme } from "./rule-table.mjs";
import { toSdkReference } from "./sdk-reference.mjs";
import { toRuleTemplates } from "./rule-templates.mjs";

/**
 * What the sources import from which the rest is generated: the registry, and the templates.
 *
 * @param {string} root
 * @returns {ReadonlyMap<string, string>} Texts by path relative to `root`.
 */
export function registryOutput(root) {
  return new Map([
    ["rules/index.ts", toRegistry(listRuleIds(root))],
    ["src/session/rule-templates.json", toRuleTemplates(root)],
  ]);
}

/**
 * Everything that is generated beside the registry.
 *
 * @param {string} root
 * @param {import("./project.mjs").Project} project
 * @returns {Promise<ReadonlyMap<string, string>>} Texts by path relative to `root`.
 */
export async function documentOutputs(root, project) {
  const { rules, engineRules, resultSchema, rulesSchema, policySchema, suppressionsSchema } =
    project;
  const readme = toReadme(readFileSync(path.join(root, "README.md"), "utf8"), rules);
  const pages = [
    ...rules.map(({ rule, cases }) => pageOf(rule.meta, toRulePage(rule.meta, rule.scope, cases))),
    ...engineRules.map((meta) => pageOf(meta, toRulePage(meta, "engine"))),
  ];
  return new Map([
    ...pages,
    ["README.md", await formatLikeProject(root, "README.md", readme)],
    ["docs/sdk.md", await formatLikeProject(root, "docs/sdk.md", toSdkReference(root))],
    ["schemas/config.schema.json", toJson(toConfigSchema(project))],
    ["schemas/result.schema.json", toJson(resultSchema)],
    ["schemas/rules.schema.json", toJson(rulesSchema)],
    ["schemas/suppressions.schema.json", toJson(suppressionsSchema)],
    ["schemas/presets/policy.schema.json", toJson(policySchema)],
    ["src/session/rule-examples.json", toJson(toRuleExamples(rules))],
  ]);
}

/**
 * @param {{ id: string }} meta
 * @param {string} text
 * @returns {readonly [string, string]}
 */
function pageOf({ id }, text) {
  return [`docs/rules/${id}.md`, text];
}

/**
 * @param {import("./project.mjs").JsonObject} value
 * @returns {string}
 */
function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * A file of which only a part is generated stays under the formatter's check.
 *
 * @param {string} root
 * @param {string} file
 * @param {string} text
 * @returns {Promise<string>}
 */
async function formatLikeProject(root, file, text) {
  const filepath = path.join(root, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

import { readFileSync } from "node:fs";
import path from "node:path";

const scopes = ["seed", "corpus", "change"];
const files = ["rule-id.ts", "rule-id.test.ts", "rule-id.md"];

/**
 * The templates of `seedlint new rule`, as data that `dist/` can hold: by scope, then by file.
 *
 * @param {string} root
 * @returns {string} JSON
 */
export function toRuleTemplates(root) {
  const folder = path.join(root, "scripts/templates");
  const templates = scopes.map((scope) => [
    scope,
    Object.fromEntries(
      files.map((file) => [file, readFileSync(path.join(folder, scope, file), "utf8")]),
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries(templates), null, 2)}\n`;
}

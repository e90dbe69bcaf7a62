// Usage: npm run new:rule -- <id>
//
// Writes a rule, its cases and its test from scripts/templates, whose own rule passes its own test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.dirname(import.meta.dirname);
const templates = path.join(import.meta.dirname, "templates");
const templateId = "rule-id";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: "string", default: root } },
});
const [id] = positionals;
if (id === undefined || positionals.length > 1 || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  fail("Name one rule: subject, then claim, in kebab case, as in: npm run new:rule -- id-unique");
} else {
  writeRule(id, values.into);
}

/**
 * @param {string} name
 * @param {string} folder Where `rules/` and `tests/rules/` stand.
 */
function writeRule(name, folder) {
  const files = [`rules/${name}.ts`, `tests/rules/${name}.cases.ts`, `tests/rules/${name}.test.ts`];
  const existing = files.filter((file) => existsSync(path.join(folder, file)));
  if (existing.length > 0) {
    fail(`There is such a rule already: ${existing.join(", ")}`);
    return;
  }
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))
  );
  for (const file of files) {
    const template = readFileSync(path.join(templates, file.replace(name, templateId)), "utf8");
    const text = template.replaceAll(templateId, name).replace("0.0.0", version);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    console.log(`wrote ${file}`);
  }
  console.log(`Next: say what the rule claims, then "npm run gen" for its registration and page.`);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 2;
}

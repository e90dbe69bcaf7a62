// Usage: npm run new:rule -- <id> [--scope seed|corpus|change]
//
// Writes a rule, its cases and its test from the templates of `seedlint new rule`, which pass their
// own tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadSources } from "./gen/load-sources.mjs";

const root = path.dirname(import.meta.dirname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    into: { type: "string", default: root },
    scope: { type: "string", default: "seed" },
  },
});
const [id] = positionals;
if (id === undefined || positionals.length > 1 || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  fail("Name one rule: subject, then claim, in kebab case, as in: npm run new:rule -- id-unique");
} else if (!["seed", "corpus", "change"].includes(values.scope)) {
  fail("A rule looks at one seed, all of them or a change: --scope seed, corpus or change");
} else {
  await writeRule(id, values);
}

/**
 * @param {string} name
 * @param {{ into: string, scope: string }} options `into` is where `rules/` and `tests/rules/` stand.
 */
async function writeRule(name, { into, scope }) {
  const texts = await fillTemplates(name, scope);
  const existing = [...texts.keys()].filter((file) => existsSync(path.join(into, file)));
  if (existing.length > 0) {
    fail(`There is such a rule already: ${existing.join(", ")}`);
    return;
  }
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), text);
    console.log(`wrote ${file}`);
  }
  console.log(`Next: say what the rule claims, then "npm run gen" for its registration and page.`);
}

/**
 * A built-in rule is a preview at first. Its cases are apart from its test, because its page and
 * the tests of all rules read them.
 *
 * @param {string} name
 * @param {string} scope
 * @returns {Promise<ReadonlyMap<string, string>>} Texts by path.
 */
async function fillTemplates(name, scope) {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))
  );
  const [scaffold] = await loadSources(root, ["src/session/rule-scaffold.ts"]);
  const { writeScaffold } = /** @type {typeof import("../src/session/rule-scaffold.ts")} */ (
    /** @type {unknown} */ (scaffold)
  );
  const given = { id: name, since: version, extension: ".ts" };
  const { rule, test } = writeScaffold({
    ...given,
    scope: /** @type {"seed" | "corpus" | "change"} */ (scope),
  });
  const cases = /^testRule\(rule, (\{.*\})\);$/ms.exec(test)?.[1] ?? "{}";
  return new Map([
    [
      `rules/${name}.ts`,
      rule.replace(/^( *)recommended: .*$/m, (line, indent) => `${line}\n${indent}preview: true,`),
    ],
    [
      `tests/rules/${name}.cases.ts`,
      `import type { RuleCases } from "seedlint/testing";\n\nexport default ${cases} satisfies RuleCases;\n`,
    ],
    [
      `tests/rules/${name}.test.ts`,
      `import { testRule } from "seedlint/testing";\nimport rule from "../../rules/${name}.ts";\nimport cases from "./${name}.cases.ts";\n\ntestRule(rule, cases);\n`,
    ],
  ]);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 2;
}

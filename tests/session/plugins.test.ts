import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import { listRules } from "../../src/session/list-rules.ts";
import { takesMajor } from "../../src/session/plugin-version.ts";
import type { LintRequest } from "../../src/session/request.ts";
import { environment, temporary } from "../git/support.ts";

type Files = Readonly<Record<string, string>>;

const rule = (id: string): string => `{
  scope: "seed",
  meta: {
    id: "${id}",
    recommended: "error",
    docs: { summary: "Require", why: "Because.", remedy: "Mend." },
    messages: { found: "Found" },
    options: { properties: { max: { type: "integer" } }, defaults: { max: 1 } },
  },
  check: (seed, { options }) => [{ message: "found", data: { max: options.max } }],
}`;

const plugin = `export default {
  rules: [${rule("style")}, ${rule("tone")}],
  presets: {
    recommended: { rules: { "house/style": "warn" } },
    strict: { extends: ["plugin:house/recommended"], rules: { "house/tone": ["error", { max: 2 }] } },
  },
};
`;

const seed = { "a.md": "---\nid: a\n---\n", ".gitignore": "node_modules\n" };

/** A repository in which packages are installed. */
function repositoryOf(files: Files, packages: Files) {
  const repository = temporary();
  repository.commitFiles({ ...seed, ...files });
  for (const [path, text] of Object.entries(packages)) {
    repository.write(`node_modules/${path}`, text);
  }
  return repository;
}

const manifest = (more: object = {}) =>
  JSON.stringify({ type: "module", main: "index.js", ...more });

const house = {
  "seedlint-plugin-house/package.json": manifest(),
  "seedlint-plugin-house/index.js": plugin,
};

async function judge(
  config: string,
  packages: Files = house,
  { files = {}, ...request }: Partial<LintRequest> & { readonly files?: Files } = {},
): Promise<LintRun> {
  const { root } = repositoryOf({ ...files, "seedlint.config.yaml": config }, packages);
  const head = { kind: "worktree" } as const;
  return lint({ cwd: root, paths: [], head, environment, ...request });
}

const told = ({ diagnostics }: LintRun): readonly string[] =>
  diagnostics.map(({ rule: id, severity }) => `${id} ${severity}`);

describe("a plugin", () => {
  test("has rules that are off until they are set by their whole id", async () => {
    const plugins = "extends: []\nplugins: [seedlint-plugin-house]\n";
    expect(told(await judge(plugins))).toEqual([]);
    const set = "rules: { house/style: warn, house/tone: [error, { max: 3 }] }\n";
    expect(told(await judge(`${plugins}${set}`))).toEqual([
      "house/style warning",
      "house/tone error",
    ]);
  });

  test("has presets, which may extend each other", async () => {
    const config = "extends: [plugin:house/strict]\nplugins: [seedlint-plugin-house]\n";
    const run = await judge(config);
    expect(told(run).filter((line) => line.startsWith("house"))).toEqual([
      "house/style warning",
      "house/tone error",
    ]);
  });

  test("is named by a configuration that is extended", async () => {
    const base = "plugins: [seedlint-plugin-house]\nrules: { house/style: info }\n";
    const run = await judge("extends: [./base.yaml]\n", house, { files: { "base.yaml": base } });
    expect(told(run)).toContain("house/style info");
  });

  test("may be a file of the repository, also for a change that is not trusted", async () => {
    const config = "extends: []\nplugins: [./tools/house.mjs]\nrules: { house/style: warn }\n";
    const repository = repositoryOf(
      { "seedlint.config.yaml": config, "tools/house.mjs": plugin },
      {},
    );
    const base = repository.oid("HEAD");
    repository.commitFiles({ "b.md": "---\nid: b\n---\n", "tools/house.mjs": "process.exit(7)" });
    const run = await lint({
      ...{ cwd: repository.root, paths: [], environment, rulesFrom: base },
      head: { kind: "commit", ref: "HEAD" },
      base: { kind: "commit", ref: base },
    });
    expect(told(run)).toEqual(["house/style warning"]);
  });

  test("is listed as the source of its rules", async () => {
    const config = "extends: []\nplugins: [seedlint-plugin-house]\n";
    const { root: cwd } = repositoryOf({ "seedlint.config.yaml": config }, house);
    const rules = await listRules({ cwd, environment });
    expect(rules.find(({ id }) => id === "house/tone")).toMatchObject({
      ...{ scope: "seed", level: "off", recommended: "error" },
      source: { kind: "plugin", name: "house" },
      defaults: { max: 1 },
    });
  });
});

describe("a plugin that is not what it should be is told with its place and what to do", () => {
  const config = "extends: []\nplugins: [seedlint-plugin-house]\n";
  const at = { path: "seedlint.config.yaml", line: 2, column: 11 };
  const withIndex = (text: string): Files => ({ ...house, "seedlint-plugin-house/index.js": text });

  test("not installed", async () => {
    await expect(judge(config, {})).rejects.toMatchObject({
      problems: [
        {
          message: "The plugin `seedlint-plugin-house` is not installed",
          hint: expect.stringContaining("`npm install --save-dev seedlint-plugin-house`") as string,
          place: at,
        },
      ],
    });
  });

  test("for another major version", async () => {
    const text = manifest({ peerDependencies: { seedlint: "^7.1.0" } });
    const packages = { ...house, "seedlint-plugin-house/package.json": text };
    await expect(judge(config, packages)).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringMatching(
            /^The plugin `seedlint-plugin-house` is for seedlint \^7\.1\.0, and this is 0\./,
          ) as string,
          hint: expect.stringContaining("seedlint-plugin-house@latest") as string,
          place: at,
        },
      ],
    });
  });

  test.each([
    ["no object", "export default 1;", "no default export that is an object"],
    ["rules that are none", "export default { rules: { a: 1 } };", "`rules.a`: "],
    [
      "two rules with one id",
      `export default { rules: [${rule("a")}, ${rule("a")}] };`,
      "the id `a`",
    ],
    ["a name that is none", 'export default { name: "My plugin" };', "`name` is no name"],
    ["nothing in it", "export default {};", "it has neither `rules` nor `presets`"],
    [
      "a rule alone",
      `export default ${rule("a")};`,
      "it is a rule, which a plugin has in its list",
    ],
    ["a syntax error", "export default {", "syntax error"],
    ["an import of nothing", 'import "./gone.js"; export default {};', "`./gone.js`, which is not"],
  ])("%s", async (_, text, message) => {
    await expect(judge(config, withIndex(text))).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringContaining(message) as string,
          place: expect.objectContaining({
            path: "node_modules/seedlint-plugin-house/index.js",
          }) as unknown,
        }),
      ]) as unknown,
    });
  });

  test("two of one name", async () => {
    const both = "extends: []\nplugins: [seedlint-plugin-house, '@b/seedlint-plugin-house']\n";
    const other = { "@b/seedlint-plugin-house/package.json": manifest() };
    const named = plugin.replace("export default {", 'export default { name: "house",');
    const packages = { ...house, ...other, "@b/seedlint-plugin-house/index.js": named };
    await expect(judge(both, packages)).rejects.toThrow("Two plugins are called `house`");
  });

  test.each([
    ["plugin:hous/strict", "There is no plugin `hous`", "Did you mean `plugin:house/strict`?"],
    ["plugin:house/strct", "The plugin `house` has no preset `strct`", "Known: `plugin:house/rec"],
  ])("without the preset %s", async (name, message, hint) => {
    const text = `plugins: [seedlint-plugin-house]\nextends: ["${name}"]\n`;
    await expect(judge(text)).rejects.toMatchObject({
      problems: [
        { message, hint: expect.stringContaining(hint) as string, place: { line: 2, column: 11 } },
      ],
    });
  });

  test("a package, for a change that is not trusted", async () => {
    const repository = repositoryOf({ "seedlint.config.yaml": config }, house);
    const request = { cwd: repository.root, paths: [], environment, rulesFrom: "HEAD" } as const;
    await expect(lint({ ...request, head: { kind: "commit", ref: "HEAD" } })).rejects.toMatchObject(
      {
        code: "package-untrusted",
      },
    );
  });

  test("a rule that throws, which is told as its crash", async () => {
    const text = withIndex(
      plugin.replaceAll("[{ message:", "(() => { throw 1; })() ?? [{ message:"),
    );
    const run = await judge(`${config}rules: { house/style: warn }\n`, text);
    expect(run.diagnostics[0]?.message).toBe("Rule `house/style` crashed: 1");
  });
});

describe("a range of versions", () => {
  test.each([
    ["^0.1.0", 0, true],
    ["0.x", 0, true],
    ["*", 3, true],
    [">=0.1 <2", 1, true],
    [">=0.1 <2", 2, false],
    [">=1", 0, false],
    ["^1.0.0 || ^2.0.0", 2, true],
    ["~1.4", 0, false],
    ["<=1.2", 1, true],
    ["workspace:*", 1, true],
    ["1.0.0-rc.1", 1, true],
  ])("%s takes major %i: %s", (range, major, expected) => {
    expect(takesMajor(range, major)).toBe(expected);
  });
});

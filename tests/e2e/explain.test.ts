import { afterEach, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { projectRoot, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

describe("seedlint explain", () => {
  const explain = (id: string, environment: Readonly<Record<string, string>> = {}) =>
    seedlint(["explain", id], { cwd: projectRoot, environment });

  it("is the page of a rule, no line of prose wider than the terminal", () => {
    const { stdout, stderr, exitCode } = explain("audit-fresh");
    expect([stderr, exitCode]).toEqual(["", 0]);
    for (const heading of ["Why", "What to do", "Levels", "Options", "Messages"]) {
      expect(stdout).toContain(`\n\n${heading}\n  `);
    }
    expect(stdout).toMatch(/^ {2}seedlint:recommended +warn$/m);
    expect(stdout).toMatch(/^ {2}seedlint:strict +error$/m);
    expect(stdout).toMatch(/^ {4}Default: 365$/m);
    expect(stdout).toMatch(/^Reported: [^]*\n {2}✖ a\.md [^]*^Accepted: /m);
    for (const mark of ["«", "»", "\u001B"]) expect(stdout).not.toContain(mark);
    const prose = stdout.split("\nMessages")[0] ?? "";
    expect(Math.max(...prose.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("shows the reported span in colour", () => {
    expect(explain("score-range", { FORCE_COLOR: "1" }).stdout).toContain(
      "score: \u001B[31m\u001B[4m105",
    );
  });

  it.each(rules.map(({ meta }) => meta.id))("knows %s with an example each way", (id) => {
    expect(explain(id).stdout).toMatch(/^Reported: [^]*^Accepted: /m);
  });

  it("tells what is fixed, and what is only suggested", () => {
    expect(explain("list-items").stdout).toMatch(/^Fixes\n {2}By `--fix`: [^]*^ {2}Suggested/m);
    expect(explain("id-unique").stdout).not.toMatch(/^Fixes$/m);
  });

  it("says which of the engine's own rules are always on", () => {
    const titleOf = (id: string) => explain(id).stdout.split("\n")[0];
    expect(titleOf("frontmatter-fence")).toContain("always on · the engine's own");
    for (const id of ["suppression-expired", "suppression-unused"]) {
      expect(titleOf(id)).toMatch(/^suppression-\w+ {2}the engine's own/);
    }
  });

  it("knows the engine's own rules", () => {
    expect(explain("frontmatter-syntax").stdout).toMatch(/always on/);
  });

  it.each([
    ["id-uniqe", /There is no rule `id-uniqe`\n {2}Did you mean `id-unique`\?/],
    ["zzzzzz", /There is no rule `zzzzzz`\n {2}`seedlint rules` lists all rules/],
    ["constructor", /There is no rule `constructor`/],
  ])("ends in 2 for the unknown rule %s", (id, message) => {
    const { stdout, stderr, exitCode } = explain(id);
    expect(stderr).toMatch(message);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });
});

describe("seedlint config", () => {
  const files = {
    "policies/en/a.md": "---\nid: a\n---\n\nText.\n",
    "notes.md": "A note.\n",
    "schemas/policy.json": "{}",
    "base.yaml": "rules:\n  id-unique: warn\n",
    "seedlint.config.yaml": `extends: ./base.yaml
collections:
  policies:
    files: policies/{locale}/{id}.md
    schema: schemas/policy.json
rules:
  audit-fresh: [error, { maxAgeDays: 30 }]
overrides:
  - when: { /id: a }
    rules: { score-range: info }
`,
  };
  const config = (...words: readonly string[]) => {
    const repository = TemporaryRepository.init({ files });
    repositories.push(repository);
    return seedlint(["config", ...words], { cwd: repository.root });
  };

  it("shows what the configuration is made of, and the line that sets each level", () => {
    const { stdout, exitCode } = config();
    expect(stdout).toMatch(
      /^# seedlint\.config\.yaml\nextends:\n {2}- seedlint:recommended\n {2}- base\.yaml\n\ncollections:\n {2}policies:\n/,
    );
    expect(stdout).toMatch(/^ {2}id-unique: warn +# base\.yaml:2$/m);
    expect(stdout).toMatch(
      /^ {2}audit-fresh: error +# seedlint\.config\.yaml:7\n {2}# {3}maxAgeDays: 30$/m,
    );
    expect(stdout).toMatch(/^ {2}schema: error +# seedlint:recommended$/m);
    expect(stdout).toMatch(
      /^overrides:\n {2}- when:\n {6}\/id: a\n {4}rules:\n {6}score-range: info$/m,
    );
    expect(exitCode).toBe(0);
  });

  it("shows for a seed what it is, and the levels that hold for it", () => {
    const { stdout } = config("policies/en/a.md");
    expect(stdout).toMatch(
      /^# policies\/en\/a\.md, by seedlint\.config\.yaml\ncollection: policies\nid: a\nlocale: en\nschema: schemas\/policy\.json\n\nrules:\n/,
    );
    expect(stdout).toMatch(/^ {2}score-range: info +# seedlint\.config\.yaml:10$/m);
  });

  it("says of a file that it is no seed", () => {
    expect(config("notes.md").stdout).toBe(
      "# notes.md, by seedlint.config.yaml\n# It is no seed of any collection\n",
    );
  });
});

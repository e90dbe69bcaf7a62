import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, projectRoot } from "./support/seedlint.ts";

const folder = path.join(projectRoot, "fixtures/house-rules");
const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");

/** The texts below a folder, by path from it. */
function readAll(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file).split(path.sep).join("/"), readFileSync(file, "utf8")];
    }),
  );
}

const house = readAll(folder);
const { rules: settings } = parse(house["code.config.yaml"] ?? "") as {
  readonly rules: Readonly<Record<string, string>>;
};
const ids = Object.keys(settings).map((file) => path.basename(file, ".ts"));

const repositories: TemporaryRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.dispose();
});

function newRepository(): TemporaryRepository {
  const repository = TemporaryRepository.init();
  repositories.push(repository);
  return repository;
}

/** What the ten rules say, each with everything that a reader sees of it. */
function judge(repository: TemporaryRepository, config: string, base?: string): readonly string[] {
  const since = base === undefined ? [] : ["--since", base, "--all"];
  const words = ["--config", config, "--today", "2026-03-01", ...since];
  const { result } = lintJson(words, { cwd: repository.root });
  return result.diagnostics
    .filter(({ rule }) => ids.includes(rule) || rule === "rule-crashed")
    .map(({ rule, path: file, pointer, start, end, severity, verdict, message }) =>
      [file, pointer, `${start.offset}–${end.offset}`, severity, verdict, rule, message].join(
        " | ",
      ),
    )
    .toSorted();
}

/** The two forms for a repository with other paths, both without schemas. */
function writeConfigs(repository: TemporaryRepository, root: string): void {
  const collections = `collections:
  policies: { files: ["${root}/policies/{locale}/{id}.md", "${root}/policies/{locale}/archive/{id}.md"] }
  facilities: { files: "${root}/facilities/{locale}/{id}.md" }
`;
  const rules = `rules: ${JSON.stringify(settings)}\n`;
  // No preset: what other rules say of thousands of files is told elsewhere.
  repository.write("custom.yaml", `extends: []\n${house["custom.yaml"] ?? ""}`);
  repository.write("cel.config.yaml", `extends: [./custom.yaml]\n${collections}`);
  repository.write("code.config.yaml", `extends: []\n${collections}${rules}`);
  for (const [file, text] of Object.entries(house)) {
    if (file.startsWith("rules/")) repository.write(file, text);
  }
}

describe("ten rules of a house, in CEL and in TypeScript", () => {
  it("are the same ten", () => {
    const { custom } = parse(house["custom.yaml"] ?? "") as { readonly custom: object };
    expect(Object.keys(custom)).toEqual(ids);
    expect(ids).toHaveLength(10);
  });

  it("say the same of their own content, each at least once", () => {
    const repository = newRepository();
    const before = Object.entries(house).filter(([file]) => file.startsWith("before/"));
    const former = before.map(([file, text]) => [file.replace("before", "content"), text] as const);
    repository.commitFiles({ ...house, ...Object.fromEntries(former) });
    for (const [file] of former) repository.write(file, house[file] ?? "");
    const declared = judge(repository, "seedlint.config.yaml", "HEAD");
    expect(declared).toEqual(judge(repository, "code.config.yaml", "HEAD"));
    expect(new Set(declared.map((line) => line.split(" | ").at(-2)))).toEqual(new Set(ids));
    expect(declared.map((line) => line.split(" | ").at(-1))).toMatchInlineSnapshot(`
      [
        "Capacity is 1.5 to 2.5, but the source says \`1.5 - 2\`",
        "Final investment decision of 2031 is in the future",
        "Announced 2022, decided 2031, in operation 2024: expected in this order",
        "Facility in Norvale names policies of another country: Estmark",
        "Score 65 has no citation, expected one above 40",
        "Score moved from 40 to 65 without a new audit note",
        "\`Jon Doe\` is no reviewer of the house",
        "Review status went from \`draft\` to \`verified\`, expected one step at a time",
        "Title \`Storage Act, consultation text\` of a policy in force is that of a draft",
        "Verified record cites \`https://law.norvale.example/\`, expected the https address of a document",
        "Title \`封存法（征求意见稿）\` of a policy in force is that of a draft",
        "Verified record cites \`(missing)\`, expected the https address of a document",
      ]
    `);
  });

  it("say the same of the policy repository that comes with seedlint", () => {
    const repository = newRepository();
    repository.commitFiles(readAll(path.join(projectRoot, "fixtures/corpora/policy-hub")));
    writeConfigs(repository, "content");
    const declared = judge(repository, "cel.config.yaml");
    expect(declared).toEqual(judge(repository, "code.config.yaml"));
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter((line) => line.includes("rule-crashed"))).toEqual([]);
  });
});

describe.skipIf(!existsSync(bundle))("the same rules on a real repository of 2,336 files", () => {
  it("say the same of its last state, and of a change of 4,245 files", () => {
    const repository = newRepository();
    repository.git(["fetch", "-q", bundle, "main"]);
    repository.git(["reset", "-q", "--hard", "FETCH_HEAD"]);
    writeConfigs(repository, "src/content");
    const declared = judge(repository, "cel.config.yaml", "HEAD~4");
    expect(declared).toEqual(judge(repository, "code.config.yaml", "HEAD~4"));
    const rules = new Set(declared.map((line) => line.split(" | ").at(-2)));
    for (const id of [
      "verified-deep-link",
      "capacity-matches-raw",
      "fid-not-future",
      "facility-country",
      "review-status-flow",
    ]) {
      expect(rules).toContain(id);
    }
    expect(rules).not.toContain("rule-crashed");
  }, 180_000);
});

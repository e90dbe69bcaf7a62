import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { config, corpusOf, errorsOf, syntaxes, type Syntax } from "./laws.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import { writeBaselines } from "../../src/session/baseline.ts";
import {
  differenceOf,
  filesOf,
  refusalOf,
  rename,
  repositoryOf,
  type Files,
} from "./refactoring.ts";

/** What a corpus is after the rename: ids in bodies and in fields that are no references stay. */
function renamed(syntax: Syntax, id: string): Files {
  const after = Object.entries(corpusOf(syntax, id)).map(([path, text]) => [
    path,
    text
      .replace(`Text of ${id}.`, "Text of law.")
      .replace(`See ${id}.`, "See law.")
      .replace(`"note": "${id}"`, '"note": "law"'),
  ]);
  return Object.fromEntries(after) as Files;
}

/** How a run tells each finding, but for where it is. */
function tell({ diagnostics, suppressed = [] }: LintRun): readonly string[] {
  return [...diagnostics, ...suppressed].map(({ rule, verdict, isBaselined = false }) =>
    [rule, verdict, isBaselined].join(" "),
  );
}

describe("a rename", () => {
  it.each(Object.keys(syntaxes) as readonly Syntax[])(
    "changes the id, the paths and every reference in each locale, in %s, and nothing else",
    async (syntax) => {
      const repository = repositoryOf(corpusOf(syntax));
      const { mentions } = await rename(repository, ["law", "act-2024"]);
      expect(filesOf(repository)).toEqual(renamed(syntax, "act-2024"));
      expect(mentions.map(({ path, line }) => `${path}:${line}`)).toEqual([
        expect.stringMatching(/^laws\/en\/act-2024.md:/),
        "laws/en/other.md:6",
        expect.stringMatching(/^laws\/zh\/act-2024.md:/),
        "laws/zh/other.md:6",
        "plants/en/p1.md:2",
        "plants/zh/p1.md:2",
      ]);
    },
  );

  it.each(["__proto__", "constructor", "政策-2024", "LAW", "a b", "x".repeat(250)])(
    "to %s and back leaves every byte as it was",
    async (newId) => {
      const files = corpusOf("yaml");
      const repository = repositoryOf(files);
      await rename(repository, ["law", newId]);
      expect(Object.keys(filesOf(repository))).toContain(`laws/en/${newId}.md`);
      expect(await errorsOf(repository)).toEqual([]);
      await rename(repository, [newId, "law"]);
      expect(differenceOf(files, filesOf(repository))).toEqual({});
    },
  );

  it.each(["12", "true", "null", "~"])("to %s is to a text", async (newId) => {
    const repository = repositoryOf(corpusOf("yaml"));
    await rename(repository, ["law", newId]);
    expect(await errorsOf(repository)).toEqual([]);
    expect(filesOf(repository)[`laws/en/${newId}.md`]).toContain(`id: "${newId}" # kept`);
  });

  it("keeps ids that are numbers numbers, and makes others texts", async () => {
    const files = {
      ...corpusOf("json"),
      "laws/en/7.md": '---\n{"id": 7, "evolution": {"supersedes": [6]}}\n---\nX.\n',
      "laws/en/6.md": '---\n{"id": 6, "evolution": {"supersededBy": 7}}\n---\nX.\n',
    };
    const repository = repositoryOf(files);
    await rename(repository, ["6", "8"]);
    expect(filesOf(repository)["laws/en/8.md"]).toContain('"id": 8');
    expect(filesOf(repository)["laws/en/7.md"]).toContain('"supersedes": [8]');
    await rename(repository, ["8", "eight"]);
    expect(filesOf(repository)["laws/en/7.md"]).toContain('"supersedes": ["eight"]');
  });

  it("of a record that has errors keeps them, however little else its seed says", async () => {
    const files = {
      "seedlint.config.yaml": config,
      "laws/en/x.md": '---\n{"id": "x", "url": "nowhere"}\n---\n',
      "laws/zh/x.md": '---\n{"id": "x", "url": "nowhere"}\n---\n',
      "plants/en/p.md": '---\n{"id": "p", "laws": []}\n---\nX.\n',
    };
    const repository = repositoryOf(files);
    const before = await errorsOf(repository);
    await rename(repository, ["x", "quite-another"]);
    expect(before).toContain("url-valid");
    expect(await errorsOf(repository)).toEqual(before);
  });

  it("asks for the collection where several have the id", async () => {
    const files = {
      ...corpusOf("json"),
      "plants/en/law.md": '---\n{"id": "law", "laws": []}\n---\nA plant.\n',
    };
    const repository = repositoryOf(files);
    expect(await refusalOf(rename(repository, ["law", "new"]))).toBe(
      "record-ambiguous: Several collections have `law`: `laws`, `plants`",
    );
    await rename(repository, ["law", "new"], { collection: "plants" });
    expect(differenceOf(files, filesOf(repository))).toEqual({
      "plants/en/law.md": undefined,
      "plants/en/new.md": '---\n{"id": "new", "laws": []}\n---\nA plant.\n',
    });
  });

  it("keeps edits that are not committed, modes, byte order marks and line ends", async () => {
    const files = corpusOf("yaml");
    const repository = repositoryOf(files);
    const text = `\uFEFF${files["laws/en/law.md"] ?? ""}More.\n`.replaceAll("\n", "\r\n");
    repository.write("laws/en/law.md", text);
    chmodSync(join(repository.root, "laws/en/law.md"), 0o755);
    await rename(repository, ["law", "act"]);
    expect(filesOf(repository)["laws/en/act.md"]).toBe(text.replace("id: law", "id: act"));
    expect(statSync(join(repository.root, "laws/en/act.md")).mode & 0o777).toBe(0o755);
  });

  it("works in a plain folder, and where nothing is configured it leaves file names alone", async () => {
    const files = {
      "a/en/x.md":
        '---\n{"id": "x", "reviewStatus": "draft", "evolution": {"supersedes": ["y"], "supersededBy": ""}}\n---\nX.\n',
      "b/en/y.md":
        '---\n{"id": "y", "reviewStatus": "draft", "evolution": {"supersedes": [], "supersededBy": "x"}}\n---\nY.\n',
      "README.md": "About x.\n",
    };
    const repository = repositoryOf(files);
    const { mentions } = await rename(repository, ["x", "z"], { kind: "folder" });
    expect(differenceOf(files, filesOf(repository))).toEqual({
      "a/en/x.md": files["a/en/x.md"].replace('"x"', '"z"'),
      "b/en/y.md": files["b/en/y.md"].replace('"x"', '"z"'),
    });
    expect(mentions.map(({ path }) => path)).toEqual(["README.md"]);
  });

  it("names files by the slug where the collection says so", async () => {
    const slugged = config.replace("  laws:\n", "  laws:\n    slugged: true\n");
    const files = {
      "seedlint.config.yaml": slugged,
      "laws/en/co2-act.md": '---\n{"id": "CO₂ Act"}\n---\nX.\n',
      "laws/zh/co2-act.md": '---\n{"id": "CO₂ Act"}\n---\nX.\n',
      "plants/en/p.md": '---\n{"id": "p", "laws": []}\n---\nX.\n',
    };
    const repository = repositoryOf(files);
    await rename(repository, ["CO₂ Act", "CO₂ Act (2024)"]);
    expect(Object.keys(filesOf(repository))).toContain("laws/zh/co2-act-2024.md");
    expect(await refusalOf(rename(repository, ["CO₂ Act (2024)", "()"]))).toMatch("id-invalid: ");
  });

  it("leaves what else is in a folder of the record's own, and says so", async () => {
    const inFolders = config.replace("laws/{locale}/{id}.md", "laws/{locale}/{id}/index.md");
    const seed = '---\n{"id": "x"}\n---\nX.\n';
    const repository = repositoryOf({
      "seedlint.config.yaml": inFolders,
      "laws/en/x/index.md": seed,
      "laws/en/x/map.svg": "<svg/>",
      "laws/zh/x/index.md": seed,
      "plants/en/p.md": '---\n{"id": "p", "laws": []}\n---\nX.\n',
    });
    const { notes } = await rename(repository, ["x", "y"]);
    expect(notes).toContain("`laws/en/x/map.svg` stays where it is, beside a file that moves");
    expect(Object.keys(filesOf(repository))).toContain("laws/zh/y/index.md");
  });

  it("keeps what is suppressed suppressed, and what the baseline knows known", async () => {
    const wrong = syntaxes.yaml("law").replace("id: law", "url: nowhere\nid: law");
    const files = {
      ...corpusOf("yaml"),
      "laws/en/law.md": wrong.replace("id: law", 'pubDate: 2020-13-05\ntitle: "A  law"\nid: law'),
      "laws/zh/law.md": wrong,
      "seedlint.suppressions.yaml":
        "- record: laws/law # known\n  rule: url-valid\n  reason: It has no address\n",
    };
    const repository = repositoryOf(files);
    const request = { cwd: repository.root, head: { kind: "worktree" as const } };
    await writeBaselines({ ...request, mode: "keep" });
    const before = await lint({ ...request, paths: [], isAll: true });
    await rename(repository, ["law", "act"]);
    const after = await lint({ ...request, paths: [], isAll: true });
    expect(before.suppressed).toHaveLength(2);
    expect(tell(before).some((told) => told.endsWith("existing true"))).toBe(true);
    expect(tell(after).toSorted()).toEqual(tell(before).toSorted());
    expect(after.baseline).toEqual(before.baseline);
    expect(filesOf(repository)["seedlint.suppressions.yaml"]).toContain("laws/act # known");
    expect(filesOf(repository)["seedlint.baseline.jsonl"]).not.toContain("laws/law");
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, placesOf } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

type Files = Readonly<Record<string, string>>;

/** A repository whose last commit replaces all files of the one before. */
function repositoryOf(before: Files, after: Files): TemporaryRepository {
  const repository = TemporaryRepository.init({ files: before });
  repositories.push(repository);
  for (const path of Object.keys(before)) repository.remove(path);
  repository.commitFiles(after);
  return repository;
}

interface Values {
  readonly id?: string;
  readonly status?: string;
  readonly successor?: string;
  readonly score?: number;
  readonly evidence?: string;
  readonly audited?: string;
  readonly tags?: string;
  readonly body?: string;
}

const english = `The plant reports every hour how much it stores. An auditor compares these reports with
the meters twice a year, and publishes both.
`;
const chinese = `工厂每小时报告其封存量。审计员每年两次将这些报告与仪表读数进行比对，并公布两者的结果。
任何人都可以在主管部门的网站上查阅这些报告，也可以就其中的任何一项数字提出询问。
`;

const seed = (values: Values = {}) => `---
id: ${values.id ?? "water"}
status: ${values.status ?? "Superseded"}
tags: ${values.tags ?? "[river, law]"}
analysis:
  mrv:
    score: ${values.score ?? 50}
    evidence: ${values.evidence ?? "Metered hourly"}
    citation: Article 7
evolution:
  supersedes: []
  supersededBy: ${values.successor ?? "rivers"}
provenance:
  lastAuditDate: ${values.audited ?? "2025-03-01"}
---

${values.body ?? english}`;

const config = `
collections:
  acts:
    files: "{locale}/{name}.md"
    locales: { values: [en, zh], neutral: [/analysis/*/score] }
`;
/** What supersedes the others, and changes in no test. */
const rivers = `---
id: rivers
status: Active
evolution:
  supersedes: [water]
  supersededBy: ""
---

${english}`;

const acts = (en: Values, zh: Values): Files => ({
  "seedlint.config.yaml": config,
  "en/water.md": seed(en),
  "en/rivers.md": rivers,
  "zh/water.md": seed({ body: chinese, evidence: "每小时计量", ...zh }),
  "zh/rivers.md": rivers.replace(english, chinese),
});
const both = (values: Values): Files => acts(values, values);
const anew = "Since last year whoever stores more than it was granted pays for each tonne of it.\n";

/** The rules, and the change that makes each of them speak. */
const changes: Readonly<Record<string, Files>> = {
  "change-audit-date": both({ audited: "2024-03-01" }),
  "change-id-stable": both({ id: "lakes" }),
  "change-loss": both({ tags: "[]", audited: "2025-04-01" }),
  "change-one-locale": acts({ body: `${english}\n${anew}`, audited: "2025-04-01" }, {}),
  "change-score-noted": both({ score: 60 }),
  "change-status-flow": both({ status: "Active" }),
};

const lintChange = (repository: TemporaryRepository, words: readonly string[] = []) =>
  lintJson(["--range", "HEAD~1..HEAD", "--today", "2025-05-01", ...words], {
    cwd: repository.root,
  });

describe("a change in a git repository", () => {
  const ids = rules.filter(({ scope }) => scope === "change").map(({ meta }) => meta.id);

  it.each(ids)("is reported by %s, as introduced", (id) => {
    const after = changes[id];
    if (after === undefined) throw new Error("The rule has no change here");
    const { result, exitCode, stderr } = lintChange(repositoryOf(both({}), after));
    const found = result.diagnostics.filter(({ rule }) => rule === id);
    expect([found.length > 0, stderr]).toEqual([true, ""]);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(["introduced"]));
    const isError = result.diagnostics.some(
      ({ severity, verdict }) => severity === "error" && verdict === "introduced",
    );
    expect(exitCode).toBe(isError ? 1 : 0);
  });

  it.each(ids)("is nothing to %s where the whole is judged", (id) => {
    const { root } = repositoryOf(both({}), changes[id] ?? {});
    const { result } = lintJson(["--today", "2025-05-01"], { cwd: root });
    expect(result.diagnostics.filter(({ rule }) => rule.startsWith("change-"))).toEqual([]);
  });

  it("is not told twice: a value of every locale by locale-neutral alone, wherever it changed", () => {
    const inEnglish = lintChange(repositoryOf(both({}), acts({ score: 60 }, {})));
    const inChinese = lintChange(repositoryOf(both({}), acts({}, { score: 60 })));
    const toldOf = ({ result }: typeof inEnglish) =>
      placesOf(result).filter((place) => !place.endsWith("change-audit-date"));
    expect(toldOf(inEnglish)).toEqual(["zh/water.md 7:12 locale-neutral"]);
    expect(toldOf(inChinese)).toEqual(["zh/water.md 7:12 locale-neutral"]);
  });

  it("is told by change-one-locale where locale-neutral is off", () => {
    const off = ["--rule", "locale-neutral:off"];
    const { result } = lintChange(repositoryOf(both({}), acts({ score: 60 }, {})), off);
    expect(placesOf(result)).toContain("en/water.md 7:12 change-one-locale");
    expect(placesOf(result)).not.toContain("en/water.md 7:12 change-score-noted");
  });

  it("is nothing at all where only the layout is another", () => {
    const rewritten = Object.entries(both({})).map(([path, text]) => [
      path.replace("water.md", "water-act.md"),
      text.replaceAll("\n", "\r\n"),
    ]);
    const { result, exitCode } = lintChange(
      repositoryOf(both({}), Object.fromEntries(rewritten) as Files),
    );
    expect(placesOf(result)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it("may be judged by a rule of the house", () => {
    const rule = `
import { defineRule } from "seedlint/sdk";

export default defineRule({
  scope: "change",
  meta: {
    id: "record-kept",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Disallow deletions", why: "Readers come back.", remedy: "Put it back." },
    messages: { gone: "Record \`{{id}}\` is gone" },
  },
  *check({ before, after }) {
    if (after === undefined) yield { message: "gone", data: { id: before?.id ?? "" }, at: "id" };
  },
});
`;
    const files = {
      "rules/record-kept.ts": rule,
      "seedlint.config.yaml": "rules: { ./rules/record-kept.ts: error }\n",
      "a.md": "---\nid: a\nyear: 2024\n---\n",
    };
    const after = { ...files, "b.md": "---\nid: b\n---\n" };
    const { result, exitCode } = lintChange(repositoryOf(after, files));
    expect(placesOf(result)).toEqual(["b.md 2:5 record-kept"]);
    expect([result.diagnostics[0]?.message, exitCode]).toEqual(["Record `b` is gone", 1]);
  });
});

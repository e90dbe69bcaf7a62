import type { Diagnostic, LintRun } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import { writeBaselines, type BaselineMode } from "../../src/session/baseline.ts";
import type { LintRequest } from "../../src/session/request.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { environment, temporary } from "../git/support.ts";

/** Texts by path; null for a file that is removed. */
export type Files = Readonly<Record<string, string | null>>;

export const configuration = `extends: []
collections: { policies: { files: "policies/{locale}/{id}.md" } }
rules:
  score-range: error
  markdown: [warn, { plugins: { "no-duplicate-headings": true } }]
`;

/** A seed with one score that is out of range if it is above 100. */
export const seed = (id: string, score: number, body = ""): string =>
  `---\nid: ${id}\nanalysis: { a: { score: ${score} } }\n---\n${body}`;

/** A repository with the files committed. */
export function repositoryOf(files: Files): TemporaryRepository {
  const repository = temporary();
  change(repository, { "seedlint.config.yaml": configuration, ...files });
  repository.add();
  repository.commit();
  return repository;
}

/** Writes and removes files. */
export function change(repository: TemporaryRepository, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) repository.remove(path);
    else repository.write(path, text);
  }
}

/** Judges the worktree. */
export function judge(
  repository: TemporaryRepository,
  request: Partial<LintRequest> = {},
): Promise<LintRun> {
  return lint({
    cwd: repository.root,
    paths: [],
    head: { kind: "worktree" },
    today: "2026-06-01",
    environment,
    ...request,
  });
}

/** Judges what the second files change of the first ones. */
export function judgeChange(
  before: Files,
  after: Files,
  request: Partial<LintRequest> = {},
): Promise<LintRun> {
  const repository = repositoryOf(before);
  change(repository, after);
  return judge(repository, { base: { kind: "head" }, ...request });
}

/** Each diagnostic as `verdict rule path:line`, suppressed ones in brackets. */
export function told(run: LintRun): readonly string[] {
  const { diagnostics, suppressed = [], sources, baseSources } = run;
  const line = ({ path, span, verdict }: Diagnostic): number => {
    const text = (verdict === "fixed" ? baseSources : sources).get(path) ?? "";
    return text.slice(0, span.start).split("\n").length;
  };
  const say = (diagnostic: Diagnostic): string => {
    const { verdict, rule, path, isBaselined = false } = diagnostic;
    return `${verdict} ${rule} ${path}:${line(diagnostic)}${isBaselined ? " (baseline)" : ""}`;
  };
  return [...diagnostics.map(say), ...suppressed.map((each) => `[${say(each)}]`)];
}

/** Writes the baseline of the worktree. */
export function writeIn({ root }: TemporaryRepository, mode: BaselineMode = "keep") {
  const head = { kind: "worktree" } as const;
  return writeBaselines({ cwd: root, environment, head, mode, today: "2026-06-01" });
}

/** A repository whose baseline is committed. */
export async function adopted(files: Files): Promise<TemporaryRepository> {
  const repository = repositoryOf(files);
  await writeIn(repository);
  repository.add();
  repository.commit();
  return repository;
}

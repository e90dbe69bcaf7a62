import { afterAll } from "vitest";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { readAnnotations } from "../../support/runner.ts";
import type { StepRequest, StepResult } from "./action.ts";
import { cleanSeed, distinctSeed } from "./clean-seed.ts";

const repositories: TemporaryRepository[] = [];
afterAll(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** Removes a repository after all tests of the file. */
export function keep(repository: TemporaryRepository): TemporaryRepository {
  repositories.push(repository);
  return repository;
}

type Files = Readonly<Record<string, string>>;

interface PullRequest {
  readonly origin: TemporaryRepository;
  /** The commit that both branches share. */
  readonly fork: string;
  readonly oids: { readonly base: string; readonly head: string; readonly merge: string };
}

/**
 * `main` and `topic` part after a commit with a problem; `main` adds another one, `topic` adds
 * `files`. Their merge, which a pull request of `topic` checks out, is checked out.
 */
export function pullRequest(files: Files = { "seeds/b.md": cleanSeed("b", 150) }): PullRequest {
  const before = { "seeds/a.md": cleanSeed("a"), "seeds/old.md": cleanSeed("old", 200) };
  const origin = keep(TemporaryRepository.init({ files: before }));
  const fork = origin.oid("HEAD");
  origin.branch("topic");
  const head = origin.commitFiles(files);
  origin.checkout("main");
  const base = origin.commitFiles({ "seeds/main.md": distinctSeed("main", 300) });
  origin.merge("topic");
  return { origin, fork, oids: { base, head, merge: origin.oid("HEAD") } };
}

/** The step of a pull request with all its history checked out. */
export function stepOf({ origin, oids }: PullRequest): StepRequest {
  return { workspace: origin.root, event: "pull_request", oids, sha: oids.merge };
}

/** Each annotation as `level file:line:column-endLine:endColumn`. */
export function placesIn({ log }: StepResult): readonly string[] {
  return readAnnotations(log).map(({ level, properties }) => {
    const of = (key: string) => properties.get(key) ?? "";
    const start = `${of("file")}:${of("line")}:${of("col")}`;
    return `${level} ${start}-${of("endLine")}:${of("endColumn")}`;
  });
}

/** The last line of the log, which is the verdict. */
export function lastLine({ log }: StepResult): string {
  return log.trimEnd().split("\n").at(-1) ?? "";
}

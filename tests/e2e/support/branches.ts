import { afterEach } from "vitest";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";
import { placesOf, type MachineResult } from "./seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** Removes a repository after the test. */
export function keep(repository: TemporaryRepository): TemporaryRepository {
  repositories.push(repository);
  return repository;
}

type Files = Readonly<Record<string, string | null>>;

interface Branches {
  readonly before?: Readonly<Record<string, string>>;
  /** What each branch writes and, where it is null, deletes. */
  readonly main: Files;
  readonly topic: Files;
  readonly objectFormat?: "sha1" | "sha256";
}

/** Two branches that parted after a commit of `before`; `topic` is checked out. */
export function branchesOf({
  before,
  main,
  topic,
  objectFormat = "sha1",
}: Branches): TemporaryRepository {
  const files = { "kept.md": cleanSeed("kept"), ...before };
  const repository = keep(TemporaryRepository.init({ files, objectFormat }));
  repository.branch("topic");
  commitChange(repository, topic);
  repository.checkout("main");
  commitChange(repository, main);
  repository.checkout("topic");
  return repository;
}

/** Commits files, those that are null as deletions. */
export function commitChange(repository: TemporaryRepository, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) repository.remove(path);
    else repository.write(path, text);
  }
  repository.add();
  repository.commit();
}

/** As `placesOf`, without what was there before. */
export function introducedIn(result: MachineResult): readonly string[] {
  const isIntroduced = ({ verdict }: MachineResult["diagnostics"][number]) =>
    verdict === "introduced";
  return placesOf({ ...result, diagnostics: result.diagnostics.filter(isIntroduced) });
}

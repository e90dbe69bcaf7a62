import { describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { readAnnotations } from "../support/runner.ts";
import { runStep, type StepResult } from "./support/action.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { keep, placesIn } from "./support/pull-request.ts";

const path = "seeds/a.md";

/** `main` adds lines before those that `topic` changes in the same seed. */
function mergeOfOneSeed(): {
  readonly origin: TemporaryRepository;
  readonly oids: { readonly base: string; readonly head: string; readonly merge: string };
} {
  const origin = keep(TemporaryRepository.init({ files: { [path]: cleanSeed("a") } }));
  origin.branch("topic");
  const head = origin.commitFiles({ [path]: cleanSeed("a", 150) });
  origin.checkout("main");
  const longer = cleanSeed("a").replace('id: "a"', 'id: "a"\nsource: register\nregion: north');
  const base = origin.commitFiles({ [path]: longer });
  origin.merge("topic");
  return { origin, oids: { base, head, merge: origin.oid("HEAD") } };
}

function judge(
  workspace: TemporaryRepository,
  oids: { readonly base: string; readonly head: string; readonly merge: string },
): StepResult {
  return runStep({ workspace: workspace.root, event: "pull_request", oids, sha: oids.merge });
}

describe("a pull request whose merge has other lines than its head", () => {
  const { origin, oids } = mergeOfOneSeed();

  test("is annotated at the lines of its head, which GitHub shows", () => {
    const result = judge(origin, oids);
    expect(placesIn(result)).toEqual([`error ${path}:5:12-5:15`]);
    // Everything else is about the merge, which is what was judged.
    expect(result.log).toContain(`${path}:7:12`);
    expect(result.summary).toContain(`${oids.merge}/${path}?plain=1#L7`);
  });

  test("is annotated there in a clone that has the merge alone", () => {
    const clone = keep(origin.clone({ depth: 1 }));
    expect(placesIn(judge(clone, oids))).toEqual([`error ${path}:5:12-5:15`]);
  });

  test("is annotated at the lines of the merge if its head cannot be had, which the log says", () => {
    const clone = keep(origin.clone({ depth: 1 }));
    const result = judge(clone, { ...oids, head: "0123456789".repeat(4) });
    expect(placesIn(result)).toEqual([`error ${path}:7:12-7:15`]);
    expect(result.log).toContain("Annotations have the lines of the merge");
    expect(result.exitCode).toBe(1);
    expect(readAnnotations(result.log)).toHaveLength(1);
  });
});

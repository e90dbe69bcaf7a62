import { beforeAll, describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { runStep, type StepResult } from "./support/action.ts";
import { cleanSeed, distinctSeed } from "./support/clean-seed.ts";
import { keep } from "./support/pull-request.ts";

const supersedes = (id: string): string => `evolution: { supersedes: ${JSON.stringify([id])} }`;
const supersededBy = (id: string): string => `evolution: { supersededBy: ${JSON.stringify(id)} }`;

/** What ends a code span, a label or a line, and what GitHub would turn into more than text. */
const hostileId = '"]; click n0 href "x" `@everyone` ![x](y) <b> #12';

describe("the job summary of a change that deletes a record of a chain", () => {
  let result: StepResult;
  let head: string;

  beforeAll(() => {
    const origin = keep(
      TemporaryRepository.init({
        files: {
          "seeds/new.md": cleanSeed("new", 50, [supersedes("old")]),
          "seeds/old.md": distinctSeed("old", 50, [supersededBy("new")]),
          "seeds/mended.md": distinctSeed("mended", 300),
          "seeds/kept.md": distinctSeed("kept", 400),
        },
      }),
    );
    const base = origin.oid("HEAD");
    origin.remove("seeds/old.md");
    origin.write("seeds/mended.md", distinctSeed("mended", 60));
    origin.write("seeds/hostile.md", distinctSeed(hostileId, 500, [supersedes("new")]));
    origin.add();
    head = origin.commit("Remove");
    const oids = { base, head };
    result = runStep({ workspace: origin.root, event: "merge_group", oids, sha: head });
  });

  test("has the verdict first, then numbers", () => {
    const [verdict, , ...rest] = result.summary.split("\n");
    expect(verdict).toMatch(/^## ❌ seedlint: \d+ new errors in 2 seeds; 1 fixed$/);
    expect(rest.slice(0, 2)).toEqual([
      "| Findings | Errors | Warnings | Infos |",
      "| --- | ---: | ---: | ---: |",
    ]);
    expect(result.summary).toContain("\n| Fixed | 1 | 0 | 0 |\n");
    expect(result.summary).toContain("\n2 changed seeds linted, 1 deleted, 0 skipped, 0 failed.");
  });

  test("links the line of what the deletion breaks, and names the deleted seed as its cause", () => {
    const url = `https://github.com/norvale/register/blob/${head}/seeds/new.md?plain=1#L8`;
    expect(result.summary).toContain("\n#### `seeds/new.md` (");
    expect(result.summary).toContain(`\n- **error** [line 8](${url}): `);
    expect(result.summary).toContain("\n  - caused by `seeds/old.md`: deleted by this change\n");
  });

  test("thanks for what is fixed, and says nothing of what was wrong elsewhere", () => {
    expect(result.summary).toMatch(
      /\n### Fixed, thank you\n\n- ✔ .*`300`.*`seeds\/mended\.md`\)\n/,
    );
    expect(result.summary).not.toContain("kept");
  });

  test("draws the chain with what is gone and what is new", () => {
    const diagram = /```mermaid\n([^`]*)\n```/.exec(result.summary)?.[1] ?? "";
    expect(diagram).toContain('["old (deleted)"]');
    expect(diagram).toContain('["new"]');
    expect(diagram).toMatch(/\["#34;#93;#59;#32;click n0 href#32;[\w #;-]* \(new\)"\]/);
    expect(diagram).not.toMatch(/href "|[@!<]/);
    expect(diagram.match(/ ==> | --> /g)).toHaveLength(2);
  });

  test("shows an id from content as text and nothing else", () => {
    expect(result.summary).not.toMatch(/^[^`]*(?:@everyone|!\[x\]|<b>)/m);
  });
});

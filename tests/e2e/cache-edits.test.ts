import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { reworded } from "./support/clean-seed.ts";
import { expectSame, noteName, noteOf, notesRepository } from "./support/notes.ts";
import { seedlint } from "./support/seedlint.ts";

describe("what is known of seeds from earlier runs", () => {
  it("changes nothing after any series of edits", () => {
    const edits = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom("reword", "delete", "break"), at: fc.nat(40) }),
        fc.record({ kind: fc.constantFrom("move", "relate", "commit", "stage"), at: fc.nat(40) }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, (steps) => {
        const repository = notesRepository();
        seedlint([], { cwd: repository.root });
        for (const { kind, at } of steps) {
          edit(repository, kind, at);
          expectSame(repository, ...(at % 3 === 0 ? ["--since", "HEAD"] : []));
        }
      }),
      { numRuns: 3 },
    );
  }, 120_000);
});

function edit(repository: TemporaryRepository, kind: string, index: number): void {
  const path = join(repository.root, noteName(index));
  const text = existsSync(path) ? readFileSync(path, "utf8") : noteOf(index);
  if (kind === "reword") writeFileSync(path, reworded(text));
  if (kind === "delete") rmSync(path, { force: true });
  if (kind === "break") writeFileSync(path, text.replace("analysis:", "analysis: ["));
  if (kind === "move") writeFileSync(join(repository.root, noteName(index + 500)), text);
  if (kind === "relate") writeFileSync(path, noteOf(index, ["related: [n7, n8, n900]"]));
  if (kind === "stage") repository.git(["add", "."]);
  if (kind === "commit") {
    repository.git(["add", "."]);
    repository.git(["commit", "--quiet", "--allow-empty", "--message", "edit"]);
  }
}

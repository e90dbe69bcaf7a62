import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedPaths,
  folderSnapshot,
  indexSnapshot,
  objectId,
  openRepository,
  type Snapshot,
  worktreeSnapshot,
} from "../../src/git/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { commitOf, environment, open } from "./support.ts";

const name = fc
  .stringMatching(/^[a-zäÄ政策🌊\uff21 "',:;%$*?[\]\n\t-]{1,6}$/u)
  .filter((text) => !/^[a-z]:$/i.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const tree = fc.dictionary(path, fc.uint8Array({ maxLength: 40 }), { maxKeys: 8 });

/** The files of a tree that can be on disk together: none is a folder of another. */
function possible(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const paths = Object.keys(files);
  const isFolder = (folder: string) => paths.some((other) => other.startsWith(`${folder}/`));
  return Object.fromEntries(Object.entries(files).filter(([file]) => !isFolder(file)));
}

/** Everything that a snapshot says of its files, in its order. */
async function everything(snapshot: Snapshot): Promise<unknown> {
  const found: unknown[] = [];
  for await (const { entry, ...blob } of snapshot.read(await snapshot.list(), { maxBytes: 100 })) {
    const { path: file, kind, problem } = entry;
    const bytes = "bytes" in blob ? Buffer.from(blob.bytes).toString("hex") : blob;
    found.push({ file, kind, problem, bytes });
  }
  return found;
}

describe("all kinds of snapshots", () => {
  it("agree on the same content: same list, same order, same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (drawn) => {
        const files = possible(drawn);
        const made = TemporaryRepository.init();
        try {
          for (const [file, bytes] of Object.entries(files)) made.write(file, bytes);
          made.add();
          made.commit();
          const repository = await openRepository(made.root, { environment });
          const commit = await commitOf(repository);
          const others = [indexSnapshot(repository), worktreeSnapshot(repository)];
          const expected = Object.keys(files).toSorted();
          const fromCommit = await everything(commit);
          expect((await commit.list()).map((entry) => entry.path)).toEqual(expected);
          for (const other of [...others, folderSnapshot(made.root)]) {
            expect(await everything(other)).toEqual(fromCommit);
          }
          for (const other of others) {
            expect(await changedPaths(repository, commit, other)).toEqual([]);
          }
          repository.close();
        } finally {
          made.dispose();
        }
      }),
      { numRuns: 25 },
    );
  });

  it("name content as git does", async () => {
    const made = TemporaryRepository.init({
      objectFormat: "sha256",
      files: { "a.md": "政策\r\n" },
    });
    const repository = await open(made.root);
    const [entry] = await (await commitOf(repository)).list();
    expect(objectId("blob", Buffer.from("政策\r\n"), "sha256")).toBe(entry?.oid);
    made.dispose();
  });
});

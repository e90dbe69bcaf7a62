import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { rmSync, truncateSync, chmodSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BatchParser } from "../../src/git/batch-parser.ts";
import { changedPaths } from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { commitOf, contents, disposeLater, environment, open, temporary } from "./support.ts";

const files = { "1.md": "one", "2.md": "two", "3.md": "three", "4.md": "four" };

function looseObject(made: TemporaryRepository, oid: string): string {
  return join(made.root, ".git/objects", oid.slice(0, 2), oid.slice(2));
}

describe("reading objects that are not there", () => {
  it("reports a missing blob and delivers all others", async () => {
    const made = temporary({ files });
    rmSync(looseObject(made, made.oid("HEAD:2.md")));
    const found = await contents(await commitOf(await open(made.root)));
    expect(found).toEqual({ ...files, "2.md": "<missing-object>" });
  });

  it("reports a blob that git dies of, with git's words, and delivers all others", async () => {
    const made = temporary({ files });
    const broken = looseObject(made, made.oid("HEAD:3.md"));
    chmodSync(broken, 0o644);
    truncateSync(broken, 14);
    const snapshot = await commitOf(await open(made.root));
    expect(await contents(snapshot)).toEqual({ ...files, "3.md": "<missing-object>" });
    const third = (await snapshot.list()).slice(2, 3);
    for await (const blob of snapshot.read(third, { maxBytes: 10 })) {
      expect(blob).toMatchObject({
        detail: expect.stringContaining(made.oid("HEAD:3.md")) as string,
      });
    }
  });

  it("fetches nothing in a partial clone, reports each missing blob and delivers all others", async () => {
    const made = temporary({ files });
    const clone = disposeLater(made.clone({ filter: "blob:none", checkout: false }));
    const present = { "2.md": "two", "4.md": "four" };
    for (const content of Object.values(present)) {
      clone.git(["hash-object", "-w", "--stdin"], { input: content });
    }
    const found = await contents(await commitOf(await open(clone.root)));
    expect(found).toEqual({ "1.md": "<missing-object>", "3.md": "<missing-object>", ...present });
    const missing = clone.git(["rev-list", "--objects", "--missing=print", "HEAD"]);
    expect(missing.match(/^\?/gm)).toHaveLength(2);
  });

  it("compares the commits of a partial clone without their blobs", async () => {
    const made = temporary({ files });
    made.commitFiles({ "2.md": "changed" });
    const clone = disposeLater(made.clone({ filter: "blob:none", checkout: false }));
    const repository = await open(clone.root);
    const [base, head] = [await commitOf(repository, "HEAD~1"), await commitOf(repository)];
    const changes = await changedPaths(repository, base, head);
    expect(changes).toMatchObject([{ path: "2.md", status: "modified" }]);
  });

  it("goes on after close, and rejects what was asked before", async () => {
    const made = temporary({ files });
    const repository = await open(made.root);
    const asked = repository.objects.info([made.oid("HEAD:1.md")]);
    repository.close();
    await expect(asked).rejects.toMatchObject({ code: "failed" });
    expect(await contents(await commitOf(repository))).toEqual(files);
  });

  it("takes object ids only", async () => {
    const repository = await open(temporary({ files }).root);
    for (const name of ["HEAD:1.md", "HEAD", "", `${"1".repeat(40)}\ncontents HEAD:2.md`]) {
      await expect(repository.objects.contents([name])).rejects.toThrow("is not an object id");
    }
  });

  it("answers several readers at once, each its own", async () => {
    const made = temporary({ files });
    const repository = await open(made.root);
    const [a, b] = [await commitOf(repository), await commitOf(repository)];
    expect(await Promise.all([contents(a), contents(b), contents(a)])).toEqual([
      files,
      files,
      files,
    ]);
  });

  it("fails, and does not call all objects missing, when the process cannot even start", async () => {
    const made = temporary({ files });
    const repository = await open(made.root);
    const snapshot = await commitOf(repository);
    await snapshot.list();
    made.write(".git/config", "[core\n");
    await expect(contents(snapshot)).rejects.toMatchObject({ code: "failed" });
  });

  it("does not keep Node running when nobody closes it", () => {
    const made = temporary({ files });
    const jiti = createRequire(import.meta.url).resolve("jiti/package.json");
    const script = fileURLToPath(new URL("leave-open.ts", import.meta.url));
    const args = [join(dirname(jiti), "lib/jiti-cli.mjs"), script, made.root];
    const output = execFileSync(process.execPath, args, {
      env: { ...environment, JITI_FS_CACHE: "false" },
      timeout: 15_000,
    });
    expect(output.toString()).toBe("1.md\n2.md\n3.md\n4.md\n");
  });
});

describe("BatchParser", () => {
  it("finds the same records however the output is cut into chunks", () => {
    const body = fc.uint8Array({ maxLength: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.option(body)),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (bodies, cuts) => {
          const output = Buffer.concat(
            bodies.map((bytes) =>
              bytes === null
                ? Buffer.from("id missing\n")
                : Buffer.concat([
                    Buffer.from(`id blob ${bytes.length}\n`),
                    bytes,
                    Buffer.from("\n"),
                  ]),
            ),
          );
          expect(parseInChunks(output, cuts)).toEqual(bodies);
        },
      ),
    );
  });
});

function parseInChunks(output: Buffer, cuts: readonly number[]): (Uint8Array | null)[] {
  const found: (Uint8Array | null)[] = [];
  const parser = new BatchParser(
    () => true,
    ({ body }) => found.push(body === null ? null : new Uint8Array(body)),
  );
  let rest = output;
  for (const cut of cuts) {
    parser.push(rest.subarray(0, cut));
    rest = rest.subarray(cut);
  }
  parser.push(rest);
  return found;
}

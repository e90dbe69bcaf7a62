import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  config,
  expectSame,
  linesOf,
  noteName,
  noteOf,
  notesRepository,
  recordsOf,
  schema,
  SEED_COUNT,
} from "./support/notes.ts";
import { seedlint } from "./support/seedlint.ts";

describe("what is known of seeds from earlier runs", () => {
  it("changes nothing of what a run tells, and is written once", () => {
    const repository = notesRepository();
    const first = expectSame(repository);
    expect(first).toContain("relation-symmetry");
    const known = recordsOf(repository.cache);
    expect(known.size).toBe(SEED_COUNT);
    expect(expectSame(repository)).toBe(first);
    expect(expectSame(repository, "notes/n3.md")).toContain("n3.md");
    expect(recordsOf(repository.cache)).toEqual(known);
  });

  it("holds for a file that nobody has touched, which is then not read", async () => {
    const repository = notesRepository();
    // Times of files that were written just now may not tell of another write.
    await wait(3200);
    const first = expectSame(repository);
    expect(linesOf(repository.cache).filter((line) => line.includes("\t\t"))).toEqual([]);
    expect(expectSame(repository)).toBe(first);
    // The same length, and the same time of change as far as anybody can set it.
    const path = join(repository.root, noteName(6));
    writeFileSync(path, readFileSync(path, "utf8").replace("Register 6", "TODO: 6   "));
    expect(expectSame(repository)).toContain("TODO");
  }, 30_000);

  it("holds for a content, wherever the run has it from", () => {
    // Else the day of a commit is its own, and many rules ask for the day.
    const day = ["--today", "2026-01-01"];
    const repository = notesRepository();
    expectSame(repository, ...day);
    writeFileSync(join(repository.root, noteName(4)), noteOf(4, ["rank: 11"]));
    expect(expectSame(repository, ...day, "--since", "HEAD")).toContain("rank");
    repository.git(["add", "."]);
    expect(expectSame(repository, ...day, "--staged")).toContain("rank");
    repository.commit();
    expect(expectSame(repository, ...day, "--range", "HEAD~1..HEAD")).toContain("rank");
    expect(expectSame(repository, ...day, "--range", "HEAD~1..HEAD", "--all")).toContain("rank");
    expect(expectSame(repository, ...day)).toContain("rank");
    expect(readdirSync(repository.cache)).toHaveLength(1);
    expectSame(repository, ...day, "--range", "HEAD~1..HEAD", "--format", "markdown");
    expectSame(repository, ...day, "--range", "HEAD~1..HEAD", "--format", "github");
  });

  it.each(["json", "sarif", "rdjson", "github", "markdown", "junit", "gitlab"])(
    "is told in the format %s, edits included",
    (format) => {
      const place = ['place: "Oslo "'];
      const repository = notesRepository({ [noteName(2)]: noteOf(2, place) });
      const { root } = repository;
      expectSame(repository, "--format", format);
      expect(expectSame(repository, "--format", format)).toContain("Oslo");
      writeFileSync(join(root, noteName(7)), noteOf(7, place));
      expectSame(repository, "--format", format);
      expectSame(repository, "--format", format, "--since", "HEAD");
    },
  );

  it("does not hold under other rules, schemas, levels or on another day", () => {
    const repository = notesRepository({ [noteName(1)]: noteOf(1, ["rank: 9"]) });
    const { root } = repository;
    expect(expectSame(repository, noteName(1))).not.toContain("rank");
    writeFileSync(join(root, "schemas/note.schema.json"), schema(8));
    expect(expectSame(repository, noteName(1))).toContain("rank");
    expect(expectSame(repository, noteName(1), "--rule", "schema:off")).not.toContain("rank");
    writeFileSync(join(root, "seedlint.config.yaml"), `${config}rules: { schema: off }\n`);
    expect(expectSame(repository, noteName(1))).not.toContain("rank");
    expectSame(repository, "--today", "2031-01-01");
    expectSame(repository, "--today", "2032-01-01");
  });

  it("is not kept of seeds with directives, nor where code of the house decides", () => {
    const directive = `${noteOf(1)}<!-- seedlint-disable text-boilerplate -- known -->\n`;
    const rule = `import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "seed",
  meta: {
    id: "no-note",
    since: "1.0.0",
    docs: { summary: "No note.", why: "None.", remedy: "None." },
    messages: { note: "A note" },
  },
  *check() {
    yield { message: "note", at: "" };
  },
});
`;
    const repository = notesRepository({ [noteName(1)]: directive });
    expectSame(repository);
    expect(recordsOf(repository.cache).size).toBe(SEED_COUNT - 1);
    rmSync(repository.cache, { recursive: true });
    repository.write("seedlint-rules/no-note.js", rule);
    expect(expectSame(repository)).toContain("A note");
    expect(linesOf(repository.cache)).toEqual([]);
  });

  it("is of no use to runs that mend, measure or try, nor to a folder, and kept by none of them", () => {
    const repository = notesRepository({ [noteName(2)]: noteOf(2, ['place: "Oslo "']) });
    const { root, cache } = repository;
    for (const words of [["--fix-dry-run"], ["--timing"], ["--no-cache"]]) {
      seedlint(words, { cwd: root });
    }
    seedlint(["try", "text-trim"], { cwd: root });
    seedlint(["--no-git"], { cwd: root });
    expect(existsSync(cache)).toBe(false);
    expectSame(repository);
    seedlint(["--fix"], { cwd: root });
    expect(readFileSync(join(root, noteName(2)), "utf8")).toContain('place: "Oslo"');
    expect(expectSame(repository)).not.toContain("text-trim");
  });

  it("does not stand for a content that cannot be had", () => {
    const repository = notesRepository();
    const words = ["--today", "2026-01-01", "--range", "HEAD~1..HEAD", "--all"];
    seedlint(["--today", "2026-01-01"], { cwd: repository.root });
    for (const index of [2, 3]) {
      const oid = repository.oid(`HEAD:${noteName(index)}`);
      rmSync(join(repository.root, ".git/objects", oid.slice(0, 2), oid.slice(2)));
    }
    repository.git(["commit", "--quiet", "--allow-empty", "--message", "empty"]);
    expect(expectSame(repository, ...words)).toContain("Failed");
  });

  it.skipIf(process.getuid?.() === 0)(
    "does not stand for a file that may not be read",
    async () => {
      const repository = notesRepository();
      await wait(3200);
      expectSame(repository);
      chmodSync(join(repository.root, noteName(2)), 0);
      expect(expectSame(repository)).toContain("Failed");
    },
  );

  it("is not made poorer by a run that needs less of it", () => {
    const repository = notesRepository();
    const day = ["--today", "2026-01-01"];
    for (let index = 0; index < 20; index += 1) {
      writeFileSync(join(repository.root, noteName(index)), noteOf(index, ["rank: 11"]));
    }
    repository.git(["add", "."]);
    expectSame(repository, ...day);
    const known = recordsOf(repository.cache);
    for (const words of [["--staged"], [], ["--since", "HEAD", noteName(30)], []]) {
      expectSame(repository, ...day, ...words);
    }
    expect(recordsOf(repository.cache)).toEqual(known);
  });

  it("may be cut off, overwritten or gone", () => {
    const repository = notesRepository();
    const first = expectSame(repository);
    const [name = ""] = readdirSync(repository.cache);
    const path = join(repository.cache, name);
    const whole = readFileSync(path);
    truncateSync(path, Math.floor(whole.length / 2));
    expect(expectSame(repository)).toBe(first);
    expect(expectSame(repository)).toBe(first);
    writeFileSync(path, Buffer.from(whole).fill("\t", 1000, 1200));
    expect(expectSame(repository)).toBe(first);
    appendFileSync(path, `"${noteName(0)}"\tno\tnonsense\t{\t}\n`);
    expect(expectSame(repository)).toBe(first);
    rmSync(path);
    writeFileSync(repository.cache.concat("x"), "");
    rmSync(repository.cache, { recursive: true });
    renameSync(repository.cache.concat("x"), repository.cache);
    expect(expectSame(repository)).toBe(first);
  });
});

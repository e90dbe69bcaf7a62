import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { cli, seedlint, type Ended } from "./support/seedlint.ts";

const SEED_COUNT = 1500;

const config = `extends: [seedlint:all]
custom:
  no-lucky-register:
    when: has(self.title)
    require: '!self.title.endsWith("7")'
    at: /title
    message: "{{self.title}} has a number that is taken"
collections:
  notes:
    files: ["notes/{id}.md"]
    schema: note.schema.json
    relations: [{ from: "/related/*", to: notes, inverse: "/related/*" }]
`;

/** Of the three syntaxes, some cannot be parsed, some have directives, some refer to others. */
function noteOf(index: number): string {
  const title = `Register ${index}`;
  const next = `n${index + 1}`;
  switch (index % 6) {
    case 0:
      return `---json\n${JSON.stringify({ id: `n${index}`, title, related: [next] })}\n---\nBody.\n`;
    case 1:
      return `+++\nid = "n${index}"\ntitle = "${title} "\n+++\n# One\n\n### Three\n`;
    case 2:
      return cleanSeed(`n${index}`, 150, [`title: ${title}`, `related: [n${index + 9000}]`]);
    case 3:
      return index % 9 === 0 ? "---\na: [\n---\n" : cleanSeed(`n${index}`, 50, ["rank: 11"]);
    case 4:
      return `${cleanSeed(`n${index}`, 150)}<!-- seedlint-disable score-range -- known -->\n`;
    default:
      return cleanSeed(`n${index}`, 50, [`title: ${title}`, "related: [n0, n1]"]);
  }
}

let repository: TemporaryRepository;
beforeAll(() => {
  const notes = Array.from({ length: SEED_COUNT }, (_, index) => [
    `notes/n${index}.md`,
    noteOf(index),
  ]);
  repository = TemporaryRepository.init({
    files: {
      ...(Object.fromEntries(notes) as Record<string, string>),
      "seedlint.config.yaml": config,
      "note.schema.json": JSON.stringify({
        properties: { rank: { type: "integer", maximum: 10 } },
      }),
    },
  });
});
afterAll(() => repository.dispose());

/** All that a run tells, but for how long it took. */
function outcomeOf({ stdout, stderr, exitCode }: Ended): readonly unknown[] {
  return [stdout.replaceAll(/ in \d[\d.]* m?s\b/g, ""), stderr, exitCode];
}

function run(...words: readonly string[]): readonly unknown[] {
  return outcomeOf(seedlint(words, { cwd: repository.root }));
}

describe("threads", () => {
  it.each([[], ["--format", "json"], ["--format", "sarif"], ["--fix-dry-run"]])(
    "change nothing of what a run tells: %s %s",
    (...words) => {
      const alone = run("--no-cache", "--threads", "1", ...words);
      expect(alone[0]).toMatch(/relation-symmetry|^\+related = /m);
      for (const count of ["2", "4"]) {
        expect(run("--no-cache", "--threads", count, ...words)).toEqual(alone);
      }
    },
    60_000,
  );

  it("collect facts for a change, and leave what they found to later runs", () => {
    const file = path.join(repository.root, "notes/n5.md");
    writeFileSync(file, noteOf(5).replace("[n0, n1]", "[n0, n1, n9999]"));
    const alone = run("--no-cache", "--threads", "1", "--since", "HEAD");
    expect(alone[0]).toContain("n9999");
    expect(run("--threads", "4", "--since", "HEAD")).toEqual(alone);
    expect(run("--threads", "1", "--since", "HEAD")).toEqual(alone);
    const whole = run("--no-cache", "--threads", "1");
    expect(run("--threads", "4")).toEqual(whole);
    expect(run("--threads", "4")).toEqual(whole);
    writeFileSync(file, noteOf(5));
  }, 60_000);

  it("that cannot be had are done without", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "seedlint-dist-"));
    try {
      const dist = path.join(folder, "dist");
      cpSync(path.dirname(cli), dist, { recursive: true });
      writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
      const words = ["--no-cache", "--threads", "4"];
      for (const source of ["throw new Error('no');", "process.exit(3);", "for (;;) break;"]) {
        writeFileSync(path.join(dist, "seed-thread.js"), source);
        const program = path.join(dist, "cli.js");
        const ended = outcomeOf(seedlint(words, { cwd: repository.root, program }));
        expect(ended).toEqual(run("--no-cache", "--threads", "1"));
        expect(ended[0]).toContain("relation-symmetry");
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it.each(["0", "-1", "two", "1.5"])("are a number: %s", (count) => {
    const { exitCode, stderr } = seedlint([`--threads=${count}`], { cwd: repository.root });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("a whole number from 1")]);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";
import { repositoryOf } from "./fixing.ts";
import { seedlint, type Ended } from "./seedlint.ts";

/** So many seeds that what is found out of them is kept. */
export const SEED_COUNT = 210;

/** Notes that refer to each other, under every rule. */
export const config = `extends: [seedlint:all]
collections:
  notes:
    files: ["notes/{id}.md"]
    schema: schemas/note.schema.json
    relations: [{ from: "/related/*", to: notes, inverse: "/related/*" }]
`;

/** A JSON Schema whose `rank` has a maximum. */
export const schema = (maximum: number): string =>
  JSON.stringify({ type: "object", properties: { rank: { type: "integer", maximum } } });

/** The path of a note. */
export const noteName = (index: number): string => `notes/n${index}.md`;

/** A note: every third refers to the next one, which does not refer back. */
export function noteOf(index: number, lines: readonly string[] = []): string {
  const related = index % 3 === 0 ? [`related: [n${index + 1}]`] : [];
  return cleanSeed(`n${index}`, index, [`title: Register ${index}`, ...related, ...lines]);
}

function noteFiles(): Readonly<Record<string, string>> {
  const notes = Array.from({ length: SEED_COUNT }, (_, index) => [noteName(index), noteOf(index)]);
  return Object.fromEntries(notes) as Record<string, string>;
}

/** A repository of notes, for one test, and where what is known of them is kept. */
export function notesRepository(
  files: Readonly<Record<string, string>> = {},
): TemporaryRepository & { readonly cache: string } {
  const repository = repositoryOf({
    ...noteFiles(),
    "seedlint.config.yaml": config,
    "schemas/note.schema.json": schema(10),
    ...files,
  });
  return Object.assign(repository, { cache: join(repository.root, ".git/seedlint/cache") });
}

/** All that a run tells, but for how long it took. */
function outcomeOf({ stdout, stderr, exitCode }: Ended): readonly unknown[] {
  return [stdout.replaceAll(/ in \d[\d.]* m?s\b| · \d[\d.]* m?s\b/g, ""), stderr, exitCode];
}

/** Runs it with what is known from before, and checks that it tells what it does without. */
export function expectSame({ root }: TemporaryRepository, ...words: readonly string[]): string {
  const cached = outcomeOf(seedlint(words, { cwd: root }));
  expect(cached).toEqual(outcomeOf(seedlint(["--no-cache", ...words], { cwd: root })));
  return String(cached[0]);
}

/** The lines of all logs of a repository. */
export function linesOf(cache: string): readonly string[] {
  if (!existsSync(cache)) return [];
  const texts = readdirSync(cache).map((name) => readFileSync(join(cache, name), "utf8"));
  return texts.flatMap((text) => text.split("\n").slice(0, -1));
}

/** What is known of each content. A stamp comes once the file is some seconds old, whenever that is. */
export function recordsOf(cache: string): ReadonlySet<string> {
  const records = linesOf(cache).map((line) => {
    const [path, oid, , facts, verdict] = line.split("\t");
    return JSON.stringify([path, oid, facts, verdict]);
  });
  return new Set(records);
}

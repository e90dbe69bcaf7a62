import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { afterEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, projectRoot, type MachineResult } from "./support/seedlint.ts";

const seedsFolder = path.resolve(projectRoot, "../shared/seeds");
const parks = "cn-zero-carbon-parks.md";
const pilot = "cn-ordos-pilot-2024.md";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

interface Policy {
  readonly id: string;
  status: string;
  readonly evolution: { readonly supersedes: string[]; supersededBy: string };
}

/** A seed with its front matter written anew; the parts are found as the real seeds have them. */
function rewrite(text: string, change: (frontMatter: string) => string): string {
  const [, frontMatter = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return `---\n${change(frontMatter).trimEnd()}\n---\n${body}`;
}

const syntaxes: readonly (readonly [string, (text: string) => Promise<string> | string])[] = [
  ["JSON as it is", (text) => text],
  ["JSON with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["JSON with a byte order mark", (text) => `\uFEFF${text}`],
  [
    "flow YAML as Prettier writes it",
    (text) => format(text, { parser: "markdown", singleQuote: true }),
  ],
  ["block YAML", (text) => rewrite(text, (json) => stringify(JSON.parse(json), { lineWidth: 0 }))],
  ["folded block YAML", (text) => rewrite(text, (json) => stringify(JSON.parse(json)))],
];

function lintSeeds(files: Readonly<Record<string, string>>): MachineResult {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return lintJson(["--today", "2026-11-20"], { cwd: repository.root }).result;
}

/** What the two seeds have as they are, by path and place. */
const known = [
  `placeholder-text ${pilot} /analysis/strategic/label`,
  `review-gate ${parks} /url`,
  `placeholder-text ${parks} /analysis/incentive/label`,
  `placeholder-text ${parks} /analysis/market/evidence`,
  `placeholder-text ${parks} /analysis/strategic/label`,
  `description-matches-body ${parks} /description`,
  `review-gate ${parks} /provenance/reviewer`,
];

const listOf = ({ diagnostics }: MachineResult): readonly string[] =>
  diagnostics.map(({ rule, path: file, pointer }) => `${rule} ${file} ${pointer}`);

describe.skipIf(!existsSync(seedsFolder))("the two real seeds, without configuration", () => {
  const read = (file: string): string => readFileSync(path.join(seedsFolder, file), "utf8");

  it.each(syntaxes)("have seven findings, at the values, in %s", async (_, write) => {
    const files = { [parks]: await write(read(parks)), [pilot]: await write(read(pilot)) };
    const result = lintSeeds(files);
    expect(result.counts).toMatchObject({ selected: 2, linted: 2, skipped: 0, failed: 0 });
    expect(listOf(result)).toEqual(known);
    const diagnostic = result.diagnostics.find(({ rule }) => rule === "description-matches-body");
    expect(diagnostic?.message).toMatch(/500 characters/);
    expect(diagnostic?.message).toMatch(/`net-zero`/);
    const text = files[parks]?.replace(/^\uFEFF/, "") ?? "";
    const span = text.slice(diagnostic?.start.offset, diagnostic?.end.offset);
    expect(parse(span)).toMatch(/^The concept of 'Zero Carbon Parks' [^]* achieving net-zer$/);
    expect(text.slice(0, diagnostic?.start.offset)).toMatch(/\n\s*["']?description["']?: $/);
  });

  /** Both seeds with other relations, and what is said of those. */
  function relate(change: (parksPolicy: Policy, pilotPolicy: Policy) => void): readonly string[] {
    const policies = [parks, pilot].map((file) => {
      const [, json = ""] = /^---\n([^]*?)\n---\n/.exec(read(file)) ?? [];
      return JSON.parse(json) as Policy; // The two seeds have this shape.
    });
    const [parksPolicy, pilotPolicy] = policies;
    if (parksPolicy === undefined || pilotPolicy === undefined) throw new Error("No policies");
    change(parksPolicy, pilotPolicy);
    const result = lintSeeds({
      [parks]: rewrite(read(parks), () => JSON.stringify(parksPolicy, null, 2)),
      [pilot]: rewrite(read(pilot), () => JSON.stringify(pilotPolicy, null, 2)),
    });
    const list = listOf(result);
    expect(list).toEqual(expect.arrayContaining(known));
    return list.filter((entry) => !known.includes(entry));
  }

  it("tell once that one supersedes the other and the other does not say so", () => {
    const oneSided = relate((old, { evolution }) => {
      evolution.supersedes.push(old.id);
      old.status = "Superseded";
    });
    expect(oneSided).toEqual([`supersedes-symmetry ${pilot} /evolution/supersedes/0`]);
  });

  it("tell once that a superseded record does not exist", () => {
    expect(relate(({ evolution }) => evolution.supersedes.push("cn-ordos-pilot-2042"))).toEqual([
      `reference-exists ${parks} /evolution/supersedes/0`,
    ]);
  });

  it("tell once that they supersede each other", () => {
    const cycle = relate((one, other) => {
      one.evolution.supersedes.push(other.id);
      other.evolution.supersedes.push(one.id);
    });
    expect(cycle).toEqual([`relation-acyclic ${pilot} /evolution/supersedes/0`]);
  });

  it("are silent where both sides agree", () => {
    const agreed = relate((old, successor) => {
      successor.evolution.supersedes.push(old.id);
      old.evolution.supersededBy = successor.id;
      old.status = "Superseded";
    });
    expect(agreed).toEqual([]);
  });
});

import { format } from "prettier";
import { expect } from "vitest";
import type { Diagnostic, JsonObject, LintRun } from "../../../src/sdk/index.ts";
import { printSeed } from "../planted/syntaxes.ts";
import type { Corpus, FileChanges, Seeds } from "./corpus.ts";
import { told } from "./promises.ts";

const audited = /(?<="lastAuditDate": ")[^"]+/;

/** What is done to the tip of the corpus, and what is to be told of it. */
interface Version {
  readonly name: string;
  readonly branch: string;
  readonly change: (seeds: Seeds, corpus: Corpus) => FileChanges | Promise<FileChanges>;
  /** @param seeds those of the tip */
  readonly check: (run: LintRun, seeds: Seeds) => void;
}

/** Undefined to delete the file. */
type Change = (text: string) => string | undefined;

/** The first seeds by path, at paths that match, that the change does change. */
function changeSome(seeds: Seeds, at: RegExp, count: number, change: Change): FileChanges {
  const changed = [...seeds]
    .filter(([path, text]) => at.test(path) && change(text) !== text)
    .slice(0, count)
    .map(([path, text]) => [path, change(text)] as const);
  expect(changed).toHaveLength(count);
  return new Map(changed);
}

/** The same in both languages of policies. */
function changeBoth(seeds: Seeds, count: number, change: Change): FileChanges {
  const english = [...changeSome(seeds, /\/policies\/en\//, count, change)];
  const chinese = english.map(([path]) => {
    const other = path.replace("/en/", "/zh/");
    return [other, change(seeds.get(other) ?? "")] as const;
  });
  return new Map([...english, ...chinese]);
}

const namesPolicy = (text: string, id: string): boolean => text.includes(`    "${id}"`);

/** The ids of six policies that facilities name. */
function sixReferenced(seeds: Seeds): readonly string[] {
  const facilities = [...seeds].filter(([path]) => path.includes("/facilities/en/"));
  const ids = [...seeds.keys()].flatMap((path) => /policies\/en\/(.+)\.md$/.exec(path)?.[1] ?? []);
  return ids.filter((id) => facilities.some(([, text]) => namesPolicy(text, id))).slice(0, 6);
}

/** Front matter as Prettier writes it. */
async function toFlow(path: string, text: string): Promise<string> {
  const [, json, body = ""] = /^---\n(\{[^]*?\n\})\n---\n([^]*)$/.exec(text) ?? [];
  if (json === undefined) return text;
  // Prettier itself takes too long for all of them.
  if (!path.includes("/countries/")) {
    const values = JSON.parse(json) as JsonObject; // Front matter that starts with a brace.
    return printSeed({ values, body: body.replace(/^\n/, "") }, "flow YAML");
  }
  const flow = await format(json, { parser: "yaml" });
  return `---\n${flow}---\n${body}`;
}

/** How often each `rule messageId` is introduced. */
function tally(run: LintRun): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule, messageId } of told(run, "introduced")) {
    const key = `${rule} ${messageId}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function expectNothing(run: LintRun): void {
  expect([...told(run, "introduced"), ...told(run, "fixed")]).toEqual([]);
}

/** The id of the seed that a diagnostic comes of. */
function causeOf(related: Diagnostic["related"]): string | undefined {
  const cause = related.find(({ isCause }) => isCause);
  return cause && /([^/]+)\.md$/.exec(cause.path)?.[1];
}

export const versions: readonly Version[] = [
  {
    name: "six policies that facilities name are deleted in both languages",
    branch: "six-policies",
    change: (seeds) =>
      new Map(
        sixReferenced(seeds).flatMap((id) =>
          ["en", "zh"].map((locale) => [`src/content/policies/${locale}/${id}.md`, undefined]),
        ),
      ),
    check(run, seeds) {
      const six = sixReferenced(seeds);
      const references = [...seeds]
        .filter(([path]) => path.includes("/facilities/"))
        .flatMap(([, text]) => six.filter((id) => namesPolicy(text, id)));
      expect(references.length).toBeGreaterThan(0);
      expect(tally(run)).toEqual({ "reference-exists missing": references.length });
      for (const { path, related } of told(run, "introduced")) {
        expect(path).toContain("/facilities/");
        expect(six).toContain(causeOf(related));
      }
    },
  },
  {
    name: "the English versions of 26 facilities are deleted",
    branch: "no-english",
    change: (seeds) => changeSome(seeds, /\/facilities\/en\//, 26, () => undefined),
    check(run) {
      expect(tally(run)).toEqual({ "locale-pair missingAt": 26 });
      for (const { path } of told(run, "introduced")) expect(path).toContain("/facilities/zh/");
    },
  },
  {
    name: "all front matter is rewritten as flow YAML",
    branch: "flow",
    async change(seeds) {
      const rewritten = new Map<string, string>();
      for (const [path, text] of seeds) rewritten.set(path, await toFlow(path, text));
      return rewritten;
    },
    check: expectNothing,
  },
  {
    name: "all line ends become those of another system",
    branch: "crlf",
    change: (seeds) =>
      new Map([...seeds].map(([path, text]) => [path, text.replaceAll("\n", "\r\n")])),
    check: expectNothing,
  },
  {
    name: "scores change without dates",
    branch: "scores",
    change: (seeds) =>
      changeBoth(seeds, 5, (text) => text.replace(/(?<="mrv": \{[^}]*"score": )\d+/, "12")),
    check(run) {
      expect(tally(run)).toEqual({
        "change-audit-date unmoved": 10,
        "change-score-noted unnoted": 10,
      });
    },
  },
  {
    name: "dates change without content",
    branch: "dates",
    change: (seeds) => changeBoth(seeds, 5, (text) => text.replace(audited, "2026-02-28")),
    check(run) {
      expect(tally(run)).toEqual({ "change-audit-date alone": 10 });
    },
  },
  {
    name: "dates move backwards",
    branch: "backwards",
    change: (seeds) => changeBoth(seeds, 5, (text) => text.replace(audited, "2026-01-02")),
    check(run) {
      expect(tally(run)).toEqual({ "change-audit-date backwards": 10 });
    },
  },
  {
    name: "a neutral field changes in Chinese only",
    branch: "neutral",
    change: (seeds) =>
      changeSome(seeds, /\/policies\/zh\//, 5, (text) =>
        text.replace(/(?<="url": ")[^"]+/, "https://register.example.org/another"),
      ),
    check(run) {
      expect(tally(run)).toMatchObject({ "locale-neutral differs": 5 });
      expect(tally(run)).not.toHaveProperty("change-one-locale neutral");
    },
  },
  {
    name: "26 files are restored as they were a version before",
    branch: "restored",
    change: (_, corpus) =>
      new Map(
        corpus
          .listModified("main~1", "main")
          .slice(0, 26)
          .map((path) => [path, corpus.readFile("main~1", path)]),
      ),
    check(run) {
      expect(told(run, "introduced").length + told(run, "fixed").length).toBeGreaterThan(0);
    },
  },
];

import { lintProject } from "../../src/engine/lint-project.ts";
import type { SeedFile } from "../../src/engine/project.ts";
import { defineRule, type LintRun, type Rule } from "../../src/sdk/index.ts";
import { joinRun } from "../../src/session/join-run.ts";
import { openProject, type OpenedProject } from "../../src/session/open-project.ts";
import type { Workspace } from "../../src/session/workspace.ts";

const OID = "0123456789".repeat(4);
const CONFIG_PATH = "seedlint.config.json";
const SCHEMA_PATH = "seeds.schema.json";

type Files = ReadonlyMap<string, string>;

/**
 * What the engine makes of a change in which one text stands wherever a text of strangers can stand:
 * in paths, keys, values and ids, in a front matter that cannot be parsed, in bodies, in the words of
 * a schema (`title`, `description`, `x-message`), in messages and exceptions of rules, in reasons of
 * files that failed or were skipped, in names of refs, collections and relations.
 */
export async function lintHostile(text: string): Promise<LintRun> {
  const opened = await openHostile(text);
  const before = formerFiles(text);
  const after = presentFiles(text);
  const paths = [...before.keys(), ...after.keys()];
  const changedPaths = new Set(paths.filter((path) => before.get(path) !== after.get(path)));
  const outcome = await lintProject(opened.project, {
    head: toSeedFiles(opened, after),
    base: {
      files: toSeedFiles(opened, before).filter(({ member }) => changedPaths.has(member.path)),
      changedPaths,
      reportsAll: true,
      tracesChains: true,
    },
  });
  const said = [{ path: `gone ${text}.md`, reason: text }];
  return joinRun(toWorkspace(text), [{ opened, outcome }], {
    account: { failed: said, skipped: [{ path: text, reason: text }], unselectedFailures: 0 },
    count: outcome.linted.length + outcome.skipped.length + 2,
    seedCount: after.size,
    brokenRules: { diagnostics: [], sources: new Map() },
    ruleChange: {
      paths: [text, `${text}.json`],
      effects: [{ rule: `house/${text}`, added: 1, removed: 2 }],
      unknown: null,
    },
  });
}

/** The seeds of the head. */
function presentFiles(text: string): Files {
  const name = toFileName(text);
  const path = `seeds/${name}.md`;
  const own = { id: text, [text]: text, title: text, status: text, url: text, next: [`${text}2`] };
  return new Map([
    [path, toSeed({ ...own, score: 150 }, text)],
    // The same id, so that each names the other.
    [`seeds/twin ${name}.md`, toSeed({ id: text, score: 1 }, text)],
    ["seeds/next.md", toSeed({ id: `${text}2`, next: [text, "gone", `${text}3`], score: 2 }, text)],
    ["seeds/untouched.md", untouched(text)],
    ["seeds/json.md", `---json\n{"id": "json", ${text}\n---\n\n${text}\n`],
    ["seeds/yaml.md", `---\nid: yaml\nnext: [${text}\n${text}: [\n---\n\n${text}\n`],
    ["seeds/twice.md", toTwice(text)],
    [`seeds/opener ${name}.md`, `---${text}\nid: opener\n---\n`],
  ]);
}

/** The seeds of the base: another version of the same, and one that is gone. */
function formerFiles(text: string): Files {
  const name = toFileName(text);
  return new Map([
    [`seeds/former ${name}.md`, toSeed({ id: text, title: "Other", score: 160, old: text }, text)],
    ["seeds/next.md", toSeed({ id: `${text}0`, next: [text], score: 200, [text]: text }, text)],
    ["seeds/untouched.md", untouched(text)],
    [`seeds/gone ${name}.md`, toSeed({ id: "gone", score: 4 }, text)],
  ]);
}

/** What it names is gone, or has another id. */
const untouched = (text: string): string =>
  toSeed({ id: "untouched", next: ["gone", `${text}0`], score: 3 }, text);

/** A path in a tree has no empty and no relative parts, and no NUL. */
function toFileName(text: string): string {
  const parts = text.replaceAll("\0", "").split("/");
  return parts.filter((part) => !["", ".", ".."].includes(part)).join("/") || "empty";
}

const toSeed = (data: object, body: string): string =>
  `---json\n${JSON.stringify(data, null, 2)}\n---\n\n${body}\n`;

function toTwice(text: string): string {
  const key = JSON.stringify(text);
  return `---json\n{\n  "id": "twice",\n  ${key}: 1,\n  ${key}: ${key}\n}\n---\n`;
}

function toSeedFiles({ memberOf }: OpenedProject, files: Files): readonly SeedFile[] {
  return [...files].map(([path, content]) => {
    const member = memberOf(path);
    if (member === undefined) throw new Error(`No member at ${JSON.stringify(path)}`);
    const seen = { ...member, isRequested: true, isSelected: true };
    return { member: seen, bytes: Buffer.from(content) };
  });
}

async function openHostile(text: string): Promise<OpenedProject> {
  const files = new Map([
    [CONFIG_PATH, JSON.stringify(toConfig(text))],
    [SCHEMA_PATH, JSON.stringify(toSchema(text))],
  ]);
  const refuse = () => Promise.reject(new Error("The configuration names no code"));
  const source = {
    readText: (path: string) => Promise.resolve(files.get(path)),
    listPaths: () => files.keys(),
    root: null,
    gate: { admit: refuse, locate: refuse },
  };
  const options = { today: "2026-01-01", levels: new Map() };
  return addRules(await openProject(CONFIG_PATH, source, options), houseRules(text));
}

function toConfig(text: string): object {
  const relation = { name: `next ${text}`, from: "/next/*", acyclic: true };
  const files = "seeds/**/*.md";
  return {
    extends: ["seedlint:recommended"],
    aggregate: 2,
    collections: { [`seeds ${text}`]: { files, schema: SCHEMA_PATH, relations: [relation] } },
  };
}

function toSchema(text: string): object {
  return {
    title: text,
    description: text,
    type: "object",
    required: [`needed ${text}`],
    additionalProperties: false,
    properties: {
      id: { type: "string", title: text, "x-message": text, const: "another" },
      title: { enum: [text.slice(0, 9), `${text}!`], title: text },
      status: { type: "integer", description: text },
      url: { const: `other ${text}` },
      next: {},
      score: { maximum: 100 },
    },
  };
}

/** Rules of the house that say and throw what is in a seed. */
function houseRules(text: string): readonly Rule[] {
  const meta = (id: string) => ({
    id,
    since: "1.0.0",
    recommended: "error" as const,
    docs: { summary: text, why: text, remedy: text, url: `https://example.com/${text}` },
    messages: { said: `${text.replaceAll("{{", "{")} {{value}}` },
  });
  return [
    defineRule({
      scope: "seed",
      meta: meta("house/says"),
      *check(seed) {
        const related = [{ at: "/id", message: text }] as const;
        yield { message: "said", data: { value: text }, at: "/id", related };
        yield { message: "said", data: { value: seed.path } };
      },
    }),
    defineRule({
      scope: "seed",
      meta: meta("house/throws"),
      check: () => {
        throw new TypeError(text);
      },
    }),
  ];
}

function addRules(opened: OpenedProject, rules: readonly Rule[]): OpenedProject {
  const { config } = opened.project;
  const settings = rules.map(
    ({ meta }) => [meta.id, { level: "error", options: {}, source: CONFIG_PATH }] as const,
  );
  const project = {
    ...opened.project,
    config: { ...config, rules: new Map([...config.rules, ...settings]) },
    rules: [...opened.project.rules, ...rules].toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1)),
  };
  return { ...opened, project };
}

function toWorkspace(text: string): Workspace {
  const nothing = () => Promise.reject(new Error("Nothing is read from it"));
  const snapshot = {
    kind: "commit" as const,
    ref: text,
    oid: OID,
    treeish: OID,
    list: nothing,
    // eslint-disable-next-line require-yield
    async *read() {
      await nothing();
    },
  };
  const base = { snapshot, findChanges: nothing };
  return {
    root: "/work",
    repository: null,
    head: snapshot,
    base,
    otherBases: [],
    rules: null,
    requestedPaths: [""],
    today: "2026-01-01",
    isCheckedOut: () => Promise.resolve(false),
    close: () => undefined,
  };
}

import { lint } from "../../src/session/lint.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import type { Files } from "./refactoring.ts";

/** Laws in two locales, which supersede each other, name plants and point to other laws. */
export const config = `extends: [seedlint:recommended]
collections:
  laws:
    files: laws/{locale}/{id}.md
    locales: { values: [en, zh] }
    relations:
      - { name: supersedes, from: "/evolution/supersedes/*", inverse: /evolution/supersededBy, acyclic: true }
      - { from: "/plants/*", to: plants, inverse: "/laws/*" }
      - { name: see, from: "/see/*/id", to: laws }
  plants:
    files: plants/{locale}/{id}.md
    relations:
      - { from: "/laws/*", to: laws, inverse: "/plants/*" }
rules: { body-present: off }
`;

/** A record in four syntaxes, of which each says the same. */
export const syntaxes = {
  json: (id: string) => `---
{
  "id": "${id}", "plants": ["p1"],
  "evolution": {"supersedes": ["older"] , "supersededBy": ""},
  "see": [ { "id": "other" } ]
}
---
Text of ${id}.
`,
  flow: (id: string) => `---
{ id: '${id}', plants: [p1], # kept
  evolution: { supersedes: [ older, ], supersededBy: "" }, see: [{ id: other }] }
---
Text of ${id}.
`,
  yaml: (id: string) => `---
id: ${id} # kept
plants:
- p1
evolution:
    supersedes:
      - older
    supersededBy: ''
see:
  - id: other
---
Text of ${id}.
`,
  toml: (id: string) => `+++
id = '${id}' # kept
plants = ["p1"]
[evolution]
supersedes = [ "older" ]
supersededBy = ""
[[see]]
id = "other"
+++
Text of ${id}.
`,
};

export type Syntax = keyof typeof syntaxes;

const older = (by: string): string =>
  `---\nid: older\nevolution: { supersedes: [], supersededBy: ${by} }\n---\nOld.\n`;
const other = (id: string): string =>
  `---\nid: other\nevolution: {supersedes: [], supersededBy: ''}\nsee: [{id: other}, {id: ${id}}]\n---\nSee ${id}.\n`;
const plant = (id: string): string =>
  `---\n{"id": "p1", "laws": ["${id}"], "note": "${id}"}\n---\nPlant.\n`;

export function corpusOf(syntax: Syntax, id = "law"): Files {
  const files = ["en", "zh"].flatMap((locale) => [
    [`laws/${locale}/${id}.md`, syntaxes[syntax](id)],
    [`laws/${locale}/older.md`, older(id)],
    [`laws/${locale}/other.md`, other(id)],
    [`plants/${locale}/p1.md`, plant(id)],
  ]);
  return { "seedlint.config.yaml": config, ...(Object.fromEntries(files) as Files) };
}

/** The rules that report an error. */
export async function errorsOf({ root }: TemporaryRepository): Promise<readonly string[]> {
  const run = await lint({ cwd: root, paths: [], head: { kind: "worktree" } });
  return run.diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

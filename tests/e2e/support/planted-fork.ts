import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";

/** What the base has: rules of all kinds, each with something to say about {@link proposal}. */
export const baseFiles: Readonly<Record<string, string>> = {
  "seedlint.config.yaml": `extends: [seedlint:recommended, ./config/shared.yaml]
collections:
  records: { files: "seeds/{id}.md", schema: schemas/record.schema.json }
rules:
  ./rules/no-draft.ts: error
`,
  "config/shared.yaml": "rules: { text-trim: error }\n",
  "schemas/record.schema.json": JSON.stringify({ $ref: "parts/title.json" }),
  "schemas/parts/title.json": JSON.stringify({ required: ["title"] }),
  "rules/no-draft.ts": `import { defineRule } from "seedlint/sdk";
import { isDraft } from "./lib/draft.ts";

export default defineRule({
  scope: "seed",
  meta: {
    id: "no-draft",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Disallow drafts", why: "Readers see them.", remedy: "Write it." },
    messages: { draft: "Title \`{{title}}\` is a draft" },
  },
  *check(seed) {
    const title: unknown = seed.get("title");
    if (typeof title === "string" && isDraft(title)) {
      yield { message: "draft", data: { title }, at: "title" };
    }
  },
});
`,
  "rules/lib/draft.ts": `import { word } from "../words/index.ts";
export const isDraft = (title: string): boolean => title.includes(word);
`,
  "rules/words/index.ts": 'export const word: string = "draft";\n',
  "seeds/a.md": cleanSeed("a", 50, ["title: The first"]),
};

/** A seed with a problem for each rule of the base: two records without a title, one with a draft's. */
export const proposal: Readonly<Record<string, string>> = {
  "seeds/b.md": cleanSeed("b", 150),
  "seeds/c.md": cleanSeed("c", 50, ['title: "A draft "']),
};

/** A folder in which code that has run leaves a file of its own. */
export class Markers {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "seedlint-markers-"));
  #count = 0;

  /** Code that leaves a mark, for whatever loads it as a module of either kind. */
  readonly code = (rest = ""): string =>
    `process.getBuiltinModule("node:fs").writeFileSync(${this.#file()}, "");\n${rest}`;

  /** A command that leaves a mark. */
  readonly command = (): string => `touch ${this.#file()}`;

  /** How many places have a mark. */
  get planted(): number {
    return this.#count;
  }

  /** The marks that were left. */
  get ran(): readonly string[] {
    return readdirSync(this.#folder);
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #file(): string {
    this.#count += 1;
    return JSON.stringify(path.join(this.#folder, String(this.#count)));
  }
}

const names = ["yaml", "yml", "json", "ts", "mts", "js", "mjs", "cjs"].map(
  (extension) => `seedlint.config.${extension}`,
);

/** What programs read by themselves, where they find it. */
const settingsOfTools = [
  ...[".seedlintrc.js", ".seedlint/config.mjs", ".config/seedlint.js", "seedlint-rules/own.mjs"],
  ...[".remarkrc.js", ".remarkrc.mjs", "remark.config.js", ".markdownlint.cjs"],
  ...[".markdownlint-cli2.mjs", ".prettierrc.mjs", "eslint.config.js", ".eslintrc.cjs"],
  ...["babel.config.js", ".babelrc.cjs", "rolldown.config.ts", "vitest.config.ts", ".pnp.cjs"],
  ...["dist/action.js", "dist/sdk.js", "src/index.ts", "index.js", "git-remote-https"],
];

/** Packages that the base's rules, or the action itself, name. */
const packages = ["seedlint", "@seedlint/sdk", "yaml", "ajv", "jiti", "typescript", "unified"];

/** Files that run, or turn a rule of the base off, if anything of the head is let decide. */
export function plantedFiles(markers: Markers): Readonly<Record<string, string>> {
  const { code, command } = markers;
  const off = "rules: { schema: off, no-draft: off, score-range: off }\n";
  const textOf = (name: string): string => {
    if (name.endsWith("json")) return '{ "rules": { "schema": "off", "score-range": "off" } }\n';
    if (/ya?ml$/.test(name)) return off;
    return code(name.endsWith("cjs") ? "module.exports = {};" : "export default {};");
  };
  const configs = ["", "seeds/", "rules/"].flatMap((folder) =>
    names.map((name) => [`${folder}${name}`, textOf(name)] as const),
  );
  const modules = ["", "rules/", "seeds/"].flatMap((folder) =>
    packages.flatMap((name) => [
      [
        `${folder}node_modules/${name}/package.json`,
        JSON.stringify({ name, main: "./run.js" }),
      ] as const,
      [`${folder}node_modules/${name}/run.js`, code()] as const,
      [`${folder}node_modules/${name}/sdk.js`, code()] as const,
    ]),
  );
  const manifest = {
    name: "seedlint",
    type: "module",
    exports: { ".": "./index.js", "./sdk": "./dist/sdk.js" },
    imports: { "#x": "./index.js" },
    scripts: { prepare: command(), postinstall: command() },
  };
  return {
    ...Object.fromEntries([...configs, ...modules]),
    ...Object.fromEntries(settingsOfTools.map((name) => [name, code()])),
    // What the base names, and what would be taken in its place.
    "config/shared.yaml": "extends: [../off.yaml]\n",
    "off.yaml": off,
    "schemas/record.schema.json": "{}",
    "schemas/parts/title.json": "{}",
    "rules/no-draft.ts": code("export default {};"),
    "rules/no-draft.js": code(),
    "rules/lib/draft.ts": code("export const isDraft = () => false;"),
    "rules/lib/draft.js": code("export const isDraft = () => false;"),
    "rules/words.ts": code('export const word = "";'),
    "rules/words.js": code('export const word = "";'),
    "rules/words/index.ts": code('export const word = "";'),
    "rules/words/index.js": code('export const word = "";'),
    // Where Node, npm and git look for settings.
    "package.json": JSON.stringify(manifest),
    "rules/package.json": JSON.stringify({ ...manifest, type: "commonjs" }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        baseUrl: ".",
        paths: { "seedlint/sdk": ["./index.js"], "*": ["./index.js"] },
      },
    }),
    ".npmrc": "node-options=--require ./index.js\nscript-shell=./index.js\n",
    ".env": "NODE_OPTIONS=--require ./index.js\n",
    "node.config.json": JSON.stringify({ nodeOptions: { import: ["./index.js"] } }),
    ".gitattributes": "* filter=planted diff=planted merge=planted\n",
    ".gitconfig": `[filter "planted"]\n\tsmudge = ${command()}\n\tclean = ${command()}\n[core]\n\tfsmonitor = ${command()}\n`,
    ".gitmodules": `[submodule "x"]\n\tpath = x\n\turl = ./x\n\tupdate = !${command()}\n`,
    ".githooks/post-checkout": `#!/bin/sh\n${command()}\n`,
    git: `#!/bin/sh\n${command()}\n`,
  };
}

/** Names that a file system may take for `.git`; git never checks them out. */
const gitFolders = [".git", ".GIT", "git~1", ".g\u200cit", ".git ", ".git::$INDEX_ALLOCATION"];

/** A commit on top of another, with settings of git in folders that may pass for its own. */
export function plantGitFolders(
  repository: TemporaryRepository,
  parent: string,
  markers: Markers,
): string {
  const text = `[core]\n\tfsmonitor = ${markers.command()}\n\tsshCommand = ${markers.command()}\n`;
  const write = (type: string, input: string | Buffer): string =>
    repository.git(["hash-object", "-t", type, "--literally", "-w", "--stdin"], { input });
  const entry = (mode: string, name: string, oid: string): Buffer =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, "hex")]);
  const folder = write("tree", entry("100644", "config", write("blob", text)));
  const tree = Buffer.concat([
    repository.gitBytes(["cat-file", "tree", `${parent}^{tree}`]),
    ...gitFolders.map((name) => entry("40000", name, folder)),
  ]);
  const at = "2024-02-01T00:00:00Z";
  return repository.git(["commit-tree", "-p", parent, "-m", "More", write("tree", tree)], {
    environment: { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  });
}

import path from "node:path";
import type { Import } from "./imports.ts";

const contents = ["sdk", "text", "seed", "corpus", "config"];
const foundation = [...contents, "git", "disk", "custom", "engine", "report"];

/**
 * Which of our folders a file of each folder may import from, beside its own. `index` is the
 * public door `src/index.ts`.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  // The version is written once, in the manifest.
  sdk: ["package.json"],
  text: ["sdk"],
  git: [],
  disk: ["sdk"],
  seed: ["sdk", "text"],
  corpus: ["sdk", "seed"],
  config: ["sdk"],
  custom: ["sdk", "text", "config"],
  engine: ["sdk", "text", "seed", "corpus", "config"],
  init: ["sdk", "seed", "corpus", "config"],
  report: ["sdk", "text"],
  session: [...foundation, "init", "rules"],
  testing: [...foundation, "session", "rules"],
  // Doors print, so they need the escapers, and share the contract's types.
  cli: ["session", "testing", "report", "sdk", "text"],
  action: ["session", "report", "sdk", "text"],
  index: ["session", "report", "sdk"],
  rules: ["seedlint/sdk"],
};

/** Packages that only the named folders may load: each is slow to import or gives away a duty. */
const restrictedPackages: Readonly<Record<string, readonly string[]>> = {
  "@actions/core": ["action"],
  "@actions/github": ["action"],
  "@bufbuild/cel": ["custom"],
  "gray-matter": ["seed"],
  commander: ["cli"],
  diff: ["report"],
  jiti: ["config", "session"],
  vitest: ["testing"],
};

/** The file that joins all rules; it is generated. */
const registry = "rules/index.ts";

/**
 * The sentence that says what is wrong with an import, or undefined if it is allowed.
 *
 * @param file relative to the repository, with `/`: `src/engine/run.ts`.
 */
export function findBreach(file: string, { specifier, isTypeOnly }: Import): string | undefined {
  const from = layerOf(file);
  const allowed = layers[from];
  if (allowed === undefined) return `${file} is in the folder ${from}, which is no layer`;
  const to = targetOf(file, specifier);
  if (to === undefined) return findPackageBreach(file, from, { specifier, isTypeOnly });
  if (to === from && (from !== "rules" || file === registry)) return undefined;
  if (allowed.includes(to)) return undefined;
  return `${file} imports ${specifier}; ${from} may import ${listed(allowed)}`;
}

/** `engine` for `src/engine/run.ts`, `index` for `src/index.ts`, `rules` for `rules/id-unique.ts`. */
function layerOf(file: string): string {
  const [top = "", name = ""] = file.split("/");
  return top === "src" ? name.replace(/\.ts$/, "") : top;
}

/** The layer that is imported; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("."))
    return layerOf(path.posix.join(path.posix.dirname(file), specifier));
  return specifier.startsWith("seedlint") ? specifier : undefined;
}

function findPackageBreach(
  file: string,
  from: string,
  { specifier, isTypeOnly }: Import,
): string | undefined {
  if (isTypeOnly) return undefined;
  if (from === "sdk" || (from === "rules" && file !== registry)) {
    return `${file} imports ${specifier}; ${from} may import no package and no module of Node`;
  }
  const [packageName = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const allowed = restrictedPackages[packageName];
  if (allowed === undefined || allowed.includes(from)) return undefined;
  return `${file} imports ${specifier}, which only ${listed(allowed)} may load`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nothing of ours" : names.join(", ");
}

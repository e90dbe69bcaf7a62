import { readFileSync } from "node:fs";
import { parseSync } from "rolldown/utils";

/** One import or re-export of a module, static or dynamic. */
export interface Import {
  /** As it is written: `./seed.ts`, `node:fs`, `yaml`. */
  readonly specifier: string;
  /** True if nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

/** What a TypeScript file imports, in the order static imports, re-exports, dynamic imports. */
export function readImports(file: string): readonly Import[] {
  return findImports(file, readFileSync(file, "utf8"));
}

/** What the TypeScript source `text` imports. */
export function findImports(file: string, text: string): readonly Import[] {
  const { module, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null || moduleRequest === undefined
        ? []
        : [{ specifier: moduleRequest.value, isTypeOnly: isType }],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replaceAll(/^["'`]|["'`]$/g, ""),
    isTypeOnly: false,
  }));
  return [...imported, ...exported, ...dynamic];
}

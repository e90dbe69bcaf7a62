import { posix } from "node:path";
import type { Level, RuleMeta } from "../sdk/rule.ts";
import type { InputPlace } from "../sdk/user-error.ts";

/** A rule that a configuration may set. */
export interface KnownRule {
  readonly meta: RuleMeta;
  /** Where a rule of the house stands, from the repository root; absent for a built-in or declared one. */
  readonly path?: string;
  /** The name of the plugin that a rule is of. */
  readonly plugin?: string;
  /** How loudly it speaks where nothing sets it; `off` if absent. */
  readonly level?: Level;
  /** True for a file of the house that is no rule that can be run: nothing is known but its path. */
  readonly isBroken?: boolean;
  /** Where a configuration declares the rule itself. */
  readonly declaredAt?: Pick<InputPlace, "path" | "line">;
  /** True for a rule that is always an error, because the others cannot judge without it. */
  readonly isFixed?: boolean;
}

/** Every rule that a configuration may set. */
export type Catalogue = readonly KnownRule[];

/** True for a key of `rules` that is the path of a rule. */
export function isRulePath(key: string): boolean {
  return key.startsWith("./") || key.startsWith("../");
}

/**
 * The rule that a key of `rules` names: an id, or a path.
 *
 * @param configPath the configuration that has the key, which a path is relative to
 */
export function findRule(
  catalogue: Catalogue,
  key: string,
  configPath: string,
): KnownRule | undefined {
  if (!isRulePath(key)) {
    // What cannot be run does not say its id, which most files have as their name.
    const isMeant = ({ isBroken = false, path = "" }: KnownRule) =>
      isBroken && posix.parse(path).name === key;
    return catalogue.find(({ meta }) => meta.id === key) ?? catalogue.find(isMeant);
  }
  const wanted = toRulePath(key, configPath);
  return catalogue.find(({ path }) => path === wanted);
}

/** Stands in the catalogue for a file that cannot be run, so that settings may name it. */
export function toBrokenRule(path: string): KnownRule {
  const docs = { summary: "", why: "", remedy: "" };
  // No rule has a path for an id.
  const meta = { id: `./${path}`, since: "", recommended: "off", docs, messages: {} } as const;
  return { path, meta, isBroken: true };
}

/** The path from the repository root of a rule that a configuration names by path. */
export function toRulePath(key: string, configPath: string): string {
  return posix.join(posix.dirname(configPath), key);
}

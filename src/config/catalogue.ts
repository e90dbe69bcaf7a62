import { posix } from "node:path";
import type { RuleMeta } from "../sdk/rule.ts";

/** A rule that a configuration may set. */
export interface KnownRule {
  readonly meta: RuleMeta;
  /** Where a rule of the house stands, from the repository root; absent for a built-in rule. */
  readonly path?: string;
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
  if (!isRulePath(key)) return catalogue.find(({ meta }) => meta.id === key);
  const wanted = toRulePath(key, configPath);
  return catalogue.find(({ path }) => path === wanted);
}

/** The path from the repository root of a rule that a configuration names by path. */
export function toRulePath(key: string, configPath: string): string {
  return posix.join(posix.dirname(configPath), key);
}

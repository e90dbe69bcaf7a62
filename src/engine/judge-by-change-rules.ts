import type { ChangeRule, SeedChange, SeedIdentity } from "../sdk/index.ts";
import type { Judged } from "./judge.ts";
import type { Sides } from "./sides.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { LoadedPair, Pairing } from "./pairing.ts";
import type { Project } from "./project.ts";
import type { Raised } from "./raised.ts";
import { runChangeRules } from "./run-change-rules.ts";
import { createSeedChange } from "./seed-change.ts";

/** What the rules about changes say of every seed that a change touches and that was asked for. */
export async function judgeByChangeRules(
  project: Project,
  rules: readonly ChangeRule[],
  { sides, pairing }: { readonly sides: Sides; readonly pairing: Pairing },
): Promise<readonly Judged[]> {
  if (rules.length === 0) return [];
  const records = new LocaleVersions(sides, pairing);
  const raised: { readonly head: Raised[]; readonly base: Raised[] } = { head: [], base: [] };
  for (const pair of pairing.pairs) {
    const own = pair.after ?? pair.before;
    if (own?.member.isRequested !== true) continue;
    const change = createSeedChange(pair, await records.others(own.identity));
    const found = runChangeRules(project, rules, change, own);
    (pair.after === undefined ? raised.base : raised.head).push(...found);
  }
  return [...(await sides.head.judge(raised.head)), ...(await sides.base.judge(raised.base))];
}

/** The seeds of both sides by the record that they are versions of. */
class LocaleVersions {
  readonly #sides: Sides;
  readonly #pairs: ReadonlyMap<string, LoadedPair>;
  readonly #paths = new Map<string, string[]>();

  constructor(sides: Sides, { pairs }: Pairing) {
    this.#sides = sides;
    this.#pairs = new Map(pairs.map((pair) => [pathOf(pair), pair]));
    const deleted = pairs.flatMap(({ before, after }) => (after === undefined ? before : []) ?? []);
    for (const { identity } of [...sides.head.facts.values(), ...deleted]) {
      const key = keyOf(identity);
      if (key === undefined) continue;
      const known = this.#paths.get(key);
      if (known === undefined) this.#paths.set(key, [identity.path]);
      else known.push(identity.path);
    }
  }

  /** The same record in its other locales, by path. */
  async others(own: SeedIdentity): Promise<readonly SeedChange[]> {
    const paths = this.#paths.get(keyOf(own) ?? "") ?? [];
    const changes: SeedChange[] = [];
    for (const path of paths.filter((other) => other !== own.path).toSorted(compareText)) {
      const pair = this.#pairs.get(path) ?? (await this.#loadUntouched(path));
      const change = createSeedChange(pair, []);
      const { locale } = change.after ?? change.before ?? own;
      if (locale !== own.locale) changes.push(change);
    }
    return changes;
  }

  async #loadUntouched(path: string): Promise<LoadedPair> {
    const loaded = await this.#sides.head.shelf.load(path);
    return { before: loaded, after: loaded };
  }
}

/** Undefined for a seed that is no version of any record. */
function keyOf({ collection, id, locale }: SeedIdentity): string | undefined {
  return id === undefined || locale === undefined ? undefined : JSON.stringify([collection, id]);
}

/** As the head has it, else as it was. */
function pathOf({ before, after }: LoadedPair): string {
  return (after ?? before)?.identity.path ?? "";
}

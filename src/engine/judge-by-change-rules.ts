import type { ChangeRule, SeedChange, SeedIdentity } from "../sdk/index.ts";
import type { Judged } from "./judge.ts";
import type { Sides } from "./sides.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { LoadedSeed } from "./load.ts";
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

/**
 * More locales than any record has. Where nothing is configured, thousands of files may share an id
 * such as `index`, and each would be compared with all of the others.
 */
const OTHERS_LIMIT = 50;

/** A seed of the head, or one that the change deletes. */
interface Version {
  readonly identity: SeedIdentity;
  /** Undefined for a seed that the change does not touch. */
  readonly pair: LoadedPair | undefined;
}

/** The seeds of both sides by the record that they are versions of. */
class LocaleVersions {
  readonly #sides: Sides;
  /** By record; the versions by path. */
  readonly #versions: ReadonlyMap<string, readonly Version[]>;
  readonly #changes = new Map<Version, SeedChange>();
  /** Seeds of the head that the change does not touch, by path. */
  #untouched: Promise<ReadonlyMap<string, LoadedSeed>> | undefined;
  /** By record and the locale whose others they are. */
  readonly #others = new Map<string, readonly SeedChange[]>();

  constructor(sides: Sides, pairing: Pairing) {
    this.#sides = sides;
    this.#versions = groupByRecord(listVersions(sides, pairing));
  }

  /** The same record in its other locales, by path, up to a limit. */
  async others(own: SeedIdentity): Promise<readonly SeedChange[]> {
    const record = keyOf(own);
    if (record === undefined) return [];
    const key = JSON.stringify([record, own.locale]);
    const others = this.#others.get(key) ?? (await this.#compare(record, own.locale));
    this.#others.set(key, others);
    return others;
  }

  async #compare(record: string, locale: string | undefined): Promise<readonly SeedChange[]> {
    const changes: SeedChange[] = [];
    for (const version of this.#versions.get(record) ?? []) {
      if (version.identity.locale === locale) continue;
      const change = await this.#changeOf(version);
      const readLocale = (change.after ?? change.before)?.locale;
      if (readLocale === undefined || readLocale === locale) continue;
      changes.push(change);
      if (changes.length === OTHERS_LIMIT) break;
    }
    return changes;
  }

  async #changeOf(version: Version): Promise<SeedChange> {
    const change =
      this.#changes.get(version) ??
      createSeedChange(version.pair ?? (await this.#loadUntouched(version.identity)), []);
    this.#changes.set(version, change);
    return change;
  }

  async #loadUntouched({ path }: SeedIdentity): Promise<LoadedPair> {
    const { shelf } = this.#sides.head;
    // All that will be asked for at once: it may have to be read first.
    this.#untouched ??= shelf.loadAll(this.#listUntouched());
    const loaded = (await this.#untouched).get(path) ?? (await shelf.load(path));
    return { before: loaded, after: loaded };
  }

  /** Of the records that the change touches. */
  #listUntouched(): readonly string[] {
    const touched = [...this.#versions.values()].filter((versions) =>
      versions.some(({ pair }) => pair !== undefined),
    );
    return touched.flatMap((versions) =>
      versions
        .filter(({ pair }) => pair === undefined)
        .slice(0, OTHERS_LIMIT)
        .map(({ identity }) => identity.path),
    );
  }
}

function listVersions({ head }: Sides, { pairs }: Pairing): readonly Version[] {
  const byPath = new Map(pairs.map((pair) => [pair.after?.identity.path, pair]));
  const present = [...head.facts.values()].map(({ identity }) => {
    return { identity, pair: byPath.get(identity.path) };
  });
  const deleted = pairs.flatMap((pair) => {
    const { before, after } = pair;
    return before === undefined || after !== undefined ? [] : [{ identity: before.identity, pair }];
  });
  return [...present, ...deleted];
}

function groupByRecord(all: readonly Version[]): ReadonlyMap<string, readonly Version[]> {
  const records = new Map<string, Version[]>();
  for (const version of all) {
    const key = keyOf(version.identity);
    if (key === undefined) continue;
    const known = records.get(key);
    if (known === undefined) records.set(key, [version]);
    else known.push(version);
  }
  for (const versions of records.values()) {
    versions.sort((a, b) => compareText(a.identity.path, b.identity.path));
  }
  return records;
}

/** Undefined for a seed that is no version of any record. */
function keyOf({ collection, id, locale }: SeedIdentity): string | undefined {
  return id === undefined || locale === undefined ? undefined : JSON.stringify([collection, id]);
}

import { LineLog } from "../disk/index.ts";
import type { ProjectMember } from "../engine/project.ts";
import {
  withoutOffers,
  type FactsRecord,
  type SeedRecord,
  type VerdictRecord,
} from "../engine/seed-record.ts";
import { objectId, type ObjectFormat } from "../git/index.ts";

/** What a content is known by. */
export interface ContentMark {
  /** The object id that git gives to it; null if it has to be read for that. */
  readonly oid: string | null;
  /** The stamp of the file that has it; null where there is none that can be relied on. */
  readonly stamp: string | null;
}

/** The texts of one line. */
type Fields = readonly [oid: string, stamp: string, facts: string, verdict: string];

/**
 * What was found out of the seeds of one project by runs under the same rules: one record a path, that
 * of the content which was judged last.
 */
export class SeedCache {
  readonly #log: LineLog;
  readonly #format: ObjectFormat;
  readonly #fresh = new Map<string, Fields>();

  /** @param path of its file, which need not exist */
  constructor(path: string, format: ObjectFormat) {
    this.#log = new LineLog(path);
    this.#format = format;
  }

  /** The object id of a content. */
  identify(bytes: Uint8Array): string {
    return objectId("blob", bytes, this.#format);
  }

  /** True if something is known of a path, whatever content it has now. */
  has({ path }: ProjectMember): boolean {
    return this.#fieldsOf(path) !== undefined;
  }

  /** True if bytes are the content of which something is known. */
  isKnown(path: string, bytes: Uint8Array): boolean {
    return this.#fieldsOf(path)?.[0] === this.identify(bytes);
  }

  /**
   * What is known of a member with some content; undefined if nothing. A new stamp of the same content
   * is remembered.
   */
  find({ path, isSelected }: ProjectMember, { oid, stamp }: ContentMark): SeedRecord | undefined {
    const known = this.#fieldsOf(path);
    if (known === undefined) return undefined;
    const [knownOid, knownStamp, facts, verdict] = known;
    const isSame = oid === null ? isSameStamp(stamp, knownStamp) : oid === knownOid;
    const record = isSame ? parseRecord(facts, isSelected ? verdict : undefined) : undefined;
    if (record === undefined) return undefined;
    if (stamp !== null && stamp !== knownStamp) {
      this.#keep(path, [knownOid, stamp, facts, verdict]);
    }
    return record;
  }

  add(
    { path }: ProjectMember,
    { oid, stamp }: { readonly oid: string; readonly stamp: string | null },
    { facts, verdict }: SeedRecord,
  ): void {
    // A run that mends looks at every seed.
    const told = verdict === undefined ? "" : JSON.stringify(withoutOffers(verdict));
    this.#keep(path, [oid, stamp ?? "", JSON.stringify(facts), told]);
  }

  /** What is known as it is need not be written again. */
  #keep(path: string, fields: Fields): void {
    const known = this.#fieldsOf(path);
    if (known?.every((text, index) => text === fields[index]) === true) return;
    this.#fresh.set(keyOf(path), fields);
  }

  /** Keeps what is new for later runs. */
  save(): void {
    this.#log.write(this.#fresh);
  }

  #fieldsOf(path: string): Fields | undefined {
    const [oid, stamp, facts, verdict, ...rest] = this.#log.get(keyOf(path)) ?? [];
    if (oid === undefined || stamp === undefined || facts === undefined) return undefined;
    return verdict === undefined || rest.length > 0 ? undefined : [oid, stamp, facts, verdict];
  }
}

function isSameStamp(stamp: string | null, known: string): boolean {
  return stamp !== null && stamp === known;
}

/** In JSON neither a tab nor a line feed is left. */
const keyOf = (path: string): string => JSON.stringify(path);

/** @param verdict undefined if none is needed; empty if there is none */
function parseRecord(facts: string, verdict: string | undefined): SeedRecord | undefined {
  try {
    // Written by this very build; a line that was cut off is no JSON.
    const known = { facts: JSON.parse(facts) as FactsRecord };
    if (verdict === undefined) return known;
    return { ...known, verdict: JSON.parse(verdict) as VerdictRecord };
  } catch {
    return undefined;
  }
}

import { LineLog } from "../disk/index.ts";
import type { ProjectMember } from "../engine/project.ts";
import type { FactsRecord, SeedRecord, VerdictRecord } from "../engine/seed-record.ts";
import { objectId, type ContentMark, type ObjectFormat } from "../git/index.ts";

/** The texts of one line. */
type Fields = readonly [oid: string, stamp: string, facts: string, verdict: string];

/**
 * What was found out of the seeds of one project by runs under the same rules: one record a path, that
 * of the content which was judged last.
 */
export class SeedCache {
  readonly #path: string;
  readonly #format: ObjectFormat;
  readonly #fresh = new Map<string, Fields>();
  #opened: LineLog | undefined;

  /** @param path of its file, which need not exist, and is not read before something is asked */
  constructor(path: string, format: ObjectFormat) {
    this.#path = path;
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

  /** What is known of a member with some content; undefined if nothing. */
  find({ path, isSelected }: ProjectMember, { oid, stamp }: ContentMark): SeedRecord | undefined {
    const known = this.#fieldsOf(path);
    if (known === undefined) return undefined;
    const [knownOid, knownStamp, facts, verdict] = known;
    const isSame = oid === null ? stamp === knownStamp : oid === knownOid;
    return isSame ? parseRecord(facts, isSelected ? verdict : undefined) : undefined;
  }

  /** Remembers the stamp of a file whose content is known. */
  restamp({ path }: ProjectMember, stamp: string): void {
    const [oid, , facts, verdict] = this.#fieldsOf(path) ?? [];
    if (oid !== undefined) this.#keep(path, [oid, stamp, facts ?? "", verdict ?? ""]);
  }

  /** @param stamp null where the content is in no file, or nothing tells it */
  add(
    { path }: ProjectMember,
    { oid, stamp }: { readonly oid: string; readonly stamp: string | null },
    { facts, verdict }: SeedRecord,
  ): void {
    const known = this.#fieldsOf(path);
    const [, knownStamp = "", , knownVerdict = ""] = known?.[0] === oid ? known : [];
    const told = verdict === undefined ? knownVerdict : JSON.stringify(verdict);
    this.#keep(path, [oid, stamp ?? knownStamp, JSON.stringify(facts), told]);
  }

  /** Keeps what is new for later runs. */
  save(): void {
    if (this.#opened !== undefined || this.#fresh.size > 0) this.#log.write(this.#fresh);
  }

  get #log(): LineLog {
    return (this.#opened ??= new LineLog(this.#path));
  }

  /** What is known as it is need not be written again. */
  #keep(path: string, fields: Fields): void {
    const known = this.#fieldsOf(path);
    if (known?.every((text, index) => text === fields[index]) === true) return;
    this.#fresh.set(keyOf(path), fields);
  }

  #fieldsOf(path: string): Fields | undefined {
    const [oid, stamp, facts, verdict, ...rest] = this.#log.get(keyOf(path)) ?? [];
    if (oid === undefined || stamp === undefined || facts === undefined) return undefined;
    return verdict === undefined || rest.length > 0 ? undefined : [oid, stamp, facts, verdict];
  }
}

/** In JSON neither a tab nor a line feed is left. */
const keyOf = (path: string): string => JSON.stringify(path);

/** @param verdict undefined if none is needed; empty if there is none */
function parseRecord(facts: string, verdict: string | undefined): SeedRecord | undefined {
  try {
    // Written by this very build, if it is what its name says.
    const known = { facts: JSON.parse(facts) as FactsRecord };
    if (!Array.isArray(known.facts.facts)) return undefined;
    if (verdict === undefined) return known;
    const whole = { ...known, verdict: JSON.parse(verdict) as VerdictRecord };
    return Array.isArray(whole.verdict.judged) ? whole : undefined;
  } catch {
    return undefined;
  }
}

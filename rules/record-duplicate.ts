import {
  defineRule,
  findSlip,
  isKept,
  toPatterns,
  toWords,
  type Fact,
  type FieldName,
  type Pointer,
} from "seedlint/sdk";

interface DuplicateOptions {
  readonly fields: readonly (FieldName | Pointer)[];
}

/** A name of a record, where it stands, and whether it is only the heading of a page. */
type Name = readonly [at: Pointer, text: string, isHeading: boolean];

const defaults: DuplicateOptions = { fields: ["title", "/name", "url"] };

/**
 * Names that are shorter differ by a letter for good reason, and headings that are shorter stand on
 * several pages (`Overview`). In UTF-16 units with blanks between words; Han is a word a character.
 */
const MIN_LETTERS = 16;
/** More pages of one heading are a series. */
const MAX_COPIES = 2;
/** Shorter words are abbreviations. */
const MIN_WORD_LENGTH = 5;
/** Near names begin or end alike for so many letters. */
const SHARED = 8;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "record-duplicate",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Disallow two records with the same or nearly the same title, name or url",
      why: "A record that was entered twice is counted twice, and the two drift apart as each is corrected without the other.",
      remedy:
        "Merge the two records, or say in the names how they differ. Names that differ in a number are different ones, and the home page of a site may be the address of several records. The title of a page without audit date and review status is only a heading: short ones (`Overview`) and those of more than two pages are not reported.",
    },
    messages: {
      same: "`{{text}}` is what {{owner}} says too, expected one record of it",
      near: "`{{text}}` is nearly `{{other}}` of {{owner}}, expected one record of it",
    },
    yieldsTo: ["placeholder-text"],
    options: {
      properties: {
        fields: {
          description: "What tells records apart, as fields or pointers",
          type: "array",
          items: { type: "string", minLength: 1 },
        },
      },
      defaults,
    },
  },

  collect(seed, { collection, options }) {
    const names: Name[] = [];
    for (const at of toPatterns(options.fields, collection)) {
      const text = seed.get(at);
      if (typeof text === "string") names.push([at, text, at === "/title" && !isKept(seed)]);
    }
    return names.length > 0 ? names : undefined;
  },

  *check({ facts }) {
    const told = new Set<string>();
    for (const names of groupByField(facts)) {
      for (const { name, other } of findDuplicates(omitHeadings(names))) {
        // Two records that share more than one name are one cause.
        const pair = `${other.in}\0${name.in}`;
        if (told.has(pair)) continue;
        told.add(pair);
        const { text, at } = name;
        const owner = other.in;
        const place = { in: name.in, at, related: [{ in: owner, at: other.at }] };
        if (name.key === other.key) yield { message: "same", data: { text, owner }, ...place };
        else yield { message: "near", data: { text, other: other.text, owner }, ...place };
      }
    }
  },
});

interface Named {
  readonly in: string;
  readonly at: Pointer;
  readonly id: string | undefined;
  readonly text: string;
  /** Equal for names that are the same. */
  readonly key: string;
  readonly isHeading: boolean;
}

/** The names of each field and locale, in path order. */
function groupByField(facts: readonly Fact<readonly Name[]>[]): Iterable<readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const { path, id, locale, fact } of facts) {
    for (const [at, text, isHeading] of fact) {
      const key = toKey(text);
      if (key === undefined) continue;
      const field = `${locale ?? ""}\0${at}`;
      const group = groups.get(field) ?? [];
      groups.set(field, group);
      group.push({ in: path, at, id, text, key, isHeading });
    }
  }
  return groups.values();
}

/** Words and digits of a name, or host and path of an address; undefined for what tells nothing. */
function toKey(text: string): string | undefined {
  const address = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^#]*)?/iu.exec(text.trim());
  if (address !== null) {
    const [, host = "", path = ""] = address;
    const rest = path.replace(/\/+$/, "");
    return rest === "" ? undefined : `${host.toLowerCase()}${rest}`;
  }
  const words = toWords(text).join(" ");
  return words === "" ? undefined : words;
}

/** The names without the headings that several pages may well have. */
function omitHeadings(names: readonly Named[]): readonly Named[] {
  if (!names.some(({ isHeading }) => isHeading)) return names;
  const counts = new Map<string, number>();
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
  return names.filter(({ key, isHeading }) => {
    if (!isHeading) return true;
    return key.length >= MIN_LETTERS && (counts.get(key) ?? 0) <= MAX_COPIES;
  });
}

/** Each later name that is the same as an earlier one, or nearly, with the first such. */
function* findDuplicates(
  names: readonly Named[],
): Generator<{ readonly name: Named; readonly other: Named }> {
  const same = new Map<string, Named>();
  const alike = new Map<string, Named[]>();
  for (const name of names) {
    const keys = nearKeys(name);
    const other = same.get(name.key) ?? findNear(name, keys, alike);
    if (other !== undefined && (name.id === undefined || other.id !== name.id)) {
      yield { name, other };
    }
    if (same.has(name.key)) continue;
    same.set(name.key, name);
    for (const key of keys) {
      const group = alike.get(key);
      if (group === undefined) alike.set(key, [name]);
      else group.push(name);
    }
  }
}

/** Two names that differ at one place are alike before it or after it. */
function nearKeys({ key, text, isHeading }: Named): readonly string[] {
  if (isHeading || key.length < MIN_LETTERS || text.includes("://")) return [];
  return [`^${key.slice(0, SHARED)}`, `${key.slice(-SHARED)}$`];
}

function findNear(
  name: Named,
  keys: readonly string[],
  alike: ReadonlyMap<string, readonly Named[]>,
): Named | undefined {
  for (const key of keys) {
    for (const other of alike.get(key) ?? []) if (isNear(name.key, other.key)) return other;
  }
  return undefined;
}

/**
 * A slip of the pen within a word; a digit, a character of Chinese or a letter of an abbreviation
 * (`CCU`, `CCS`) makes another name.
 */
function isNear(a: string, b: string): boolean {
  const slip = findSlip(a, b);
  if (slip === undefined || /[\d\p{Script=Han}]/u.test(slip)) return false;
  const [words, others] = [a.split(" "), b.split(" ")];
  if (words.length !== others.length) return true;
  const word = words.find((each, index) => each !== others[index]) ?? "";
  return word.length >= MIN_WORD_LENGTH;
}

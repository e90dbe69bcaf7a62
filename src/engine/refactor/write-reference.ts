import {
  collectReferences,
  getAt,
  isObject,
  mendAsymmetries,
  parsePointer,
  toListPattern,
  toPointer,
  type Asymmetry,
  type Json,
  type Pointer,
  type PointerPattern,
  type Reference,
  type Room,
} from "../../sdk/index.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import type { LoadedSeed } from "../load.ts";
import type { RefactorCorpus } from "./corpus.ts";
import type { Succession } from "./succession.ts";
import { noPlace, occupied } from "./unwritten-reference.ts";

/** A reference that a seed is to have. */
interface MissingReference {
  /** `from`: in the list of what the seed supersedes; `inverse`: as what supersedes it. */
  readonly side: "from" | "inverse";
  /** The seed of the record that is to be named. */
  readonly named: LoadedSeed;
}

/** The edit that writes a reference; undefined where it is there. Throws `UserError`. */
export type WriteReference = (seed: LoadedSeed, missing: MissingReference) => SeedEdit | undefined;

/** What one seed says on one side of a relation, and the room that it has for more. */
interface Said {
  readonly references: readonly Reference[];
  readonly room: Room | undefined;
}

/** Writes references as the seeds of the corpus have them: a list or a value, numbers or texts. */
export function createReferenceWriter(
  corpus: RefactorCorpus,
  succession: Succession,
): WriteReference {
  return (seed, { side, named }) => {
    const pattern = side === "from" ? succession.from : (succession.inverse ?? "");
    const { id = "" } = named.identity;
    const said = readSide(seed, succession.index, side);
    if (said.references.some((reference) => reference.id === id)) return undefined;
    const at = toListPattern(pattern);
    if (at.includes("*")) throw noPlace(seed, pattern);
    const isOfList = pattern !== at || hasLists(corpus, succession, { side, pattern });
    const expectedAt: PointerPattern = isOfList ? `${at}/*` : at;
    const isNumber = isNumberId(named);
    const edit =
      mend({ seed, named, said, expectedAt, isNumber }) ??
      create(seed, at, isOfList ? [toValue(id, isNumber)] : toValue(id, isNumber), said);
    if (edit === undefined)
      throw occupied(seed, at, { id, isNumber, side, references: said.references });
    return edit;
  };
}

function readSide(
  { seed, member }: LoadedSeed,
  index: number,
  side: MissingReference["side"],
): Said {
  const all = seed === undefined ? undefined : collectReferences(seed, member.collection);
  const said = all?.[index];
  const room = side === "from" ? said?.fromRoom : said?.inverseRoom;
  return { references: said?.[side] ?? [], room };
}

/** True if seeds have lists where a pattern does not say so itself. */
function hasLists(
  { seeds }: RefactorCorpus,
  { index, scope }: Succession,
  { side, pattern }: { readonly side: MissingReference["side"]; readonly pattern: PointerPattern },
): boolean {
  for (const seed of seeds) {
    if (scope !== "*" && seed.identity.collection !== scope) continue;
    const [first] = readSide(seed, index, side).references;
    if (first !== undefined) return first.pointer !== pattern;
  }
  return false;
}

function isNumberId({ identity, document }: LoadedSeed): boolean {
  const at = identity.fields["id"];
  return at !== undefined && typeof getAt(document.data, at) === "number";
}

const toValue = (id: string, isNumber: boolean): Json => (isNumber ? Number(id) : id);

interface Mending {
  readonly seed: LoadedSeed;
  readonly named: LoadedSeed;
  readonly said: Said;
  readonly expectedAt: PointerPattern;
  readonly isNumber: boolean;
}

/** As a fix of `supersedes-symmetry` would write it; undefined where that would not. */
function mend({ seed, named, said, expectedAt, isNumber }: Mending): SeedEdit | undefined {
  const own = { pointer: "" as Pointer, id: seed.identity.id ?? "" };
  const asymmetry: Asymmetry = {
    ...{ kind: "unanswered", path: named.identity.path, id: named.identity.id ?? "" },
    reference: isNumber ? { ...own, isNumber } : own,
    ...{ otherPath: seed.identity.path, answers: said.references, expectedAt, room: said.room },
  };
  const { fix } = mendAsymmetries([asymmetry], () => false).get(asymmetry) ?? {};
  const [edit] = fix ?? [];
  if (edit?.kind !== "insert" && edit?.kind !== "set") return undefined;
  const { in: _path, at, ...rest } = edit;
  return { ...rest, at: at as Pointer }; // It is written at a pointer, not at a field.
}

/** Makes the mappings that a place is in, where the seed lacks them. */
function create(
  { document }: LoadedSeed,
  at: Pointer,
  value: Json,
  { references }: Said,
): SeedEdit | undefined {
  if (references.length > 0) return undefined;
  const keys = parsePointer(at);
  for (let depth = 1; depth <= keys.length; depth += 1) {
    const pointer = toPointer(keys.slice(0, depth));
    const found = getAt(document.data, pointer);
    if (isObject(found) && depth < keys.length) continue;
    if (found !== undefined && found !== null) return undefined;
    const inner = keys
      .slice(depth)
      .reduceRight<Json>((nested, key) => Object.fromEntries([[key, nested]]), value);
    return { kind: "set", at: pointer, value: inner };
  }
  return undefined;
}

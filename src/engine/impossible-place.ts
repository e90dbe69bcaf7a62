import {
  getKey,
  isList,
  parsePointer,
  type CorpusFinding,
  type Json,
  type Place,
  type Pointer,
} from "../sdk/index.ts";
import { textAt } from "../seed/part/locate-part.ts";
import { ruleCrashed } from "./engine-rules.ts";
import type { LoadedSeed } from "./load.ts";
import type { Raised } from "./raised.ts";

/**
 * The finding as it is, or what stands for it if it cannot be where it says. A problem of syntax
 * has its place from the parser.
 *
 * @param isOfHouse true for a rule that is not built in. Built-in ones report at pointers that the
 *   configuration names, or that another locale has: what is absent there is no mistake of theirs.
 */
export function refuseImpossible(raised: Raised, loaded: LoadedSeed, isOfHouse: boolean): Raised {
  const { meta, finding, textSpan } = raised;
  if (textSpan !== undefined) return raised;
  const absent = isOfHouse ? findAbsentItem(finding, loaded) : undefined;
  const problem = absent ?? findImpossiblePlace(finding, loaded);
  if (problem === undefined) return raised;
  const data = { rule: meta.id, problem };
  return { meta: ruleCrashed, finding: { in: finding.in, message: "misplaced", data } };
}

/**
 * Why a finding cannot be where it says, as a sentence without a full stop; undefined if it can. A
 * key that is absent is a place, since rules report what is missing. What no content can have is a
 * mistake of the rule, and would be shown at a line that is wrong.
 */
function findImpossiblePlace(
  { related = [], ...finding }: CorpusFinding,
  loaded: LoadedSeed,
): string | undefined {
  const own = related.filter((place) => place.in === undefined);
  for (const place of [finding, ...own]) {
    const problem = findSpanProblem(place, loaded) ?? findPointerProblem(place, loaded);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function findSpanProblem({ span }: Place, { document }: LoadedSeed): string | undefined {
  if (span === undefined) return undefined;
  const length = document.text.length - document.bodyStart;
  if (span.end <= length) return undefined;
  return `\`span\` ends at ${span.end}, but the body has ${length} characters`;
}

function findPointerProblem(place: Place, loaded: LoadedSeed): string | undefined {
  const { at } = place;
  if (at === undefined || at === "") return undefined;
  if (!at.startsWith("/")) return findFieldProblem(at, place, loaded);
  // RFC 6901: a tilde is the start of `~0` or `~1`.
  if (/~(?![01])/.test(at)) return `\`at\` is \`${at}\`, expected \`~0\` for a tilde in a pointer`;
  const pointer = at as Pointer; // It starts with a slash.
  return findPartProblem(pointer, place, loaded);
}

function findFieldProblem(at: string, place: Place, loaded: LoadedSeed): string | undefined {
  const { fields } = loaded.identity;
  const pointer = Object.hasOwn(fields, at) ? fields[at] : undefined;
  if (pointer !== undefined) return findPartProblem(pointer, place, loaded);
  const { collection } = loaded.identity;
  return `\`at\` is \`${at}\`, which is no pointer, such as \`/${at}\`, and no field of \`${collection}\``;
}

/** Items are known by number, so that nobody can ask for the tenth of three. */
function findAbsentItem({ at }: Place, { document }: LoadedSeed): string | undefined {
  if (at?.startsWith("/") !== true) return undefined;
  let value: Json | undefined = document.data;
  let list = "";
  for (const key of parsePointer(at as Pointer)) {
    const inner = getKey(value, key);
    // A list where another seed has a mapping lacks its keys; but a number is of an item.
    if (isList(value) && inner === undefined && /^\d+$/.test(key)) {
      return `\`at\` is \`${at}\`, but the list at \`${list}\` has ${value.length} items`;
    }
    list = `${list}/${key}`;
    value = inner;
  }
  return undefined;
}

function findPartProblem(
  pointer: Pointer,
  { part, key }: Place,
  { document }: LoadedSeed,
): string | undefined {
  if (part === undefined) return undefined;
  const text = textAt(document, { pointer, part: key === true ? "key" : "value" });
  // A part of what is no text is placed at the whole.
  if (text === undefined || part.end <= text.length) return undefined;
  return `\`part\` ends at ${part.end}, but the text at \`${pointer}\` has ${text.length} characters`;
}

import type { LoadedSeed } from "../load.ts";
import { UserError, type InputProblem } from "../../sdk/user-error.ts";
import { quote } from "./find-record.ts";

/** So many problems of one kind are told. */
const MAX_TOLD = 10;

/** A `UserError` with one problem that has no place. */
export function refusal(code: string, message: string, hint?: string): UserError {
  return new UserError(code, [{ message, ...(hint === undefined ? {} : { hint }) }]);
}

/** Throws a `UserError` with the problems, of which there may be many; returns if there is none. */
export function refuseAll(code: string, problems: readonly InputProblem[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const rest = problems.length - MAX_TOLD;
  const more = rest > 0 ? [{ message: `There are ${rest} more of this kind` }] : [];
  throw new UserError(code, [first, ...others.slice(0, MAX_TOLD - 1), ...more]);
}

/** Throws `UserError` for seeds that cannot be read and may name a record. */
export function refuseUnread(seeds: readonly LoadedSeed[], id: string): void {
  const unread = seeds.filter((each) => each.seed === undefined && mayName(each, id));
  refuseAll(
    "seed-unreadable",
    unread.map(({ identity: { path } }) => ({
      message: "The front matter cannot be read, so nobody knows which records it names",
      place: { path },
      hint: `\`seedlint ${path}\` says what is wrong with it.`,
    })),
  );
}

/** Throws `UserError` where two seeds are one record in one locale. */
export function refuseTwins(seeds: readonly LoadedSeed[]): void {
  const owners = new Map<string | undefined, LoadedSeed>();
  const problems = seeds.flatMap((seed): readonly InputProblem[] => {
    const { id = "", locale, path } = seed.identity;
    const owner = owners.get(locale);
    if (owner === undefined) {
      owners.set(locale, seed);
      return [];
    }
    return [
      {
        message: `Two seeds have the id ${quote([id])}: this one and \`${owner.identity.path}\``,
        place: { path },
        hint: "Give one of them another id first (`id-unique`).",
      },
    ];
  });
  refuseAll("record-twice", problems);
}

/** False where the text does not have the id in any form, so that it does not matter what it says. */
function mayName({ document: { text }, identity }: LoadedSeed, id: string): boolean {
  // Of a file that is too large, or no text, nothing is there to look at.
  if (text === "" || identity.id === id || text.includes(id)) return true;
  return text.includes("\\");
}

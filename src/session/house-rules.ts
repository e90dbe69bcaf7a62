import { findShapeProblems } from "../engine/form/rule-shape.ts";
import { guardRule } from "../engine/guarded-rule.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { BrokenRule } from "./broken-rules.ts";
import type { Hang } from "./hangs.ts";
import { loadCode } from "./load-code.ts";
import { watchCalls, watchLoading } from "./rule-watch.ts";

/** A rule of the house and where it stands, from the repository root. */
interface HouseRule {
  readonly path: string;
  readonly rule: Rule;
}

/** Rules of the house, those that cannot be run apart: the others are to be heard all the same. */
export interface LoadedHouseRules {
  readonly rules: readonly HouseRule[];
  readonly broken: readonly BrokenRule[];
}

/** How code of the house is come by. */
export interface CodeSource {
  /** The absolute path of a file that is to be run; throws `UserError` if it may not be. */
  readonly locate: (path: string) => Promise<string>;
  /** What did not end in an earlier attempt, and is not run again. */
  readonly hangs: readonly Hang[];
}

/**
 * Loads rules of the house, in the order given, each checked for being a rule whose id is its own.
 *
 * @param takenIds those of other rules
 * @throws UserError where code may not be run at all
 */
export async function loadHouseRules(
  paths: readonly string[],
  source: CodeSource,
  takenIds: ReadonlySet<string>,
): Promise<LoadedHouseRules> {
  const rules: HouseRule[] = [];
  const broken: BrokenRule[] = [];
  const owners = new Map<string, string>([...takenIds].map((id) => [id, "another rule"]));
  for (const path of paths) {
    const file = await source.locate(path);
    try {
      const rule = toRule(await loadWatched(file, path, source), path);
      claimId(rule, path, owners);
      rules.push({ path, rule: guardRule(rule, watchCalls(path)) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      broken.push({ path, error });
    }
  }
  return { rules, broken };
}

/**
 * The default export of a file of the user's.
 *
 * @param file absolute
 * @param path what messages call it
 * @throws UserError if it cannot be run or did not end
 */
export async function loadWatched(
  file: string,
  path: string,
  { hangs }: Pick<CodeSource, "hangs">,
): Promise<unknown> {
  const hang = hangs.find((each) => each.file === path);
  if (hang !== undefined) throw endless(hang);
  return watchLoading(path, () => loadCode(file, path));
}

function endless({ file, at, seconds }: Hang): UserError {
  const isLoad = at.kind === "load";
  const during = isLoad ? "while it was loaded" : `in ${sayWhere(at.path)}`;
  const other = isLoad
    ? "an `await` of what never comes"
    : "a regular expression that goes back and forth";
  return new UserError("rule-endless", [
    {
      message: `It did not end within ${seconds} s ${during}`,
      place: { path: file },
      hint: `Look for a loop without an end, or ${other}.`,
    },
  ]);
}

function sayWhere(path: string | null): string {
  return path === null ? "the check of all facts" : `\`${path}\``;
}

function toRule(value: unknown, path: string): Rule {
  const [first, ...others] = findShapeProblems(value).map((problem) => ({
    message: `The file is no rule: ${problem}`,
    place: { path },
    hint: "Its default export is what `defineRule` of `seedlint/sdk` returns.",
  }));
  if (first !== undefined) throw new UserError("rule-invalid", [first, ...others]);
  return value as Rule; // findShapeProblems has looked at what a rule needs.
}

function claimId({ meta: { id } }: Rule, path: string, owners: Map<string, string>): void {
  const owner = owners.get(id);
  if (owner !== undefined) {
    throw new UserError("rule-id-taken", [
      {
        message: `The rule has the id \`${id}\`, which ${owner} has`,
        place: { path },
        hint: "Give it an id of its own.",
      },
    ]);
  }
  owners.set(id, `\`${path}\``);
}

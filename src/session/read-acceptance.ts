import { posix } from "node:path";
import type { ResolvedConfig } from "../config/resolve.ts";
import { suppressionsNames } from "../config/suppressions-names.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";
import { BASELINE_NAME, type Baseline } from "../engine/baseline/baseline.ts";
import type { Acceptance } from "../engine/project.ts";
import { engineRuleIds } from "../engine/engine-rules.ts";
import type { SuppressionFile } from "../engine/suppressions/suppression-file.ts";
import { UserError } from "../sdk/user-error.ts";

/** The text at a path from the repository root; undefined if there is none. */
type ReadText = (path: string) => Promise<string | undefined>;

/** What suppressions are for: the folder of a configuration, and the rules that it knows. */
type Accepting = Pick<ResolvedConfig, "directory" | "rules">;

/**
 * Reads the suppressions and the baseline beside a configuration; undefined if there is neither.
 * Throws `UserError` for a file that cannot be read at all.
 */
export async function readAcceptance(
  config: Accepting,
  readText: ReadText,
): Promise<Acceptance | undefined> {
  const suppressions = await readSuppressions(config, readText);
  const baseline = await readBaseline(config, readText);
  if (suppressions === undefined && baseline === undefined) return undefined;
  return {
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** True for the path of a file that {@link readAcceptance} reads for some configuration. */
export function isAcceptancePath(path: string): boolean {
  const name = posix.basename(path);
  return name === BASELINE_NAME || suppressionsNames.includes(name);
}

/** Where the baseline of a configuration stands, from the repository root. */
export function baselinePathOf({ directory }: Pick<ResolvedConfig, "directory">): string {
  return posix.join(directory, BASELINE_NAME);
}

async function readSuppressions(
  { directory, rules }: Accepting,
  readText: ReadText,
): Promise<SuppressionFile | undefined> {
  const found: { readonly path: string; readonly text: string }[] = [];
  for (const name of suppressionsNames) {
    const path = posix.join(directory, name);
    const text = await readText(path);
    if (text !== undefined) found.push({ path, text });
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined) throw twoFiles(first.path, second.path);
  if (first === undefined) return undefined;
  const [{ parseSuppressions }, { toSuppressionFile }] = await Promise.all([
    import("../config/parse-suppressions.ts"),
    import("../engine/suppressions/suppression-file.ts"),
  ]);
  const parsed = await parseSuppressions(first.text, first.path, {
    rules: { ids: [...rules.keys()], fixedIds: engineRuleIds },
    compilePatterns: compilePathPattern,
  });
  return toSuppressionFile(parsed, { ...first, directory });
}

function twoFiles(first: string, second: string): UserError {
  return new UserError("suppressions-ambiguous", [
    {
      message: `There are two files of suppressions in one folder: \`${first}\` and \`${second}\``,
      place: { path: second },
      hint: "Keep one of them.",
    },
  ]);
}

async function readBaseline(config: Accepting, readText: ReadText): Promise<Baseline | undefined> {
  const path = baselinePathOf(config);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const { parseBaseline } = await import("../engine/baseline/parse-baseline.ts");
  return parseBaseline(text, path);
}

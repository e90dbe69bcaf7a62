import type { Replacement } from "../disk/index.ts";
import type { Diagnostic } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { LineIndex } from "../text/line-index.ts";
import { changeWorkspace } from "./changed-workspace.ts";
import type { JudgedProject } from "./join-run.ts";
import { withJudge } from "./lint-workspace.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { Workspace } from "./workspace.ts";

/** So many findings are told one by one. */
const MAX_TOLD = 10;

/** What the rules say of files that are to be written. */
export interface JudgedRefactoring {
  /** What was found before too, wherever its seed was, by the project's configuration. */
  readonly kept: ReadonlyMap<string | null, readonly Diagnostic[]>;
  readonly projects: readonly JudgedProject[];
  /** What is new and stands in nobody's way; sentences without a full stop. */
  readonly notes: readonly string[];
}

interface Changes {
  readonly replacements: readonly Replacement[];
  /** Old paths of files that move, by their new ones. */
  readonly formerPaths: ReadonlyMap<string, string>;
}

/**
 * Judges files before they are written, as the change that they are. Throws `UserError` for an error
 * that they would bring in. What rules about changes say is noted: that the change is meant, its author
 * has said.
 */
export async function judgeRefactoring(
  workspace: Workspace,
  request: JudgeRequest,
  { replacements, formerPaths }: Changes,
): Promise<JudgedRefactoring> {
  const changed = changeWorkspace(workspace, replacements);
  const projects = await withJudge(changed, request, async (judge) => {
    return (await judge(changed)).projects;
  });
  const kept = new Map<string | null, readonly Diagnostic[]>();
  const found = projects.flatMap(({ opened, outcome }) => {
    const { rules, config } = opened.project;
    const { introduced, existing } = tellApart(outcome.diagnostics, formerPaths);
    kept.set(config.source, existing);
    const ofChange = new Set(rules.filter((rule) => rule.scope === "change").map(idOf));
    return introduced.map((diagnostic) => {
      const isNote = ofChange.has(diagnostic.rule) || isMatterOfTaste(diagnostic);
      return { diagnostic, isNote, text: outcome.sources.get(diagnostic.path) ?? "" };
    });
  });
  refuse(found.filter(({ isNote }) => !isNote));
  return { projects, kept, notes: toNotes(found.map(({ diagnostic }) => diagnostic)) };
}

interface Apart {
  readonly introduced: readonly Diagnostic[];
  readonly existing: readonly Diagnostic[];
}

/**
 * Tells what is new from what is not. A short seed with another id in another file is not taken for
 * the same by its content, but here it is known to be.
 */
function tellApart(
  diagnostics: readonly Diagnostic[],
  formerPaths: ReadonlyMap<string, string>,
): Apart {
  const gone = new Map<string, number>();
  for (const diagnostic of diagnostics.filter(({ verdict }) => verdict === "fixed")) {
    const key = keyOf(diagnostic, diagnostic.path);
    gone.set(key, (gone.get(key) ?? 0) + 1);
  }
  const introduced: Diagnostic[] = [];
  const existing: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { verdict, path, suppression } = diagnostic;
    if (verdict === "fixed" || suppression !== undefined) continue;
    const key = keyOf(diagnostic, formerPaths.get(path) ?? path);
    const count = verdict === "introduced" ? (gone.get(key) ?? 0) : 0;
    if (count > 0) gone.set(key, count - 1);
    (verdict === "existing" || count > 0 ? existing : introduced).push(diagnostic);
  }
  return { introduced, existing };
}

function keyOf({ rule, messageId, pointer, severity }: Diagnostic, path: string): string {
  return JSON.stringify([path, rule, messageId, pointer, severity]);
}

const idOf = ({ meta }: { readonly meta: { readonly id: string } }): string => meta.id;

/** What is no error, and what a person has to decide whatever the configuration makes of it. */
function isMatterOfTaste({ rule, severity }: Diagnostic): boolean {
  return severity !== "error" || rule === "supersedes-status";
}

interface Found {
  readonly diagnostic: Diagnostic;
  readonly text: string;
}

function refuse(found: readonly Found[]): void {
  const problems = found.slice(0, MAX_TOLD).map(({ diagnostic, text }): InputProblem => {
    const { path, span, message, rule } = diagnostic;
    const position = new LineIndex(text).positionAt(span.start);
    return { message: `${message} (${rule})`, place: { path, ...position } };
  });
  if (problems.length === 0) return;
  const rest = found.length - problems.length;
  throw new UserError("refactoring-harms", [
    {
      message: "Nothing was written, since afterwards there would be errors that are not there now",
      hint: "The places are those of the files as they would be.",
    },
    ...problems,
    ...(rest > 0 ? [{ message: `There would be ${rest} more` }] : []),
  ]);
}

/** What is said in the same words of many files is said once. */
function toNotes(diagnostics: readonly Diagnostic[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { rule, message, path } of diagnostics) {
    const said = `${message} (${rule})`;
    const paths = groups.get(said);
    if (paths === undefined) groups.set(said, [path]);
    else paths.push(path);
  }
  const notes = [...groups].map(([said, paths]) => {
    const [first = "", ...others] = paths;
    return others.length === 0
      ? `${first}: ${said}`
      : `${first} and ${others.length} more: ${said}`;
  });
  const rest = notes.length - MAX_TOLD;
  return rest > 0 ? [...notes.slice(0, MAX_TOLD), `There are ${rest} more of these`] : notes;
}

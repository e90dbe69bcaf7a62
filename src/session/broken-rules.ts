import { hash } from "node:crypto";
import { ruleCrashed } from "../engine/engine-rules.ts";
import { renderMessage } from "../engine/render-message.ts";
import type { Diagnostic, Span } from "../sdk/index.ts";
import type { InputProblem, UserError } from "../sdk/user-error.ts";
import { LineIndex } from "../text/line-index.ts";
import { pageOf } from "./built-in-rules.ts";

/** A file of the house that cannot be run as a rule, and why. */
export interface BrokenRule {
  /** From the repository root. */
  readonly path: string;
  readonly error: UserError;
}

/** What is said of broken rules, and the texts of their files by path. */
export interface BrokenRuleReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Tells broken rules beside what the others found, at the place in the file of the rule. What they
 * would have said is not known, so that the run cannot pass.
 */
export async function reportBrokenRules(
  broken: readonly BrokenRule[],
  readText: (path: string) => Promise<string | undefined>,
): Promise<BrokenRuleReport> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const { path, error } of broken) {
    for (const problem of error.problems) {
      const place = problem.place?.path ?? path;
      const text = sources.get(place) ?? (await readText(place));
      if (text !== undefined) sources.set(place, text);
      diagnostics.push(toDiagnostic(problem, place, text ?? ""));
    }
  }
  return { diagnostics, sources };
}

function toDiagnostic(problem: InputProblem, path: string, text: string): Diagnostic {
  const message = renderMessage(ruleCrashed.messages.notRun, { problem: toSentence(problem) });
  return {
    ...{ rule: ruleCrashed.id, messageId: "notRun", message, severity: "error" },
    ...{ verdict: "introduced", path, pointer: null, span: toSpan(problem, text) },
    ...{ collection: null, id: null, locale: null },
    fingerprint: hash("sha256", JSON.stringify([path, message]), "hex").slice(0, 32),
    url: pageOf(ruleCrashed.id) ?? null,
    related: [],
    isFixable: false,
  };
}

/** Message and hint, as the end of a sentence. */
function toSentence({ message, hint }: InputProblem): string {
  const parts = hint === undefined ? [message] : [message, hint.replace(/\.$/, "")];
  return parts.map((part) => part.slice(0, 1).toLowerCase() + part.slice(1)).join("; ");
}

/** From the place to the end of its line; empty at the start where the problem has no place. */
function toSpan({ place }: InputProblem, text: string): Span {
  if (place?.line === undefined) return { start: 0, end: 0 };
  const index = new LineIndex(text);
  const { line, column = 1 } = place;
  return { start: index.offsetAt({ line, column }), end: index.lineSpan(line).end };
}

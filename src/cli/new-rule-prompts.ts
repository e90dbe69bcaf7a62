import { escapeTerminalLine } from "../text/terminal.ts";
import { findRuleSubjects, type NewRuleRequest } from "../session/new-rule.ts";

type Answers = Partial<Pick<NewRuleRequest, "scope" | "collection">>;

const SCOPES = [
  { value: "seed", label: "one seed", hint: "what one file says" },
  { value: "corpus", label: "all seeds", hint: "what several files say together" },
  { value: "change", label: "a change", hint: "what became of one file" },
] as const;

/** Asks what a rule looks at; without a scope where the person has cancelled. */
export async function askForRule(
  place: Pick<NewRuleRequest, "cwd" | "configPath" | "environment">,
  collection: string | undefined,
): Promise<Answers> {
  const { collections } = await findRuleSubjects(place);
  const { isCancel, select } = await import("@clack/prompts");
  const scope = await select({ message: "What does the rule look at?", options: [...SCOPES] });
  if (isCancel(scope)) return {};
  if (collection !== undefined || collections.length === 0) return { scope };
  const chosen = await select({
    message: "Of which collection?",
    options: [
      { value: "", label: "every one" },
      ...collections.map((name) => ({ value: name, label: escapeTerminalLine(name) })),
    ],
  });
  if (isCancel(chosen)) return {};
  return chosen === "" ? { scope } : { scope, collection: chosen };
}

import type { InputProblem } from "../../sdk/user-error.ts";

/** What is wrong with a suppression, and what was probably meant, as the end of a sentence. */
export function toProblemText({ message, hint }: Pick<InputProblem, "message" | "hint">): string {
  return [message, hint]
    .filter((part) => part !== undefined)
    .map(toLowerStart)
    .join("; ");
}

function toLowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

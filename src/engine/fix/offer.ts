import type { Edit } from "../../sdk/index.ts";
import type { Mend } from "./mend.ts";

/** One way to mend a finding: edits that are made together or not at all. */
export interface Offer {
  /** In the imperative, without a full stop. */
  readonly title: string;
  /** True for what needs nobody to look at it. */
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

/** Everything that is offered, what is safe first. */
export function offersOf({ fix, suggestions }: Mend): readonly Offer[] {
  return [
    ...(fix === undefined ? [] : [{ title: titleOf(fix), isSafe: true, edits: fix }]),
    ...suggestions.map(({ title, edits }) => ({ title, isSafe: false, edits })),
  ];
}

/** What a fix does, which its rule need not say. */
function titleOf([first, ...others]: readonly Edit[]): string {
  if (first === undefined) return "Change nothing";
  const title = describe(first);
  return others.length === 0 ? title : `${title}, and ${others.length} more`;
}

function describe(edit: Edit): string {
  switch (edit.kind) {
    case "set":
      return `Set \`${edit.at}\``;
    case "insert":
      return `Add an item to \`${edit.at}\``;
    case "remove":
      return `Remove \`${edit.at}\``;
    case "rename":
      return `Rename \`${edit.at}\` to \`${edit.key}\``;
    case "order":
      return edit.at === "" ? "Order the keys" : `Order the keys of \`${edit.at}\``;
    case "part":
      return `Correct ${edit.key === true ? "the key" : "the text"} at \`${edit.at}\``;
    case "body":
      return "Correct the body";
  }
}

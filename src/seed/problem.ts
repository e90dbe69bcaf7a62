import type { MessageId, PlaceholdersOf } from "../sdk/message.ts";
import type { Span } from "../sdk/span.ts";
import type { seedRules } from "./seed-rules.ts";

type SeedRuleMeta = (typeof seedRules)[number];

/** The rules whose problems are found while a seed is parsed. */
type SeedRuleId = SeedRuleMeta["id"];

type MessagesOf<Id extends SeedRuleId> = Extract<SeedRuleMeta, { id: Id }>["messages"];

type ProblemOf<Id extends SeedRuleId, M extends MessagesOf<Id> = MessagesOf<Id>> = {
  readonly [K in MessageId<M>]: {
    readonly rule: Id;
    readonly messageId: K;
    /** The values for the placeholders of the message, as they stand in the content. */
    readonly data: Readonly<Record<PlaceholdersOf<Extract<M[K], string>>, string | number>>;
    /** Offsets in the decoded text. */
    readonly span: Span;
  };
}[MessageId<M>];

/** Something that is wrong with a seed before any rule sees it; told by the rule's messages. */
export type SeedProblem = { [Id in SeedRuleId]: ProblemOf<Id> }[SeedRuleId];

/** The longest piece of content that a message repeats, in UTF-16 units. */
const maxExcerptLength = 40;

/** A piece of content as messages show it: its first line, cut where it is long. */
export function toExcerpt(content: string): string {
  const [line = ""] = content.split(/[\r\n]/, 1);
  if (line.length <= maxExcerptLength) return line;
  // A cut within a surrogate pair would leave half a character.
  return `${line.slice(0, maxExcerptLength).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A character as `U+00A0`, for those that cannot be seen. */
export function toCodePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

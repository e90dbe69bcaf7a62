import { UserError } from "../sdk/user-error.ts";

/** One reference that a push creates, moves or deletes. */
export interface RefUpdate {
  /** Its full name: `refs/heads/main`. */
  readonly ref: string;
  /** The object id that it names now; null if it is new. */
  readonly before: string | null;
  /** The object id that it is to name; null if it is to be deleted. */
  readonly after: string | null;
}

const line = /^(?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<ref>refs\/[^\0]+)$/;

const isObjectId = (text: string): boolean => text.length === 40 || text.length === 64;

/**
 * The updates that git gives to a pre-receive hook, a line each: `<old> <new> <ref>`, zeros for
 * none (https://git-scm.com/docs/githooks#pre-receive). Throws `UserError` for any other text, an
 * empty one included: git starts the hook only where there is something to receive.
 */
export function parseUpdates(text: string): readonly RefUpdate[] {
  if (text === "") refuse("Standard input is empty");
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.map((each) => parseLine(each) ?? refuseLine(each));
}

function parseLine(text: string): RefUpdate | undefined {
  const { before = "", after = "", ref = "" } = line.exec(text)?.groups ?? {};
  if (!isObjectId(before) || before.length !== after.length) return undefined;
  return { ref, before: toObjectId(before), after: toObjectId(after) };
}

function toObjectId(text: string): string | null {
  return /^0+$/.test(text) ? null : text;
}

function refuseLine(text: string): never {
  if (text === "") refuse("Standard input has a line without a reference update");
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  refuse(`\`${shown}\` is no reference update`);
}

function refuse(message: string): never {
  throw new UserError("usage", [
    {
      message,
      hint: "Expected lines of `<old object id> <new object id> <ref>`, as git gives them to a pre-receive hook.",
    },
  ]);
}

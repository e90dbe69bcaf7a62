import { formatPatch, structuredPatch, type StructuredPatchHunk } from "diff";

/** A file before and after a change, as bytes of UTF-8. */
interface ChangedFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** Where it was; absent if it stays there. */
  readonly formerPath?: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** With more changed lines than this the shortest difference is not looked for: it takes long. */
const MAX_EDITS = 2000;

/**
 * A unified diff that `git apply` takes, from the root of the repository: the files in their order,
 * names quoted as git does, lines as the files have them, their line ends included. It is for
 * programs: what stands in the files stands in it, unescaped. Source: `git-diff-files(1)`.
 */
export function toDiff(files: readonly ChangedFile[]): string {
  return files.map(drawFile).join("");
}

function drawFile({ path, formerPath = path, before, after }: ChangedFile): string {
  const [old, now] = [toText(before), toText(after)];
  const isRename = formerPath !== path;
  if (old === now && !isRename) return "";
  const names = { oldFileName: `a/${formerPath}`, newFileName: `b/${path}` };
  const hunks = old === now ? [] : [...findHunks(old, now)];
  const headers = { oldHeader: "", newHeader: "", isGit: true, isRename };
  return endNames(formatPatch({ ...names, ...headers, hunks }));
}

/** Ends names that have a blank with a tab, as git does: else `patch` reads a date after the blank. */
function endNames(patch: string): string {
  const at = patch.indexOf("\n@@ ");
  if (at === -1) return patch;
  const header = patch.slice(0, at).split("\n");
  const ended = header.map((line) => (/^(?:---|\+\+\+) .* /.test(line) ? `${line}\t` : line));
  return ended.join("\n") + patch.slice(at);
}

/** The mark at the start, if there is one, is a character as any other. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function findHunks(old: string, now: string): readonly StructuredPatchHunk[] {
  const options = { context: 3, maxEditLength: MAX_EDITS };
  const patch = structuredPatch("", "", old, now, undefined, undefined, options);
  return patch?.hunks ?? [replaceAll(splitLines(old), splitLines(now))];
}

/** Each line with its line end, which only the last may lack. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function replaceAll(removed: readonly string[], added: readonly string[]): StructuredPatchHunk {
  return {
    ...{ oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length },
    lines: [...markLines("-", removed), ...markLines("+", added)],
  };
}

function markLines(mark: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith("\n")
      ? [mark + line.slice(0, -1)]
      : [mark + line, "\\ No newline at end of file"],
  );
}

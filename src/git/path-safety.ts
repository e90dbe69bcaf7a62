/** What Unicode ignores and HFS+ therefore does too: zero-width characters and bidi controls. */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Names that NTFS takes for `.git`: its short form, and trailing dots, blanks or a stream. */
const gitFolder = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/is;

const drive = /^[a-z]:$/i;

/**
 * Whether a path of a tree stays below the root and out of `.git` on every file system.
 * Git refuses such names when it checks out, but a tree made by hand can hold them.
 */
export function isSafePath(path: string): boolean {
  if (path.includes("\\")) return false;
  const segments = path.split("/");
  return !drive.test(segments[0] ?? "") && segments.every(isSafeSegment);
}

function isSafeSegment(segment: string): boolean {
  // Nearly all names end here: those that are `.git` in any disguise have a dot or a tilde.
  if (segment !== "" && !/[.~]/.test(segment)) return true;
  if (segment === "" || segment === "." || segment === "..") return false;
  return !gitFolder.test(segment.replaceAll(ignoredByHfs, ""));
}

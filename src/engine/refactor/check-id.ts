import { toSlug } from "../../sdk/index.ts";

/** As long as an id may be to count as one. */
const MAX_ID_LENGTH = 1000;

/** The longest name that common file systems take, in bytes. */
const MAX_NAME_BYTES = 255;

/** Controls, line ends, what is invisible, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What some file system does not take in a name. */
const RESERVED = /[/\\<>:"|?*]/u;

/** Names of devices, which Windows does not take with any ending either. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Why a text cannot be an id at all; undefined if it can. A sentence without a full stop. */
export function findIdProblem(id: string): string | undefined {
  if (id.trim() === "") return "The new id is blank";
  if (id.trim() !== id) return "The new id begins or ends with a blank";
  if (UNSEEN.test(id)) return "The new id has a character that cannot be seen, or a line end";
  if (id.length > MAX_ID_LENGTH) return `The new id has more than ${MAX_ID_LENGTH} characters`;
  return undefined;
}

/** Why what is in a path for an id cannot be in one; undefined if it can. */
export function findNameProblem(name: string): string | undefined {
  const [reserved] = RESERVED.exec(name) ?? [];
  if (reserved !== undefined) return `\`${reserved}\` cannot be in the name of a file`;
  if (name.startsWith(".")) return "A name that begins with a dot is hidden";
  if (/^git~\d/iu.test(name)) return "Windows takes this name for `.git`";
  if (name.endsWith(".")) return "Windows takes no name that ends with a dot";
  if (DEVICE.test(name)) return "Windows has a device of this name";
  return undefined;
}

/** Why a path cannot be written; undefined if it can. */
export function findPathProblem(path: string): string | undefined {
  const isLong = path.split("/").some((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES);
  return isLong ? `The name of a file has at most ${MAX_NAME_BYTES} bytes` : undefined;
}

/** What a path has for an id. */
export function toName(id: string, isSlugged: boolean): string {
  return isSlugged ? toSlug(id) : id;
}

/** Equal for ids that are one file on some file system: as `id-unique` compares, upper case first. */
export function foldId(id: string): string {
  return id.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

import { commitSnapshot, type Repository } from "../git/index.ts";
import { decode } from "../seed/decode.ts";
import { defaultLimits } from "../seed/limits.ts";

/**
 * The decoded texts of some files of a commit, by path. A path at which the commit has no file that
 * could be judged has none. Throws `GitError`.
 */
export async function readTexts(
  repository: Repository,
  oid: string,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const snapshot = commitSnapshot(repository, oid);
  const entries = (await snapshot.list()).filter(
    ({ path, kind, problem }) => kind === "file" && problem === undefined && paths.has(path),
  );
  const texts = new Map<string, string>();
  for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) {
    if (blob.problem === undefined) texts.set(blob.entry.path, decode(blob.bytes).text);
  }
  return texts;
}

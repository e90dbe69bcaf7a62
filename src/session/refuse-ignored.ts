import { findIgnored } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Workspace } from "./workspace.ts";

/** Throws `UserError` for files that git would not see once they are written, so that none is lost. */
export async function refuseIgnored(
  { repository }: Workspace,
  paths: Iterable<string>,
): Promise<void> {
  if (repository === null) return;
  const ignored = await findIgnored(repository, [...paths]);
  const [first, ...others] = ignored.map((path) => ({
    message: `Git would ignore the file at \`${path}\`, so that the record would be lost to it`,
    place: { path },
    hint: "Choose another id, or change what is ignored: `git check-ignore -v` with the path says where.",
  }));
  if (first !== undefined) throw new UserError("path-ignored", [first, ...others]);
}

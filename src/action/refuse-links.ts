import { lstatSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UserError } from "../sdk/user-error.ts";

/**
 * Throws `UserError` for a path of a checkout on whose way there is a link: what is checked out may be
 * a stranger's, whose links would decide what is judged, and where reports are written.
 *
 * @param checkout the absolute folder whose content is not trusted; what leads to it is
 * @param paths absolute; those outside of the checkout, and what does not exist yet, may be as they are
 */
export function refuseLinks(checkout: string, paths: readonly string[]): void {
  for (const path of paths) {
    const within = relative(checkout, path);
    if (within === "" || within === ".." || within.startsWith(`..${sep}`)) continue;
    if (!hasLink(realpathSync(checkout), within)) continue;
    throw new UserError("path-is-link", [
      {
        message: `\`${within}\` leads elsewhere by a symbolic link, which a change that is not trusted may have made`,
        hint: "Name a folder of the repository itself.",
      },
    ]);
  }
}

function hasLink(root: string, path: string): boolean {
  let place = root;
  for (const name of path.split(sep)) {
    place = join(place, name);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
  }
  return false;
}

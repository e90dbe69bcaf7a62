/** What hooks that are written by hand start: the seedlint that the repository has installed. */
export const hookCommand = "npx --no -- seedlint --staged";

/**
 * A pre-commit hook for `sh`, that of Git for Windows included.
 *
 * @param packages the folder of the repository whose `node_modules` has seedlint, relative to the
 *   root with `/`; `""` for the root itself
 */
export function writeHookScript(packages: string): string {
  const bin = quote(`${packages === "" ? "" : `${packages}/`}node_modules/.bin/seedlint`);
  return `#!/bin/sh
# Written by \`seedlint hook install\`: judges what is about to be committed.
# To commit without it, once: git commit --no-verify

# git starts this at the root of the worktree. A linked worktree may have no packages of its own.
main=$(dirname "$(git rev-parse --path-format=absolute --git-common-dir)")
for root in . "$main"; do
  seedlint=$root/${bin}
  if [ -x "$seedlint" ]; then exec "$seedlint" --staged; fi
done
if command -v seedlint >/dev/null 2>&1; then exec seedlint --staged; fi

echo 'error: seedlint is not installed here, so the commit was not judged' >&2
echo '  Run \`npm install --save-dev seedlint\`, or commit with --no-verify.' >&2
exit 2
`;
}

/** True if a hook, or the configuration of a hook manager, names seedlint outside of a comment. */
export function startsSeedlint(text: string): boolean {
  return /^[^#\n]*\bseedlint\b/m.test(text);
}

/** A word of `sh`, in quotes where a character of it could mean something. */
function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

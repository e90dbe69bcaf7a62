import { existsSync, lstatSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { governingConfigs, isConfigPath } from "../config/find-config.ts";
import type { Snapshot } from "../git/index.ts";
import { inferCollections, type InferredCollection } from "../init/infer.ts";
import { RepositoryProfiler } from "../init/profile-repository.ts";
import type { Profile } from "../init/profile.ts";
import { writeConfig } from "../init/write-config.ts";
import { schemaPathOf, writeSchema } from "../init/write-schema.ts";
import { UserError } from "../sdk/user-error.ts";
import { parseDocument } from "../seed/document.ts";
import { defaultLimits } from "../seed/limits.ts";
import { withUserErrors } from "./errors.ts";
import type { LintRequest } from "./request.ts";
import { openWorkspace } from "./workspace.ts";

/** Where to look: the worktree of a repository, or a plain folder. */
export type InitRequest = Pick<LintRequest, "cwd" | "environment"> & {
  readonly head: { readonly kind: "worktree" } | { readonly kind: "folder" };
};

/** Everything that was inferred of one kind of seeds. */
export type ProposedCollection = InferredCollection;

/** What the configuration of a repository may be. */
export interface Proposal {
  /** The absolute folder of the configuration. */
  readonly root: string;
  /** In the order of their names. */
  readonly collections: readonly ProposedCollection[];
}

/** A file to write, relative to the root with `/`. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads every Markdown file once and infers a configuration. Throws `UserError` where there is a
 * configuration, or no seed.
 */
export async function proposeConfig(request: InitRequest): Promise<Proposal> {
  return withUserErrors(async () => {
    const workspace = await openWorkspace({ ...request, paths: [] });
    try {
      const { head } = workspace;
      const root = workspace.root ?? request.cwd;
      const paths = (await head.list()).map(({ path }) => path);
      refuseConfigured(paths, root);
      const { profile, unreadable } = await readProfile(head, paths);
      const collections = inferCollections(profile);
      if (collections.length === 0) throw noSeeds(head, unreadable);
      return { root, collections };
    } finally {
      workspace.close();
    }
  });
}

function refuseConfigured(paths: readonly string[], root: string): void {
  // One that git ignores is there as well.
  const tracked = paths.find((path) => posix.dirname(path) === "." && isConfigPath(path));
  const found = tracked ?? (existsSync(join(root, CONFIG)) ? CONFIG : undefined);
  if (found === undefined) return;
  throw new UserError("init-configured", [
    {
      message: `There is a configuration already: \`${found}\``,
      hint: "Nothing is overwritten. `seedlint config` shows what it says; remove it to start anew.",
    },
  ]);
}

const CONFIG = "seedlint.config.yaml";

async function readProfile(
  head: Snapshot,
  paths: readonly string[],
): Promise<{ readonly profile: Profile; readonly unreadable: number }> {
  const configOf = governingConfigs(paths);
  const profiler = new RepositoryProfiler();
  let unreadable = 0;
  const wanted = (await head.list()).filter(
    ({ path, kind, problem }) =>
      kind === "file" && problem === undefined && isContent(path) && configOf(path) === null,
  );
  for await (const blob of head.read(wanted, { maxBytes: defaultLimits.fileBytes })) {
    if (blob.problem !== undefined) continue;
    const { text, data, hasFrontMatter, bodyStart } = await parseDocument(blob.bytes);
    if (hasFrontMatter && data === undefined) unreadable += 1;
    profiler.add({ path: blob.entry.path, hasFrontMatter, data, body: text.slice(bodyStart) });
  }
  return { profile: profiler.finish(), unreadable };
}

/** Markdown, but for what tools keep for themselves: `.github/ISSUE_TEMPLATE`, `node_modules`. */
function isContent(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path);
}

function noSeeds({ kind }: Snapshot, unreadable: number): UserError {
  const message = `There is no Markdown file with front matter in the ${kind}, so nothing to configure`;
  const hint =
    unreadable === 0
      ? "A seed starts with `---` on its first line, then YAML or JSON, then `---`."
      : "Front matter that was found cannot be read; `seedlint` says why.";
  return new UserError("init-no-seeds", [{ message, hint }]);
}

/** The files of a proposal, the configuration first; relations to what is not wanted are left out. */
export function writeProposal(wanted: readonly ProposedCollection[]): readonly ProposedFile[] {
  const names = new Set(wanted.map(({ name }) => name));
  const collections = wanted.map((collection) => ({
    ...collection,
    relations: collection.relations.filter(({ to }) => names.has(to)),
  }));
  const schemas = collections
    .filter(({ schema }) => schema !== undefined)
    .map((collection) => ({ path: schemaPathOf(collection), text: writeSchema(collection) }));
  return [{ path: CONFIG, text: writeConfig(collections) }, ...schemas];
}

/** Writes files that are not there. Throws `UserError` for one that is, before any is written. */
export async function saveProposal(root: string, files: readonly ProposedFile[]): Promise<void> {
  for (const { path } of files) refuseExisting(root, path);
  // The configuration comes last, so that it never names a schema that is not there.
  for (const { path, text } of files.toReversed()) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { flag: "wx" });
  }
}

function refuseExisting(root: string, path: string): void {
  const folder = lstatSync(dirname(join(root, path)), { throwIfNoEntry: false });
  const isOdd = folder !== undefined && !folder.isDirectory();
  const isThere = lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  if (!isOdd && !isThere) return;
  const found = isOdd ? posix.dirname(path) : path;
  throw new UserError("init-exists", [
    {
      message: isOdd ? `\`${found}\` is no folder` : `There is a file at \`${found}\` already`,
      hint: "Nothing is overwritten: move it away, and run `seedlint init` again.",
    },
  ]);
}

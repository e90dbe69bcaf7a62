/**
 * The plumbing commands that may run at all, each with the options that it always gets.
 *
 * A hostile repository configuration runs programs through nearly every other command (pagers,
 * external diffs, textconv, filters, fsmonitor). `diff-files` and `ls-files -m` are missing on
 * purpose: for an entry as young as the index they compare content through its clean filter.
 */
const plumbing = {
  "rev-parse": [],
  "merge-base": [],
  // Runs a program only to verify signatures, and where its format asks for one.
  "for-each-ref": [],
  "ls-tree": ["-r", "-z", "--full-tree"],
  "ls-files": ["-z", "-s", "-t"],
  "check-ignore": ["-z"],
  "diff-tree": ["-r", "--raw", "-z", "--no-ext-diff", "--no-textconv", "--no-renames"],
  // An entry that is only announced (`git add -N`) has no content that would be committed.
  "diff-index": [
    "--cached",
    "--raw",
    "-z",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--ita-invisible-in-index",
  ],
  "cat-file": ["--buffer"],
  // Writes objects, and runs the merge drivers that attributes and settings name: so only in a
  // scratch repository, which has neither and is thrown away.
  "merge-tree": ["--write-tree", "-z", "--no-messages"],
  "hash-object": ["-w", "--no-filters"],
  // Compares content, through clean filters, for entries as young as the index: so only where no
  // file of the worktree is in its sight.
  "update-index": ["-z"],
  // No reference, hook, program of the configuration or later clean-up is involved.
  fetch: [
    "--quiet",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    "--no-auto-maintenance",
    "--no-filter",
    "--no-prune",
    "--refmap=",
    "--upload-pack=git-upload-pack",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlumbingCommand = keyof typeof plumbing;

/**
 * What a command may speak to others with; nothing, unless it is listed. Not ssh, whose program the
 * configuration names.
 */
const protocols: Readonly<Partial<Record<PlumbingCommand, string>>> = { fetch: "file:https" };

const settings = [
  "core.fsmonitor=false",
  "safe.bareRepository=explicit",
  "protocol.allow=never",
  "submodule.recurse=false",
];

const globalFlags = [
  "--no-pager",
  "--literal-pathspecs",
  ...settings.flatMap((setting) => ["-c", setting]),
];

/** Takes no path for a pattern but one with a syntax of its own, and fails with this flag. */
const withoutLiterals: ReadonlySet<PlumbingCommand> = new Set(["check-ignore"]);

const withoutHooks = ["-c", "core.hooksPath=/dev/null"];

/**
 * The arguments that run a plumbing command hardened; `globals` are further flags of git itself.
 * Throws for a command that is not allowed, whatever the compiler was told.
 */
export function hardenedArguments(
  command: PlumbingCommand,
  args: readonly string[],
  globals: readonly string[],
): readonly string[] {
  if (!Object.hasOwn(plumbing, command)) throw new Error(`git ${command} is not allowed`);
  // Only tells where things are, and would tell of this setting instead of the repository's.
  const isAboutPlaces = command === "rev-parse" && args.includes("--git-path");
  const flags = [
    ...globalFlags,
    ...(withoutLiterals.has(command) ? ["--no-literal-pathspecs"] : []),
    ...(isAboutPlaces ? [] : withoutHooks),
    ...globals,
  ];
  return [...flags, command, ...plumbing[command], ...args];
}

/** Would run a program, carry `-c` of an outer git, or contradict `--literal-pathspecs`. */
const dropped = new Set([
  "GIT_EXTERNAL_DIFF",
  "GIT_CONFIG_PARAMETERS",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
]);

/**
 * The environment that git gets. What a hook or a quarantine set stays: `GIT_INDEX_FILE`,
 * `GIT_DIR`, `GIT_WORK_TREE` and the object folders decide which content is judged.
 */
export function hardenedEnvironment(
  command: PlumbingCommand,
  inherited: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    // Unlike `protocol.allow`, no `protocol.<name>.allow` of the repository can override this.
    GIT_ALLOW_PROTOCOL: protocols[command] ?? "none",
    LC_ALL: "C",
  };
}

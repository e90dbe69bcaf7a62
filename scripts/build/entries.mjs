/**
 * What `dist/` offers, by file name without `.js`: two doors for processes, three for imports, what
 * the one of them that waits while it is loaded is for those who require it, and what further threads run.
 */
export const entries = {
  cli: "src/cli/main.ts",
  action: "src/action/main.ts",
  index: "src/index.ts",
  sdk: "src/sdk/index.ts",
  testing: "src/testing/index.ts",
  "testing-required": "src/testing/required.ts",
  "seed-thread": "src/session/seed-thread.ts",
};

/** The entries that other packages import or require; their declarations are part of `dist/`. */
export const doors = { index: entries.index, sdk: entries.sdk, testing: entries.testing };

/** The sources of the doors. */
export const publicDoors = Object.values(doors);

/**
 * What of `dist/chunks/` is one file: whatever an ordinary run of `lint` loads, apart from what
 * `--version` needs, from what rules import, and from what only YAML needs.
 *
 * @type {readonly import("./groups.mjs").Group[]}
 */
export const groups = [
  { name: "start", roots: ["src/sdk/version.ts", "src/session/guard-exit.ts"] },
  { name: "sdk", roots: [entries.sdk] },
  {
    name: "lint",
    roots: [
      "src/cli/run.ts",
      "src/cli/lint-command.ts",
      "src/session/lint-workspace.ts",
      "src/config/find-character.ts",
    ],
  },
  { name: "yaml", roots: ["src/config/parse-yaml.ts", "src/seed/yaml/read.ts"] },
];

/**
 * What `dist/` offers, by file name without `.js`: two doors for processes, three for imports, and
 * what the one of them that waits while it is loaded is for those who require it.
 */
export const entries = {
  cli: "src/cli/main.ts",
  action: "src/action/main.ts",
  index: "src/index.ts",
  sdk: "src/sdk/index.ts",
  testing: "src/testing/index.ts",
  "testing-required": "src/testing/required.ts",
};

/** The entries that other packages import or require; their declarations are part of `dist/`. */
export const doors = { index: entries.index, sdk: entries.sdk, testing: entries.testing };

/** The sources of the doors. */
export const publicDoors = Object.values(doors);

/** What `dist/` offers, by file name without `.js`: two doors for processes, three for imports. */
export const entries = {
  cli: "src/cli/main.ts",
  action: "src/action/main.ts",
  index: "src/index.ts",
  sdk: "src/sdk/index.ts",
  testing: "src/testing/index.ts",
};

/** The entries that other packages import; their declarations are part of `dist/`. */
export const publicDoors = [entries.index, entries.sdk, entries.testing];

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { createProgram } from "../../src/cli/program.ts";
import { createTerminal } from "../../src/cli/terminal.ts";

interface Field {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
}

const file = path.resolve(import.meta.dirname, "../../action.yml");
const { inputs, outputs } = parse(readFileSync(file, "utf8")) as ActionFile;

/** The names that the action asks for, and what it makes of what is given. */
function ask(given: Readonly<Record<string, string>>) {
  const names = new Set<string>();
  const read = readInputs((name) => {
    names.add(name);
    return given[name] ?? "";
  });
  return { names, read };
}

describe("action.yml", () => {
  test("has each input that the action reads, and no other", () => {
    expect(Object.keys(inputs).toSorted()).toEqual([...ask({}).names].toSorted());
  });

  test("has a default for each input, which is what the action takes for nothing", () => {
    const defaults = Object.entries(inputs).map(
      ([name, { default: text = "missing" }]) => [name, name === "token" ? "" : text] as const,
    );
    expect(ask(Object.fromEntries(defaults)).read).toEqual(ask({}).read);
    expect(inputs["token"]?.default).toBe("${{ github.token }}");
  });

  test("says of each input and output what it is", () => {
    for (const { description = "" } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\.$/);
    }
  });

  test("has the outputs that workflows rely on", () => {
    expect(Object.keys(outputs)).toEqual(
      expect.arrayContaining([
        ...["error-count", "warning-count", "introduced-count", "fixed-count"],
        ...["conclusion", "sarif-file", "json-file"],
      ]),
    );
  });
});

describe("inputs", () => {
  /** What says what is judged, which the event does here, and what is about a terminal. */
  const elsewhere = [
    "staged",
    "since",
    "range",
    "onto",
    "no-git",
    "no-cache",
    "threads",
    "timing",
    "color",
    "no-color",
  ];
  /** An action that writes into what it judges would judge its own work. */
  const writing = ["fix", "fix-dry-run", "unsafe-fixes"];

  test("are the flags of the command line, by the same names", () => {
    const flags = createProgram(createTerminal(process), () => {}).options.map(({ long }) =>
      (long ?? "").replace(/^--/, ""),
    );
    const missing = flags.filter((flag) => !Object.hasOwn(inputs, flag));
    expect(missing.filter((flag) => flag !== "version").toSorted()).toEqual(
      [...elsewhere, ...writing].toSorted(),
    );
  });
});

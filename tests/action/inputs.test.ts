import { describe, expect, test } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";

const read = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? "");

describe("inputs", () => {
  test("have defaults that need no configuration", () => {
    expect(read({})).toEqual({
      paths: [],
      workingDirectory: "",
      configPath: undefined,
      levels: new Map(),
      base: undefined,
      isAll: false,
      failOn: "error",
      maxWarnings: undefined,
      ratchets: false,
      quiet: false,
      today: undefined,
      summary: true,
      reports: [],
      checks: true,
      review: false,
      token: undefined,
    });
  });

  test("take one path a line, whatever blanks a path has", () => {
    expect(read({ paths: "content/en\n\n  my docs/a.md  \r\n" }).paths).toEqual([
      "content/en",
      "my docs/a.md",
    ]);
  });

  test.each([
    ["max-warnings", "0", { maxWarnings: 0 }],
    ["ratchet", "true", { ratchets: true }],
    ["fail-on", "warn", { failOn: "warning" }],
    ["fail-on", "info", { failOn: "info" }],
    ["quiet", "True", { quiet: true }],
    ["all", "true", { isAll: true }],
    ["summary", "false", { summary: false }],
    ["checks", "false", { checks: false }],
    ["review", "true", { review: true }],
    ["rule", "audit-fresh:off", { levels: new Map([["audit-fresh", "off"]]) }],
    [
      "rule",
      "score-range:warn\n\n./rules/own.ts:error",
      {
        levels: new Map([
          ["score-range", "warn"],
          ["./rules/own.ts", "error"],
        ]),
      },
    ],
    ["today", "2024-02-29", { today: "2024-02-29" }],
  ])("understand %s: %s", (name, text, expected) => {
    expect(read({ [name]: text })).toMatchObject(expected);
  });

  test.each([
    ["max-warnings", "-1"],
    ["max-warnings", "many"],
    ["fail-on", "fatal"],
    ["quiet", "yes"],
    ["all", "1"],
    ["summary", "off"],
    ["checks", "auto"],
    ["rule", "audit-fresh"],
    ["rule", "audit-fresh:fatal"],
    ["today", "2023-02-29"],
    ["today", "2024-01-01T00:00:00Z"],
  ])("refuse %s: %s and say what was expected", (name, text) => {
    expect(() => read({ [name]: text })).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: expect.stringContaining(`\`${name}\` is \`${text}\`, expected`) as string,
      }),
    );
  });
});

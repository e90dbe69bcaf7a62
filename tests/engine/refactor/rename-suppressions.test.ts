import { describe, expect, test } from "vitest";
import { renameInSuppressions } from "../../../src/engine/refactor/rename-suppressions.ts";

const rename = (path: string, text: string): Promise<string | undefined> =>
  renameInSuppressions({ path, text }, { collection: "policies", id: "x", newId: "y" });

describe("a record with another id", () => {
  test.each([
    [
      "yaml",
      "# Known.\n- record: policies/x # since 2020\n  rule: [url-valid]\n  reason: It is gone\n",
    ],
    [
      "yaml",
      "- record: 'policies/x'\n  rule: a\n  reason: b\n\n- {record: policies/xx, rule: a, reason: x}",
    ],
    ["yaml", '- rule: a\r\n  reason: b\r\n  record: "policies/x"\r\n'],
    ["json", '[\n  { "record": "policies/x", "rule": "a", "reason": "x" }\n]\n'],
  ])("has it in suppressions too, in %s (%#), and all else stays", async (format, text) => {
    const expected = text.replace(/policies\/x(?!x)/, "policies/y");
    expect(await rename(`seedlint.suppressions.${format}`, text)).toBe(expected);
  });

  test.each([
    ["nothing is about it", "- record: facilities/x\n  rule: a\n  reason: b\n"],
    ["the file cannot be read", "- record: policies/x\n  rule: [\n"],
    ["the file is empty", ""],
  ])("leaves them alone where %s", async (_name, text) => {
    expect(await rename("seedlint.suppressions.yaml", text)).toBeUndefined();
  });
});

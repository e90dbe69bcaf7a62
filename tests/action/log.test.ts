import { afterEach, describe, expect, test, vi } from "vitest";
import { printError, say } from "../../src/action/log.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import { readAnnotations, readCommands } from "../support/runner.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What `action` writes to the log. */
function logOf(action: () => void): string {
  const chunks: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  action();
  write.mockRestore();
  return chunks.join("");
}

const hostile = "x\n::error file=evil.md::pwned\n##[warning]pwned\r::stop-commands::t";

describe("the log", () => {
  test("takes no text for a command", () => {
    expect(readCommands(logOf(() => say(hostile)))).toEqual([]);
  });

  test("shows the stack of a bug, with its causes, and one annotation that says so", () => {
    const cause = new RangeError(hostile);
    const log = logOf(() => printError(new TypeError("broken", { cause })));
    expect(log).toContain("TypeError: broken");
    expect(log).toContain("RangeError");
    expect(log).toContain("log.test.ts");
    expect(readCommands(log).map(({ name }) => name)).toEqual(["error"]);
  });

  test("shows what was thrown though it is no error", () => {
    expect(logOf(() => printError(hostile))).toContain("pwned");
    expect(readCommands(logOf(() => printError(hostile)))).toHaveLength(1);
  });

  test("shows each problem of a user error at its place, with what to do about it", () => {
    const error = new UserError("config-invalid", [
      { message: hostile, place: { path: "a,b:c.yaml", line: 3, column: 4 }, hint: "Mend it." },
      { message: "Another" },
    ]);
    const [first, second] = readAnnotations(logOf(() => printError(error)));
    expect(Object.fromEntries(first?.properties ?? [])).toEqual({
      file: "a,b:c.yaml",
      line: "3",
      col: "4",
      title: "seedlint: config-invalid",
    });
    expect(first?.message.endsWith("\nMend it.")).toBe(true);
    expect(Object.fromEntries(second?.properties ?? [])).toEqual({
      title: "seedlint: config-invalid",
    });
  });

  test("keeps an annotation within what the runner shows", () => {
    const error = new UserError("config-invalid", [{ message: "x".repeat(10_000) }]);
    const [annotation] = readAnnotations(logOf(() => printError(error)));
    expect(annotation?.message.length).toBeLessThan(4096);
    expect(annotation?.message.endsWith("…")).toBe(true);
  });
});

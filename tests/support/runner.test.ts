import { describe, expect, it } from "vitest";
import { readAnnotations, readCommands, readMatchedLines } from "./runner.ts";

const namesIn = (log: string): readonly string[] => readCommands(log).map(({ name }) => name);

describe("the runner that tests read logs with", () => {
  it.each(["::error::x", " \t\u0085\u3000::error file=a::x", "a ##[error]x", "ok\r::error::x"])(
    "takes %j for a command",
    (log) => {
      expect(namesIn(log)).toEqual(["error"]);
    },
  );

  it.each(["a ::error::x", "::error", "##[error", ": :error::x"])("takes %j for text", (log) => {
    expect(namesIn(log)).toEqual([]);
  });

  it("decodes properties and data", () => {
    const [command] = readCommands("::error file=a%2Cb%3A.md,line=3 ::5%25%0Ax%3A");
    expect(command?.data).toBe("5%\nx%3A");
    expect([...(command?.properties ?? [])]).toEqual([
      ["file", "a,b:.md"],
      ["line", "3"],
    ]);
  });

  it("decodes the old form", () => {
    const [command] = readCommands("x ##[error file=a%3B;line=3]5%5D");
    expect(command?.data).toBe("5]");
    expect(command?.properties.get("file")).toBe("a;");
  });

  it("ignores what stands between stop-commands and its token", () => {
    const log = "::stop-commands::t\n::error::x\n::t::\n::warning::y";
    expect(namesIn(log)).toEqual(["stop-commands", "warning"]);
  });

  it("keeps ten annotations of a level, and drops impossible ranges", () => {
    expect(readAnnotations("::error::x\n".repeat(12))).toHaveLength(10);
    const rangeOf = (list: string) =>
      Object.fromEntries(readAnnotations(`::error ${list}::x`)[0]?.properties ?? []);
    expect(rangeOf("line=3,endLine=2")).toEqual({});
    expect(rangeOf("line=3,endLine=4,col=1,endColumn=2")).toEqual({ line: "3", endLine: "4" });
    expect(rangeOf("line=3,col=2,endColumn=1")).toEqual({ line: "3" });
  });

  it("knows lines of other tools", () => {
    const lines = ["  1:2  error  x  y", "a: line 1, col 2, Error - x (y)", "a(1,2): error TS1: x"];
    expect(readMatchedLines(`${lines.join("\n")}\n\u001b[31mplain`)).toEqual(lines);
  });
});

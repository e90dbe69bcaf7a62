import { describe, expect, it } from "vitest";
import { byGravity } from "../../src/report/by-gravity.ts";
import { toDiagnostic } from "./make-run.ts";

describe("byGravity", () => {
  const diagnostics = [
    toDiagnostic({ path: "a.md", severity: "info", message: "a1" }),
    toDiagnostic({ path: "a.md", severity: "warning", message: "a2" }),
    toDiagnostic({ path: "a.md", severity: "warning", message: "a3" }),
    toDiagnostic({ path: "b.md", severity: "warning", message: "b1" }),
    toDiagnostic({ path: "b.md", severity: "error", message: "b2" }),
  ];

  it("puts errors before warnings before infos, files taking turns", () => {
    const messages = byGravity(diagnostics).map(({ message }) => message);
    expect(messages).toEqual(["b2", "a2", "b1", "a3", "a1"]);
  });

  it("stops at the limit", () => {
    expect(byGravity(diagnostics, 2).map(({ message }) => message)).toEqual(["b2", "a2"]);
    expect(byGravity(diagnostics, 0)).toEqual([]);
  });
});

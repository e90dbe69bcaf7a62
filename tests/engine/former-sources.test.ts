import { describe, expect, it } from "vitest";
import { lintHostile } from "../support/hostile-run.ts";

describe("what the files of a run were before the change", () => {
  it("is known of those that it touches and names, by their present path", async () => {
    const { formerSources, sources } = await lintHostile("needle");
    expect([...formerSources.keys()].filter((path) => !sources.has(path))).toEqual([]);
    expect(formerSources.get("seeds/next.md")).toContain('"id": "needle0"');
    // Renamed.
    expect(formerSources.get("seeds/needle.md")).toContain('"title": "Other"');
    // New.
    expect(formerSources.get("seeds/twice.md")).toBe("");
    expect(sources.has("seeds/untouched.md")).toBe(true);
    expect(formerSources.has("seeds/untouched.md")).toBe(false);
  });
});

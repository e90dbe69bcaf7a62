import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeReportFiles } from "../../src/action/report-files.ts";
import { makeRun } from "../report/make-run.ts";

const options = { tool: { name: "seedlint", version: "1.2.3" } };
const run = makeRun({ "a.md": "" });

describe("writeReportFiles", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "seedlint-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes each, and leaves nothing else", async () => {
    const targets = [
      { input: "json-file", format: "json", file: join(folder, "a.json") },
      { input: "format", format: "junit", file: join(folder, "b.xml") },
    ] as const;
    expect(await writeReportFiles(run, targets, options)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(["a.json", "b.xml"]);
  });

  it("replaces a link that somebody put there, and does not write through it", async () => {
    const secret = join(folder, "secret");
    const file = join(folder, "a.json");
    writeFileSync(secret, "kept");
    symlinkSync(secret, file);
    const targets = [{ input: "json-file", format: "json", file }] as const;
    expect(await writeReportFiles(run, targets, options)).toBeUndefined();
    expect(readFileSync(secret, "utf8")).toBe("kept");
    expect(readFileSync(file, "utf8")).toContain('"version": 1');
  });

  it("leaves no draft where a folder is in the way", async () => {
    mkdirSync(join(folder, "a.json"));
    const targets = [{ input: "json-file", format: "json", file: join(folder, "a.json") }] as const;
    expect((await writeReportFiles(run, targets, options))?.code).toBe("report-unwritable");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it("writes what can be written, and tells of all that cannot", async () => {
    // A file where a folder would have to be.
    writeFileSync(join(folder, "file"), "");
    const targets = [
      { input: "json-file", format: "json", file: join(folder, "file", "a.json") },
      { input: "sarif-file", format: "sarif", file: join(folder, "file", "b.sarif") },
      { input: "format", format: "gitlab", file: join(folder, "c.json") },
    ] as const;
    const problem = await writeReportFiles(run, targets, options);
    expect(problem?.code).toBe("report-unwritable");
    expect(problem?.problems.map(({ message }) => message.slice(0, 26))).toEqual([
      "The input `json-file` name",
      "The input `sarif-file` nam",
    ]);
    expect(readdirSync(folder)).toEqual(["c.json", "file"]);
  });

  it("makes the folders that are missing", async () => {
    const file = join(folder, "reports", "new", "a.json");
    const target = { input: "json-file", format: "json", file } as const;
    expect(await writeReportFiles(run, [target], options)).toBeUndefined();
    expect(readdirSync(join(folder, "reports", "new"))).toEqual(["a.json"]);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readAnnotations } from "../support/runner.ts";
import { readSarif } from "../support/sarif.ts";
import { parseXml } from "../support/xml.ts";
import { runStep, type StepRequest } from "./support/action.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { lastLine, placesIn, pullRequest, stepOf } from "./support/pull-request.ts";

describe("inputs", () => {
  let request: StepRequest;
  beforeAll(() => {
    request = stepOf(pullRequest());
  });
  const run = (inputs: Readonly<Record<string, string>>) => runStep({ ...request, inputs });

  test("all judges every seed, and lets what existed before count", () => {
    const result = run({ all: "true" });
    expect(result.outputs).toMatchObject({
      "error-count": "3",
      "introduced-count": "1",
      "existing-count": "2",
      "selected-count": "4",
    });
    expect(lastLine(result)).toContain(
      "1 new error in 1 seed and 2 existing errors in 2 seeds (4 selected",
    );
    expect(result.log).toContain("Every seed of the checked-out commit");
  });

  test("base names another commit, by name or object id", () => {
    const byName = run({ base: "HEAD~2" });
    const byId = run({ base: request.oids?.["head"] ?? "" });
    expect(byName.outputs).toMatchObject({ "error-count": "2" });
    expect(placesIn(byId)).toEqual(["error seeds/main.md:5:12-5:15"]);
  });

  test("paths narrow what is judged", () => {
    const { outputs } = run({ all: "true", paths: "seeds/a.md\nseeds/old.md" });
    expect(outputs).toMatchObject({ "selected-count": "2", "error-count": "1" });
  });

  test("paths are relative to working-directory", () => {
    const { outputs } = run({ all: "true", "working-directory": "seeds", paths: "a.md" });
    expect(outputs).toMatchObject({ "selected-count": "1", "error-count": "0" });
  });

  test("json-file gets the machine result", () => {
    const result = run({ "json-file": "result.json" });
    const file = path.join(request.workspace, "result.json");
    expect(result.outputs["json-file"]).toBe(file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      version: 1,
      head: { kind: "commit", oid: request.oids?.["merge"] },
      base: { kind: "commit", oid: request.oids?.["base"] },
      counts: { selected: 1, error: 1 },
    });
  });

  test("sarif-file gets the results for code scanning, with every rule described", () => {
    const result = run({ "sarif-file": "results.sarif" });
    const file = path.join(request.workspace, "results.sarif");
    expect(result.outputs["sarif-file"]).toBe(file);
    const { results, tool } = readSarif(readFileSync(file, "utf8"));
    expect(results).toMatchObject([{ level: "error", baselineState: "new" }]);
    expect(tool.driver.rules.length).toBeGreaterThan(10);
  });

  test("format writes any other, one a line", () => {
    const { exitCode } = run({ format: "junit=tests.xml\ngitlab=quality.json" });
    expect(exitCode).toBe(1);
    const textOf = (name: string) => readFileSync(path.join(request.workspace, name), "utf8");
    expect(parseXml(textOf("tests.xml")).attributes).toMatchObject({ failures: "1" });
    expect(JSON.parse(textOf("quality.json"))).toHaveLength(1);
  });

  test("summary: false writes none", () => {
    expect(run({ summary: "false" }).summary).toBe("");
  });

  test.each([
    ["an unknown value", { "fail-on": "fatal" }, "`fail-on` is `fatal`"],
    ["a missing configuration", { config: "none.yaml" }, "none.yaml"],
    ["a base that is not there", { base: "no-such-branch" }, "no-such-branch"],
    ["a base that cannot be fetched", { base: "1234567890".repeat(4) }, "git fetch failed"],
    ["a missing folder", { "working-directory": "nowhere" }, "nowhere"],
    ["an unknown format", { format: "junti=a.xml" }, "junit=a.xml"],
    ["a file that git tracks", { "json-file": "seeds/a.md" }, "a file that git tracks"],
    ["a file that cannot be written", { "json-file": "seeds/a.md/folder.json" }, "json-file"],
  ])("%s ends the step with exit code 2 and an annotation", (_, inputs, expected) => {
    const result = run(inputs);
    expect(result.exitCode).toBe(2);
    expect(result.outputs["conclusion"]).toBe("error");
    expect(readAnnotations(result.log).at(-1)?.message).toContain(expected);
  });
});

describe("levels", () => {
  const config =
    "collections:\n  seeds: { files: 'seeds/{id}.md' }\nrules: { score-range: warn }\n";
  let request: StepRequest;
  beforeAll(() => {
    request = stepOf(
      pullRequest({
        "seedlint.config.yaml": config,
        "seeds/b.md": cleanSeed("b", 150),
      }),
    );
  });

  test.each([
    [{}, 0, "success", "No new errors, but"],
    [{ "fail-on": "warning" }, 1, "failure", ", while fail-on is warning"],
    [{ "max-warnings": "0" }, 1, "failure", ", more than the 0 of max-warnings"],
    [{ "max-warnings": "100" }, 0, "success", "No new errors, but"],
  ])("%j ends with exit code %i and %s", (inputs, exitCode, conclusion, reason) => {
    const result = runStep({ ...request, inputs });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs["conclusion"]).toBe(conclusion);
    expect(lastLine(result)).toContain(reason);
  });

  test("quiet hides warnings and leaves the counts", () => {
    const result = runStep({ ...request, inputs: { quiet: "true" } });
    expect(placesIn(result)).toEqual([]);
    expect(Number(result.outputs["warning-count"])).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from "vitest";
import { identifyCheck } from "../../../src/action/checks/identify-check.ts";
import { readInputs } from "../../../src/action/inputs.ts";

const ENVIRONMENT = {
  GITHUB_WORKFLOW: "Content",
  GITHUB_JOB: "seeds",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_ACTION: "__seedlint_seedlint",
};

const identify = (
  environment: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
) =>
  identifyCheck(
    { ...ENVIRONMENT, ...environment },
    readInputs((name) => inputs[name] ?? ""),
  );

describe("the identity of a check run", () => {
  test("has the name that GitHub gives the check of the job", () => {
    expect(identify().name).toBe("seedlint: Content / seeds (pull_request)");
  });

  test.each([
    ["an id of the step", { GITHUB_ACTION: "lint" }, {}, "(pull_request, lint)"],
    [
      "the number of the step",
      { GITHUB_ACTION: "__seedlint_seedlint_2" },
      {},
      "(pull_request, __seedlint_seedlint_2)",
    ],
    ["paths", {}, { paths: "en\nzh" }, "(pull_request, en, zh)"],
    ["a folder", {}, { "working-directory": "site" }, "(pull_request, site)"],
    ["settings", {}, { all: "true", "fail-on": "info" }, "(pull_request, all, fail-on info)"],
    ["levels", {}, { rule: "audit-fresh:error" }, "(pull_request, audit-fresh:error)"],
  ])("names %s", (_, environment, inputs, end) => {
    expect(identify(environment, inputs).name).toBe(`seedlint: Content / seeds ${end}`);
  });

  test("is the same for another attempt", () => {
    expect(identify({ GITHUB_RUN_ATTEMPT: "2", GITHUB_RUN_ID: "9" })).toEqual(identify());
  });

  test.each([
    ["event", { GITHUB_EVENT_NAME: "push" }, {}],
    ["job", { GITHUB_JOB: "other" }, {}],
    ["workflow", { GITHUB_WORKFLOW: "Other" }, {}],
    ["base", {}, { base: "main" }],
    ["limit", {}, { "max-warnings": "3" }],
  ])("is another one for another %s", (_, environment, inputs) => {
    expect(identify(environment, inputs).externalId).not.toBe(identify().externalId);
  });

  test("is there without anything that a runner says", () => {
    expect(
      identifyCheck(
        {},
        readInputs(() => ""),
      ).name,
    ).toBe("seedlint");
  });

  test("has a name of one line that is not too long", () => {
    const { name } = identify({ GITHUB_WORKFLOW: "a\nb\u{202e}" }, { paths: "政策/".repeat(200) });
    expect(name).toMatch(/^seedlint: a\\nb\\u\{202e\} /u);
    expect(name.length).toBeLessThanOrEqual(150);
  });
});

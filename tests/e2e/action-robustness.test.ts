import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readAnnotations, readCommands } from "../support/runner.ts";
import { runStep, type StepRequest } from "./support/action.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { keep, placesIn, pullRequest, stepOf } from "./support/pull-request.ts";

describe("content made of workflow commands", () => {
  const command = "::error file=evil.md,line=1::pwned";
  const hostile = [
    command,
    `\n${command}`,
    "##[error]pwned",
    "::stop-commands::x",
    "::set-output name=conclusion::success",
    "\u0085::warning::pwned",
  ];
  const names = [
    "seeds/::error file=evil.md::pwned.md",
    "seeds/##[error]pwned.md",
    "seeds/x\n::error::pwned.md",
    'seeds/政策 "a",b.md',
    "seeds/%0A::notice::pwned.md",
  ];

  test("stays inert in messages and file names", () => {
    const files = [
      ...hostile.flatMap((id, index) => [
        [`seeds/${index}-a.md`, cleanSeed(id)],
        [`seeds/${index}-b.md`, cleanSeed(id)],
      ]),
      ...names.map((name, index) => [name, cleanSeed(`name-${index}`, 101)]),
    ];
    const request = stepOf(pullRequest(Object.fromEntries(files) as Record<string, string>));
    const result = runStep(request);
    const commands = readCommands(result.log);
    expect(new Set(commands.map(({ name }) => name))).toEqual(
      new Set(["group", "endgroup", "error"]),
    );
    expect(commands.filter(({ properties }) => properties.get("file") === "evil.md")).toEqual([]);
    // The control character of one id is a problem of its own, in both of its seeds.
    const count = hostile.length + names.length + 2;
    expect(result.outputs).toMatchObject({ conclusion: "failure", "error-count": String(count) });
    expect(commands.filter(({ name }) => name === "error")).toHaveLength(10);
    expect(result.exitCode).toBe(1);
  });

  test("is named by annotations as git has it", () => {
    const [, , , name = ""] = names;
    const request = stepOf(pullRequest({ [name]: cleanSeed("b", 150) }));
    const [annotation] = readAnnotations(runStep(request).log);
    expect(annotation?.properties.get("file")).toBe(name);
  });

  test("stays inert in errors", () => {
    const request = stepOf(
      pullRequest({
        "seedlint.config.yaml": `rules: { "x\\n::error file=evil.md::pwned": error }\n`,
      }),
    );
    const result = runStep(request);
    expect(result.exitCode).toBe(2);
    const places = readCommands(result.log).map((found) => found.properties.get("file"));
    expect(places).toEqual(["seedlint.config.yaml"]);
  });
});

describe("what a runner does not give", () => {
  let request: StepRequest;
  beforeAll(() => {
    request = stepOf(pullRequest());
  });
  const run = (environment: Readonly<Record<string, string>>) =>
    runStep({ ...request, environment });

  test.each([
    ["a summary", { GITHUB_STEP_SUMMARY: "" }],
    ["a summary that can be written", { GITHUB_STEP_SUMMARY: "/no/such/file" }],
    ["outputs that can be written", { GITHUB_OUTPUT: "/no/such/file" }],
    ["the name of the repository", { GITHUB_REPOSITORY: "" }],
  ])("changes no verdict: %s", (_, environment) => {
    const result = run(environment);
    expect(result.exitCode).toBe(1);
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
  });

  test("an event file is needed for nothing that git knows", () => {
    const result = run({ GITHUB_EVENT_PATH: "" });
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
  });

  test("an event file that is no JSON cannot be judged by", () => {
    const result = run({ GITHUB_EVENT_PATH: path.join(request.workspace, "seeds/a.md") });
    expect(result.exitCode).toBe(2);
    expect(readAnnotations(result.log)[0]?.message).toContain("The file of the event");
  });

  test("a checkout is needed, and the step says which step makes one", () => {
    const result = run({ GITHUB_WORKSPACE: path.join(request.workspace, "../..") });
    expect(result.exitCode).toBe(2);
    expect(readAnnotations(result.log)[0]?.message).toContain("actions/checkout");
  });

  test("files that the clone lacks are no pass", () => {
    const { origin, oids } = pullRequest();
    const clone = keep(origin.clone({ depth: 1, filter: "blob:none", checkout: false }));
    const result = runStep({ workspace: clone.root, event: "schedule", oids, sha: oids.merge });
    expect(result.exitCode).toBe(2);
    expect(result.outputs["conclusion"]).toBe("error");
    expect(readAnnotations(result.log).at(-1)?.message).toContain("could not be judged");
  });
});

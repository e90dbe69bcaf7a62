import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** How a run ends in which a rule of the house, that finds nothing, does this on its third line. */
function run(statement: string) {
  const rule = `import { defineRule } from "seedlint/sdk";
const check = () => {
  ${statement};
  return [];
};
const docs = { summary: "Require x", why: "For a test.", remedy: "Mend it." };
const meta = { id: "late", since: "1.0.0", recommended: "error", docs, messages: { wrong: "Wrong" } };
export default defineRule({ scope: "seed", meta, check });
`;
  const files = { "a.md": cleanSeed("a", 50), "seedlint-rules/late.js": rule };
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return seedlint([], { cwd: repository.root });
}

const thrown = String.raw`throw new Error("late\u001b[31m")`;

describe("a rule of the house that fails where nothing catches it", () => {
  it.each([
    ["in a timer", `setTimeout(() => { ${thrown}; })`],
    ["in a timer after the verdict", `setTimeout(() => { ${thrown}; }, 1500)`],
    ["in a promise that it does not wait for", `void (async () => { ${thrown}; })()`],
  ])("%s is no pass, and is told in a line", (_, statement) => {
    const { stderr, exitCode } = run(statement);
    expect(stderr).toMatch(
      // What was transpiled, as older Nodes need it, has no columns.
      /^error: Code of the house failed where nothing catches it, such as a timer of a rule: Error: late\\u\{1b\}\[31m \(seedlint-rules\/late\.js:3(?::\d+)?\)\n$/,
    );
    expect(exitCode).toBe(2);
  });

  it("with what has no place is told to be one of several causes", () => {
    const { stderr, exitCode } = run('void Promise.reject("late")');
    expect(stderr).toBe(
      "error: Something failed where nothing catches it, such as a timer of a rule of the house: late\n",
    );
    expect(exitCode).toBe(2);
  });

  it("with an error from elsewhere is told with its stack, which may be ours", () => {
    const { stderr, exitCode } = run('setTimeout(JSON.parse, 1, "{")');
    expect(stderr).toMatch(
      /^error: Something failed where nothing catches it, .*: SyntaxError: .*\n {4}at .*\n/,
    );
    expect(exitCode).toBe(2);
  });
});

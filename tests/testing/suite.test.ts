import { describe, expect, test } from "vitest";
import { UserError } from "../../src/sdk/user-error.ts";
import { runSuite } from "../../src/testing/suite/run-suite.ts";
import { environment, temporary } from "../git/support.ts";

const collections = `collections:
  policies: { files: "content/{locale}/{id}.md", locales: { values: [en, zh] } }
`;

const deepLink = `custom:
  deep-link:
    in: policies
    when: self.review == "verified"
    require: self.url.split("/").size() > 3
    at: /url
    message: "Only a home page: \`{{self.url}}\`"
    level: off
`;

/** Runs the tests of a repository whose configuration has these lines. */
function run(config: string, names: readonly string[] = []) {
  const repository = temporary();
  repository.commitFiles({
    "seedlint.config.yaml": config,
    "content/en/a.md": "---\nid: a\n---\n",
  });
  return runSuite({ cwd: repository.root, environment, names });
}

/** The problems that a repository is refused with. */
async function refusalOf(config: string, names: readonly string[] = []) {
  const error: unknown = await run(config, names).catch((thrown: unknown) => thrown);
  if (error instanceof UserError) return error.problems;
  throw new Error("Nothing was refused", { cause: error });
}

const cases = (text: string) => `${collections}${deepLink}    cases:\n${text}`;

describe("the cases of a declared rule", () => {
  test("are run under the configuration that they stand in, also where the rule is off", async () => {
    const { results, untested } = await run(
      cases(`      valid:
        a draft: "---\\nreview: draft\\n---\\n"
        a deep link: { seed: "---\\nreview: verified\\nurl: https://a.gov/x\\n---\\n" }
      invalid:
        a home page:
          seed: "---\\nreview: verified\\nurl: «https://a.gov»\\n---\\n"
          reports: ["Only a home page: \`https://a.gov\`"]
        two files:
          files:
            content/zh/b.md: "---\\nreview: verified\\nurl: «https://b.gov»\\n---\\n"
            content/en/c.md: "---\\nreview: draft\\n---\\n"
          reports: ["content/zh/b.md Only a home page: \`https://b.gov\`"]
`),
    );
    expect(results).toEqual(
      [
        "accepts a draft",
        "accepts a deep link",
        "reports a home page",
        "reports two files",
        "is told in the form of messages",
      ].map((name) => ({ group: "deep-link", name, failure: undefined })),
    );
    expect(untested).toEqual([]);
  });

  test("fail with the place shown", async () => {
    const { results } = await run(
      cases(`      invalid:
        a home page:
          seed: "---\\nreview: verified\\nurl: https://«a.gov»\\n---\\n"
          reports: ["Only a home page: \`https://a.gov\`"]
`),
    );
    expect(results[0]?.failure).toBe(
      [
        "Reported at another place: Only a home page: `https://a.gov`",
        "  expected",
        "    content/en/example.md:3:14",
        "       3 │ url: https://a.gov",
        "         │              ^^^^^",
        "  reported",
        "    content/en/example.md:3:6",
        "       3 │ url: https://a.gov",
        "         │      ^^^^^^^^^^^^^",
      ].join("\n"),
    );
  });

  test("may be changes", async () => {
    const { results } = await run(`${collections}custom:
  score-slow:
    in: policies
    each: /scores/*
    require: abs(self - oldSelf) <= 20
    message: "Score moved from {{oldSelf}} to {{self}}"
    cases:
      valid:
        a step: { base: "---\\nscores: { a: 10 }\\n---\\n", seed: "---\\nscores: { a: 30 }\\n---\\n" }
      invalid:
        a leap:
          base: "---\\nscores: { a: 10 }\\n---\\n"
          seed: "---\\nscores: { a: «40» }\\n---\\n"
          reports: ["Score moved from 10 to 40"]
`);
    expect(results.map(({ failure }) => failure)).toEqual([undefined, undefined, undefined]);
  });

  test("are missed where there are none", async () => {
    expect((await run(collections + deepLink)).untested).toEqual(["deep-link"]);
  });

  test("need a path where the collection does not say it", async () => {
    const config = cases('      valid: { one: "---\\nid: a\\n---\\n" }\n');
    const pattern = "content/{locale}/[ab].md";
    const [problem] = await refusalOf(config.replace("content/{locale}/{id}.md", pattern));
    expect(problem?.message).toMatch(/`seed` has no path/);
  });
});

describe("what is to be tested", () => {
  test("is one rule by its id, with a hint for a name that is nearly one", async () => {
    const config = `${cases("      valid: { one: '---\\nid: a\\n---\\n' }\n")}  other: { require: "true", message: Never }\n`;
    const { results, untested } = await run(config, ["other"]);
    expect([results, untested]).toEqual([[], ["other"]]);
    expect(await refusalOf(config, ["deep-lnik"])).toEqual([
      {
        message: "The configuration declares no rule `deep-lnik`",
        hint: "Did you mean `deep-link`?",
      },
    ]);
  });

  test("is never nothing", async () => {
    expect(await refusalOf(collections)).toMatchObject([
      { message: expect.stringContaining("There is nothing to test") as unknown },
    ]);
    expect(await refusalOf(collections, ["missing.test.ts"])).toMatchObject([
      { message: "There is no such file", place: { path: "missing.test.ts" } },
    ]);
    const empty = temporary({ files: { "empty.test.mjs": "export {};\n" } });
    await expect(
      runSuite({ cwd: empty.root, environment, names: ["empty.test.mjs"] }),
    ).rejects.toThrow("The file declares no test");
  });
});

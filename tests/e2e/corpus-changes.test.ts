import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Corpus, hasCorpus, PROPOSED, UNCONFIGURED, type Seeds } from "./corpus-changes/corpus.ts";
import { expectComposed, expectSound } from "./corpus-changes/promises.ts";
import { versions } from "./corpus-changes/versions.ts";
import { policiesAndFacilities } from "./support/corpus-config.ts";
import { lintJson } from "./support/seedlint.ts";

/** What every version of the corpus has. */
const COMMON = "common.config.yaml";
const commonConfig = `
${policiesAndFacilities}    relations:
      - { from: "/relatedPolicies/*", to: policies, inverse: "/relatedFacilities/*" }
`;

const timeout = 120_000;

describe.skipIf(!hasCorpus)("changes of a real repository of 2,336 files", () => {
  let corpus: Corpus;
  let seeds: Seeds;
  const made = new Map<string, Promise<void>>();
  beforeAll(async () => {
    corpus = await Corpus.clone();
    corpus.addConfig(COMMON, commonConfig);
    seeds = corpus.readSeeds();
  }, timeout);
  afterAll(() => {
    corpus.dispose();
  });

  /** Makes the branch of a version once, whichever test comes first. */
  function make(branch: string): Promise<void> {
    const commit = async (): Promise<void> => {
      const version = versions.find((each) => each.branch === branch);
      if (version !== undefined) corpus.commit(branch, "main", await version.change(seeds, corpus));
    };
    const making = made.get(branch) ?? commit();
    made.set(branch, making);
    return making;
  }

  it.each(versions)("$name", { timeout }, async ({ branch, check }) => {
    await make(branch);
    check(await expectSound(corpus, { base: "main", head: branch, config: PROPOSED }), seeds);
  });

  it.each([5, 4, 3, 2, 1, 0])("its own change, %i before the last", { timeout }, async (age) => {
    const range = { base: `main~${age + 1}`, head: `main~${age}`, config: COMMON };
    await expectSound(corpus, range);
  });

  it.each([
    ["main~3", "main~2"],
    ["main~1", "main"],
    ["main", "six-policies"],
    ["main", "scores"],
    ["main", "no-english"],
  ])("%s..%s without a configuration", { timeout }, async (base, head) => {
    await make(head);
    await expectSound(corpus, { base, head, config: UNCONFIGURED });
  });

  it.each([
    ["main~6", "main~5", "main~4", COMMON],
    ["main~2", "main~1", "main", COMMON],
    ["six-policies", "main", "no-english", PROPOSED],
    ["scores", "main", "restored", PROPOSED],
  ] as const)(
    "%s..%s, then ..%s, are what both are at once",
    { timeout },
    async (a, b, c, config) => {
      await Promise.all([a, b, c].map(make));
      await expectComposed(corpus, [a, b, c], config);
    },
  );

  it.each([
    ["six-policies", 1],
    ["crlf", 0],
  ] as const)(
    "the command line says of main..%s what the engine says",
    { timeout },
    async (head, exitCode) => {
      await make(head);
      const range = { base: "main", head, config: PROPOSED };
      const flags = ["--config", corpus.pathOfConfig(PROPOSED), "--today", "2026-03-01"];
      const ended = lintJson(["--range", `main..${head}`, ...flags], { cwd: corpus.root });
      const { diagnostics } = await corpus.lintRange(range, false);
      expect(ended.exitCode).toBe(exitCode);
      expect(
        ended.result.diagnostics.map(({ fingerprint, verdict }) => [fingerprint, verdict]),
      ).toEqual(diagnostics.map(({ fingerprint, verdict }) => [fingerprint, verdict]));
    },
  );
});

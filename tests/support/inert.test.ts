import { describe, expect, it } from "vitest";
import { formatNames, loadReporter, type FormatName } from "../../src/report/index.ts";
import { lintHostile } from "./hostile-run.ts";
import { findEscapes } from "./inert.ts";

const run = await lintHostile("needle");

/** What is found of a report in which each `needle` is replaced, as if nothing had been escaped. */
async function findPlanted(name: FormatName, text: string): Promise<readonly string[]> {
  const report = await loadReporter(name);
  const whole = report(run, { tool: { name: "seedlint", version: "0.0.0" }, isAll: true });
  return findEscapes(
    name,
    whole.replaceAll("needle", () => text),
    run,
  );
}

/** What cannot be read at all has not been passed over either. */
const findOrFail = (name: FormatName, text: string): Promise<readonly string[]> =>
  findPlanted(name, text).catch((error: unknown) => [String(error)]);

describe("the reader that tests look for escaped content with", () => {
  it.each(formatNames)("finds nothing in %s as it is", async (name) => {
    expect(await findPlanted(name, "needle")).toEqual([]);
  });

  const everywhere = ["a ##[error]x", "\u202e", "\u0007", "\ud800"];
  it.each(formatNames.flatMap((name) => everywhere.map((text) => [name, text] as const)))(
    "finds in %s what no report may have: %j",
    async (name, text) => {
      expect(await findOrFail(name, text)).not.toEqual([]);
    },
  );

  it.each([
    ["pretty", "a\n::error::x"],
    ["pretty", "a\n::stop-commands::x"],
    ["pretty", "\u001b]8;;https://a.b\u001b\\a\u001b]8;;\u001b\\"],
    ["github", "a\n::error::x"],
    ["github", "a%0A::warning file=b.md::x\n::group::"],
    ["markdown", "`@octocat"],
    ["markdown", "`![a](b)`"],
    ["markdown", "`<b>`"],
    ["markdown", "`[a](https://a.b)`"],
    ["markdown", "`www.a.b`"],
    ["markdown", "`#12`"],
    ["markdown", "a\n\n# b"],
    ["markdown", "a\n\n> b"],
    ["markdown", '"] --> x\nclick n0 "javascript:a"\nn9["'],
    ["sarif", "[a](b)"],
    ["junit", "<b/>"],
    ["junit", "<!-- a -->"],
    ["rdjson", "`@octocat`"],
    ["rdjson", "`<b>`"],
  ] as const)("finds in %s what its reader would take: %j", async (name, text) => {
    expect(await findOrFail(name, text)).not.toEqual([]);
  });

  it.each(["json", "sarif", "gitlab", "rdjson", "junit"] as const)(
    "cannot read %s that is broken",
    async (name) => {
      await expect(findPlanted(name, '"<')).rejects.toThrow(/./u);
    },
  );
});

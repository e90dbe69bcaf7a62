import { describe, expect, it } from "vitest";
import { toAnnotations } from "../../src/action/checks/to-annotations.ts";
import { formatNames, loadReporter, type ReportOptions } from "../../src/report/index.ts";
import { lintHostile } from "../support/hostile-run.ts";
import { hostileTexts } from "../support/hostile-texts.ts";
import { BLOB_URL, checkText, findEscapes } from "../support/inert.ts";

const options: ReportOptions = {
  tool: { name: "seedlint", version: "0.0.0" },
  color: true,
  hyperlinks: true,
};

/** So many texts are told of in one test. */
const BATCH = 100;

/** What has escaped of one text, with the sink that it has escaped into. */
async function findEscapesOf(text: string, isWhole: boolean): Promise<readonly string[]> {
  const run = await lintHostile(text);
  const escapes: string[] = [];
  for (const name of formatNames) {
    const report = await loadReporter(name);
    const links = isWhole ? { blobUrl: BLOB_URL, isAll: true } : {};
    const told = { ...options, ...links, elsewhere: [text] };
    escapes.push(
      ...findEscapes(name, report(run, told), run).map((escape) => `${name}: ${escape}`),
    );
  }
  for (const { title, message } of toAnnotations(run, options)) {
    escapes.push(...checkText(`${title}\n${message}`).map((escape) => `check: ${escape}`));
  }
  return escapes.map((escape) => `${JSON.stringify(text.slice(0, 50))} in ${escape.slice(0, 300)}`);
}

describe("seven hundred hostile texts in every place of a run", () => {
  it("are as many", () => {
    expect(new Set(hostileTexts).size).toBe(700);
  });

  it("do come to each place, if they are harmless", async () => {
    const run = await lintHostile("needle");
    const { diagnostics } = run;
    const messagesOf = (rule: string) =>
      diagnostics.filter((each) => each.rule === rule).map(({ message }) => message);
    const places = {
      path: diagnostics.some(({ path }) => path === "seeds/needle.md"),
      key: messagesOf("schema").includes("`needle` is not a key that the schema knows"),
      value: messagesOf("schema").some((message) =>
        message.startsWith("`status` is the text `needle`"),
      ),
      message: messagesOf("house/says").includes("needle needle"),
      schema: messagesOf("schema").includes("needle"),
      syntax: messagesOf("frontmatter-syntax").some((message) => message.includes("`needle`")),
      ref: run.head.ref === "needle" && run.base?.ref === "needle",
      exception: messagesOf("rule-crashed").some((message) =>
        message.endsWith("TypeError: needle"),
      ),
      id: messagesOf("id-unique").some((message) => message.includes("`needle`")),
      related: diagnostics.some(({ related }) =>
        related.some(({ path, isCause }) => path === "seeds/gone needle.md" && isCause === true),
      ),
      cause: diagnostics.some(({ related }) =>
        related.some(({ message }) => message === "was `needle0` before this change"),
      ),
    };
    expect(Object.entries(places).filter(([, isReached]) => !isReached)).toEqual([]);
    expect(new Set(diagnostics.map(({ verdict }) => verdict)).size).toBe(3);
    expect(run.repetitions).not.toEqual([]);
    expect(run.chains).not.toEqual([]);
  });

  it.each(Array.from({ length: 7 }, (_, index) => index * BATCH))(
    "do not escape into any format or check, from %i on",
    async (first) => {
      const escapes: string[] = [];
      for (const [index, text] of hostileTexts.slice(first, first + BATCH).entries()) {
        escapes.push(...(await findEscapesOf(text, index % 4 === 0)));
      }
      expect(escapes).toEqual([]);
    },
    60_000,
  );
});

import { describe, expect, test } from "vitest";
import { bodyPlugins, defineRule, type BodyPlugin, type BodyProblem } from "../../src/sdk/index.ts";
import { BodyLinter } from "../../src/seed/body/lint-body.ts";
import { LazyBody } from "../../src/seed/body/body.ts";
import { loadMarkdownFor } from "../../src/seed/body/markdown.ts";
import { lintPlugins } from "../../src/seed/body/plugins.ts";
import { lintCase } from "../../src/testing/lint-case.ts";
import markdown from "../../rules/markdown.ts";

/** A body at which each plugin has something to say. */
const faults: Readonly<Record<BodyPlugin, string>> = {
  "emphasis-marker": "*a* and _b_",
  "fenced-code-flag": "~~~\ncode\n~~~",
  "final-definition": "[a]: /a\n\nSee [a].",
  "hard-break-spaces": "a   \nb",
  "heading-increment": "# A\n\n### B",
  "heading-style": "# A\n\nB\n--",
  "maximum-heading-length": `${"long ".repeat(20)}\n===`,
  "no-blockquote-without-marker": "> a\nb",
  "no-duplicate-defined-urls": "[a]: https://example.org/a\n[b]: https://example.org/a",
  "no-duplicate-definitions": "[a]: /a\n[a]: /b",
  "no-duplicate-headings": "# A\n\n# A",
  "no-emphasis-as-heading": "**A**\n\nText.",
  "no-empty-url": "![a]()",
  "no-heading-content-indent": "#  A",
  "no-heading-like-paragraph": "####### A",
  "no-heading-punctuation": "# A:",
  "no-multiple-toplevel-headings": "A\n=\n\n# B",
  "no-reference-like-url": "[a](b)\n\n[b]: /b",
  "no-shell-dollars": "```sh\n$ a\n$ b\n```",
  "no-shortcut-reference-image": "![a]\n\n[a]: /a",
  "no-shortcut-reference-link": "[a]\n\n[a]: /a",
  "no-undefined-references": "[a]",
  "no-unneeded-full-reference-link": "[a][a]\n\n[a]: /a",
  "no-unused-definitions": "[a]: /a",
  "strong-marker": "**a** and __b__",
  "unordered-list-marker-style": "- a\n\ntext\n\n* b",
};

async function lintBody(source: string, plugins: readonly BodyPlugin[]) {
  const linter = new BodyLinter();
  const options = Object.fromEntries(plugins.map((plugin) => [plugin, true]));
  await loadMarkdownFor(source);
  const body = new LazyBody(source, true);
  linter.lint(body, options);
  await linter.load();
  return linter.lint(body, options);
}

describe("plugins of remark-lint", () => {
  test.each(bodyPlugins)("%s finds a fault, whose sign is looked for first", async (plugin) => {
    const problems = await lintBody(faults[plugin], [plugin]);
    expect(problems.map((problem) => problem.plugin)).toContain(plugin);
  });

  test.each(bodyPlugins)("%s says the same with CRLF", async (plugin) => {
    const tell = ({ reason }: BodyProblem) => reason;
    const [lf, crlf] = await Promise.all([
      lintBody(faults[plugin], [plugin]),
      lintBody(faults[plugin].replaceAll("\n", "\r\n"), [plugin]),
    ]);
    expect(crlf.map(tell)).toEqual(lf.map(tell));
  });

  test("are not loaded for a body that has no sign of a fault", async () => {
    const linter = new BodyLinter();
    const body = new LazyBody("# Water\n\nIt is kept clean.", true);
    expect(linter.lint(body, { "no-empty-url": true })).toEqual([]);
    expect(linter.load()).toBeUndefined();
  });

  test("are reported by place, whichever says it", async () => {
    const problems = await lintBody("[b](c) [a]()\n\n[c]: /c\n[d]: /d", [
      "no-unused-definitions",
      "no-empty-url",
      "no-reference-like-url",
    ]);
    expect(problems.map(({ span }) => span.start)).toEqual([0, 7, 14, 22]);
  });

  test("see nothing in a body beyond the limits", async () => {
    const linter = new BodyLinter();
    const body = new LazyBody("[a]()", false);
    linter.lint(body, { "no-empty-url": true });
    await linter.load();
    expect(linter.lint(body, { "no-empty-url": true })).toEqual([]);
  });

  test("end a run as a crash with the plugin's words if an option is not accepted", async () => {
    const diagnostics = await lintCase(markdown, {
      files: { "a.md": "---\nid: a\n---\n# A\n" },
      options: { plugins: { "heading-style": "wide" } },
    });
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ["rule-crashed", expect.stringMatching(/^Rule `markdown` crashed: .*`wide`/)],
    ]);
  });

  test("have a sign that is looked for in linear time", () => {
    const sources = ["[", "#", ">", " ", "\t>", "- ", "$", "*_", "`", "~"].map((text) =>
      text.repeat(200_000),
    );
    const start = performance.now();
    for (const { sign } of Object.values(lintPlugins))
      for (const source of sources) sign.test(source);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test("a rule of the house may ask for a plugin", async () => {
  const rule = defineRule({
    scope: "seed",
    meta: {
      id: "link-full",
      since: "0.1.0",
      recommended: "error",
      docs: { summary: "Disallow empty links", why: "They lead nowhere.", remedy: "Mend them." },
      messages: { empty: "Link is empty" },
    },
    *check(_seed, { lintBody: lint }) {
      for (const { span } of lint({ "no-empty-url": true })) yield { message: "empty", span };
    },
  });
  const diagnostics = await lintCase(rule, { files: { "a.md": "---\nid: a\n---\n[a]()\n" } });
  expect(diagnostics.map(({ message, span }) => [message, span])).toEqual([
    ["Link is empty", { start: 14, end: 19 }],
  ]);
});

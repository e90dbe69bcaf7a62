import { describe, expect, test } from "vitest";
import { defineRule, type Place, type RelatedPlace } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

type Where = Place & { readonly related?: readonly RelatedPlace[] };

/** What is told of a rule that reports one finding there. */
async function tell(place: Where): Promise<readonly string[]> {
  const rule = defineRule({
    scope: "seed",
    meta: {
      id: "own-place",
      since: "1.0.0",
      recommended: "warn",
      docs: { summary: "Require places", why: "They are shown.", remedy: "Name one." },
      messages: { found: "Found" },
    },
    check: () => [{ message: "found", ...place }],
  });
  const text = "---\nid: a\ntitle: Water\ntags: [x, y]\nby: {}\n---\nText.\n";
  const diagnostics = await lintCase(rule, { files: { "a.md": text } });
  return diagnostics.map(({ rule: by, message, span }) => {
    return by === "rule-crashed" ? message : text.slice(span.start, span.end);
  });
}

describe("a rule that reports where nothing can be", () => {
  test.each<readonly [Where, string]>([
    [
      { at: "titel" },
      "`at` is `titel`, which is no pointer, such as `/titel`, and no field of `.`",
    ],
    [{ at: "/tags/2" }, "`at` is `/tags/2`, but the list at `/tags` has 2 items"],
    [{ at: "/ti~tle" }, "`at` is `/ti~tle`, expected `~0` for a tilde in a pointer"],
    [
      { at: "/title", part: { start: 3, end: 6 } },
      "`part` ends at 6, but the text at `/title` has 5 characters",
    ],
    [
      { at: "/title", key: true, part: { start: 0, end: 6 } },
      "`part` ends at 6, but the text at `/title` has 5 characters",
    ],
    [{ span: { start: 2, end: 7 } }, "`span` ends at 7, but the body has 6 characters"],
    [
      { at: "/title", related: [{ span: { start: 2, end: 7 } }] },
      "`span` ends at 7, but the body has 6 characters",
    ],
  ])("is told for it, and no wrong line is shown: %j", async (place, problem) => {
    expect(await tell(place)).toEqual([
      `Rule \`own-place\` reported a place that cannot be: ${problem}`,
    ]);
  });
});

describe("a rule may report", () => {
  test.each<readonly [Where, string]>([
    [{}, "---"],
    [{ at: "" }, "---"],
    [{ at: "title" }, "Water"],
    [{ at: "/missing" }, "---"],
    [{ at: "/by/author" }, "by"],
    [{ at: "/tags/first" }, "tags"],
    [{ at: "/tags/1" }, "y"],
    [{ at: "/title", part: { start: 0, end: 5 } }, "Water"],
    [{ span: { start: 0, end: 6 } }, "Text.\n"],
  ])("what is there, and what is absent where it could be: %j", async (place, text) => {
    expect(await tell(place)).toEqual([text]);
  });
});

test("a message without a value for a placeholder is told with both", async () => {
  const rule = {
    scope: "seed",
    meta: {
      id: "own-message",
      docs: {},
      messages: { found: "Found `{{title}}` in {{where}}" },
    },
    check: () => [{ message: "found", data: { title: "a" } }],
  } as never; // As from JavaScript.
  const [told] = await lintCase(rule, { files: { "a.md": "---\nid: a\n---\n" } });
  expect(told?.message).toBe(
    "Rule `own-message` gives no value for `where` in its message `found`",
  );
});

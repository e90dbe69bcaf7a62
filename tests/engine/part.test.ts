import { describe, expect, it } from "vitest";
import { defineRule, type Diagnostic } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

/** Reports each capital in the title, and the second letter of each key. */
const capitals = defineRule({
  scope: "seed",
  meta: {
    id: "title-small",
    since: "0.1.0",
    recommended: "warn",
    docs: { summary: "Disallow capitals", why: "They shout.", remedy: "Write small." },
    messages: { capital: "A capital", key: "A key" },
  },
  *check(seed) {
    const title = seed.get("title");
    if (typeof title !== "string") return;
    for (const { index } of title.matchAll(/\p{Lu}/gu)) {
      yield { message: "capital", at: "title", part: { start: index, end: index + 1 } };
    }
    yield { message: "key", at: "title", key: true, part: { start: 1, end: 2 } };
    yield { message: "capital", at: "/tags", part: { start: 0, end: 1 } };
  },
});

const layouts: readonly string[] = [
  '---\n{ "id": "a", "title": "aB\\u0043d", "tags": [] }\n---\n',
  "---\nid: a\ntitle: aBCd\ntags: []\n---\n",
  "---\nid: a\ntitle: >-\n  aBCd\ntags: []\n---\n",
  "+++\nid = 'a'\ntitle = 'aBCd'\ntags = []\n+++\n",
];

async function lint(text: string): Promise<readonly Diagnostic[]> {
  return lintCase(capitals, { files: { "a.md": text } });
}

describe("a finding about a part of a text", () => {
  it.each(layouts)(
    "is placed at the part, of a key too, else at the whole value: %j",
    async (text) => {
      const found = (await lint(text)).map(({ span: { start, end } }) => text.slice(start, end));
      expect(found.map((each) => each.replace("\\u0043", "C"))).toEqual(["i", "B", "C", "[]"]);
    },
  );

  it("has a fingerprint of its own, whatever the layout", async () => {
    const fingerprints = await Promise.all(
      layouts.map(async (text) => (await lint(text)).map(({ fingerprint }) => fingerprint)),
    );
    expect(new Set(fingerprints[0]).size).toBe(4);
    for (const each of fingerprints) expect(each).toEqual(fingerprints[0]);
  });
});

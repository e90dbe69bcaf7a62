import { describe, expect, it } from "vitest";
import { endAtSentence, endWithEllipsis, writeExcerpt } from "../../src/sdk/index.ts";

const english = `# The act

One is **here**. Two is No. 67 of
[it](https://example.org/a). Three.

Four follows. Five

## More

Six.
`;
const chinese = "该法案于六月生效。它确立了监管机构的职责，规定了费用。\r\n\r\n第二段。\r\n";

describe("an excerpt of a body", () => {
  it.each([
    [english, 500, "One is here. Two is No. 67 of it. Three. Four follows. Five"],
    [english, 50, "One is here. Two is No. 67 of it. Three."],
    [english, 25, "One is here."],
    [english, 5, undefined],
    [chinese, 500, "该法案于六月生效。它确立了监管机构的职责，规定了费用。第二段。"],
    [chinese, 12, "该法案于六月生效。"],
    ["It has three parts:\n\n- a.\n", 500, undefined],
    ["- A list.\n\nThen text.\n", 500, "Then text."],
    ["# Only a heading\n", 500, undefined],
    ["# A heading\nText below it. More", 500, "Text below it. More"],
    ["One with `code`. Two.", 500, undefined],
    ["Fine.\n\nNot <b>so</b>.", 500, "Fine."],
  ])("is as many whole sentences of its first paragraphs as fit", (source, max, expected) => {
    expect(writeExcerpt(source, max)).toBe(expected);
  });
});

describe("an excerpt that was cut", () => {
  const cut = "The act came into force in June. It names the regulator, and requires net-zer";
  const torn = { word: "net-zero", isWithinWord: true };

  it("ends at its last whole sentence", () => {
    expect(endAtSentence(cut, 500)).toBe("The act came into force in June.");
    expect(endAtSentence(cut, 20)).toBeUndefined();
    expect(endAtSentence("Backed by 21.", 500)).toBeUndefined();
    expect(endAtSentence("该法案于六月生效。它确立了", 500)).toBe("该法案于六月生效。");
  });

  it("ends with an ellipsis after its last whole word", () => {
    expect(endWithEllipsis(cut, torn, 500)).toBe(
      "The act came into force in June. It names the regulator, and requires…",
    );
    expect(
      endWithEllipsis("它确立了监管机构的职责，规", { word: "规定", isWithinWord: true }, 500),
    ).toBe("它确立了监管机构的职责……");
  });

  it("is not longer than it may be", () => {
    const between = { word: "regulator", isWithinWord: false };
    const text = "It came into force in June. It names the regulator,";
    expect(endWithEllipsis(text, between, 51)).toBe(`${text.slice(0, -1)}…`);
    expect(endWithEllipsis(text, between, 50)).toBe("It came into force in June. It names the…");
  });
});

it("is written in linear time", () => {
  for (const part of ["*", "[", "[](", "_ ", "# \n", "a. ", "\n \n", "**a", "\r\n"]) {
    const start = performance.now();
    writeExcerpt(part.repeat(50_000), 500);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

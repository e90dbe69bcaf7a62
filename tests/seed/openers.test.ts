import { describe, expect, it } from "vitest";
import { parse, problemsOf, tell } from "./support.ts";

declare global {
  var seedlintCanary: boolean | undefined;
}

const evil = "(globalThis.seedlintCanary = true)";
const programs = [
  `module.exports = { a: ${evil} }`,
  `{ "a": ${evil} }`,
  `a: !!js/function 'function () { ${evil} }'`,
  `a: !!js/undefined ''`,
  `a: !<tag:yaml.org,2002:js/function> "${evil}"`,
  `a = "\${${evil}}"`,
];
const openers = [
  "---js",
  "---JS ",
  "---Js",
  "--- js",
  "---\tjs",
  "---js\t",
  "---javascript",
  "---JavaScript",
  "--- javascript ",
  "---coffee",
  "---coffeescript",
  "---cson",
  "---ts",
  "---typescript",
  "---mjs",
  "---cjs",
  "---jsx",
  "---node",
  "---eval",
  "---constructor",
  "---__proto__",
  "---prototype",
  "---toString",
  "---hasOwnProperty",
  "---valueOf",
  "---__defineGetter__",
  "---jS\u00A0",
  "---\u00A0js",
  "---\u200Bjs",
  "---\u3000js",
  "---js\u2028",
  "---js;",
  "---js:",
  "---js//",
  "---{js}",
  "---=js",
  "---/js",
  "---../js",
  "----js",
  "---- js",
  "--js",
  ";;;js",
  ";;;",
  ";;; js",
  "~~~js",
  "```js",
  "+++js",
  "+++ js",
  "+++javascript",
  "===js",
  "***js",
  "---yaml js",
  "---json,js",
  "---yamljs",
  "---js yaml",
  "\uFEFF---js",
  " ---js",
  "\n---js",
  "---",
  "---yaml",
  "---json",
  "+++",
];

describe("nothing in a file is run", () => {
  it.each(openers)("opened with %j", async (opener) => {
    const close = /^[\s\uFEFF]*\+/.test(opener) ? "+++" : opener.startsWith(";") ? ";;;" : "---";
    for (const program of programs) {
      const second = `\n---js\n${program}\n---\n`;
      const document = await parse(`${opener}\n${program}\n${close}\nBody\n${second}`);
      expect(globalThis.seedlintCanary).toBeUndefined();
      expect(JSON.stringify(document.data ?? null)).not.toContain("true}");
    }
  });

  it("also not in a second block of the body", async () => {
    const document = await parse(`---\na: 1\n---\n---js\n${programs[0]}\n---\n`);
    expect(document.problems).toEqual([]);
    expect(document.text.slice(document.bodyStart)).toMatch(/^---js\n/);
    expect(globalThis.seedlintCanary).toBeUndefined();
  });
});

describe("the first line decides", () => {
  it.each([
    ["---js", "js"],
    ["---JS ", "JS"],
    ["--- javascript", "javascript"],
    ["---\tcoffee", "coffee"],
  ])("a program after %j is named and not evaluated", async (opener, language) => {
    expect(await problemsOf(`${opener}\n{}\n---\n`)).toEqual([
      `frontmatter-language [${language}] Front matter in \`${language}\` is a program, which is not evaluated: write its values as JSON, YAML or TOML`,
    ]);
  });

  it.each(["constructor", "__proto__", "hasOwnProperty", "ruby", "js;"])(
    "the language %j is unknown",
    async (language) => {
      expect(await problemsOf(`---${language}\na: 1\n---\n`)).toEqual([
        `frontmatter-language [${language}] Front matter language \`${language}\` is unknown: expected \`json\`, \`yaml\`, \`yml\` or \`toml\``,
      ]);
    },
  );

  it("a misspelled language is told what it is near to", async () => {
    expect(await problemsOf("---ymal\na: 1\n---\n")).toEqual([
      "frontmatter-language [ymal] Front matter language `ymal` is unknown: did you mean `yaml`",
    ]);
  });

  it.each(["---", "--- ", "---\t", "---yaml", "---yml", "--- yaml "])(
    "%j opens YAML",
    async (opener) => {
      const document = await parse(`${opener}\na: 1\n---\nBody`);
      expect(tell(document)).toEqual([]);
      expect(document).toMatchObject({ data: { a: 1 }, syntax: "yaml", hasFrontMatter: true });
      expect(document.text.slice(document.bodyStart)).toBe("Body");
    },
  );

  it.each(["---", "---json", "--- json", "---yaml"])("%j opens JSON", async (opener) => {
    const document = await parse(`${opener}\n{"a": 1}\n---  \nBody`);
    expect(document).toMatchObject({ data: { a: 1 }, syntax: "json", problems: [] });
    expect(document.text.slice(document.bodyStart)).toBe("Body");
  });

  it.each([
    ["---toml", "---"],
    ["+++", "+++"],
    ["+++toml", "+++"],
  ])("%j opens TOML", async (opener, close) => {
    const document = await parse(`${opener}\na = 1\n${close}\nBody`);
    expect(document).toMatchObject({ data: { a: 1 }, syntax: "toml", problems: [] });
    expect(document.text.slice(document.bodyStart)).toBe("Body");
  });
});

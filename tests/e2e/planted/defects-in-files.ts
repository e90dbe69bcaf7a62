import type { Json } from "../../../src/sdk/index.ts";
import type { Defect } from "./defect.ts";
import { addToBody, replaceText, rewrite, set } from "./edits.ts";
import { bodyWords, depthLimit, enclosed, firstLine, opener, type FindPlace } from "./places.ts";
import { fenceOf } from "./syntaxes.ts";

const FENCE = String.raw`(?:---|\+\+\+)`;

/** More levels than a reader of values may go down. */
const deep = Array.from({ length: 120 }).reduce<Json>((inner) => [inner], "x");

/** The quotation mark; where text must not go on behind the line, the whole line. */
const unclosedQuote: FindPlace = (text, syntax) =>
  enclosed(syntax === "JSON" ? /("压载水处理厂,)\n/ : /(")压载水处理厂/)(text, syntax);

/** What keeps a file from being read as a seed; nothing else can be found in it. */
export const defectsInFiles: readonly Defect[] = [
  {
    name: "a file without front matter",
    plant: { "facilities/en/north-quay.md": rewrite(() => "Ships are lit here.\n") },
    finds: [{ rule: "frontmatter-missing", at: firstLine }],
  },
  {
    name: "an empty file",
    plant: { "policies/zh/quay-lighting-2016.md": rewrite(() => "") },
    finds: [{ rule: "frontmatter-missing", at: firstLine }],
  },
  {
    name: "a closing fence of four signs",
    plant: { "policies/en/quay-lighting-2023.md": replaceText(/\n([-+])\1\1\n/, "\n$1$1$1$1\n") },
    finds: [{ rule: "frontmatter-fence", at: enclosed(/\n(-{4}|\+{4})\n/) }],
  },
  {
    name: "front matter that is never closed",
    plant: {
      "facilities/zh/second-dry-dock.md": replaceText(new RegExp(`\n${FENCE}\n\n`), "\n\n"),
    },
    finds: [{ rule: "frontmatter-fence", at: opener }],
  },
  {
    name: "front matter below a blank line",
    plant: { "policies/zh/ferry-noise-2019.md": rewrite((text) => `\n${text}`) },
    finds: [{ rule: "frontmatter-fence", at: enclosed(new RegExp(`^\n(${FENCE})\n`)) }],
  },
  {
    name: "front matter in a programming language",
    plant: { "facilities/en/gull-rock-light.md": replaceText(new RegExp(`^${FENCE}`), "$&js") },
    finds: [{ rule: "frontmatter-language", at: enclosed(/^...(js)\n/) }],
  },
  {
    name: "front matter in a language with a slip of the pen",
    plant: { "policies/zh/pilot-boats-2024.md": replaceText(new RegExp(`^${FENCE}`), "---jsno") },
    finds: [{ rule: "frontmatter-language", at: enclosed(/^...(jsno)\n/) }],
  },
  {
    name: "a brace too many at the end",
    plant: {
      "policies/en/ferry-noise-2019.md": rewrite((text, syntax) =>
        text.replace(`\n${fenceOf(syntax)}\n`, `\n}\n${fenceOf(syntax)}\n`),
      ),
    },
    finds: [{ rule: "frontmatter-syntax", at: enclosed(new RegExp(`\n(\\})\n${FENCE}\n`)) }],
  },
  {
    name: "a title whose quotation mark is not closed",
    plant: {
      "facilities/zh/ballast-plant.md": replaceText(
        /name(["']?\s*[:=]\s*)["']?([^"'\n]+)["']?/,
        'name$1"$2',
      ),
    },
    finds: [{ rule: "frontmatter-syntax", at: unclosedQuote }],
  },
  {
    name: "a country that is set twice",
    plant: {
      "policies/en/shore-power-2021.md": replaceText(/\n( *["']?country["']?.*)\n/, "\n$1\n$1\n"),
    },
    finds: [
      {
        rule: "frontmatter-duplicate-key",
        at: enclosed(/country[^\n]+\n *(["']?country["']?)/),
      },
    ],
  },
  {
    name: "an author who is set twice, in a mapping within",
    plant: {
      "facilities/zh/hollow-tide-gauge.md": replaceText(/\n( *["']?author["']?.*)\n/, "\n$1\n$1\n"),
    },
    finds: [
      {
        rule: "frontmatter-duplicate-key",
        at: enclosed(/author[^\n]+\n *(["']?author["']?)/),
      },
    ],
  },
  {
    name: "lists within lists, deeper than anybody reads",
    plant: { "facilities/en/ballast-plant.md": set("/partners", deep) },
    finds: [{ rule: "frontmatter-budget", at: depthLimit }],
  },
  {
    name: "front matter that is far too large",
    plant: { "policies/zh/shore-power-2021.md": set("/source", "清洁泊位署".repeat(20_000)) },
    finds: [{ rule: "frontmatter-budget", at: opener }],
  },
  {
    name: "a file in UTF-16",
    plant: {
      "facilities/en/hollow-tide-gauge.md": rewrite((text) =>
        Buffer.from(`\uFEFF${text}`, "utf16le"),
      ),
    },
    finds: [{ rule: "input-encoding", at: opener }],
  },
  {
    name: "a NUL in the body",
    plant: { "policies/zh/ballast-water-2022.md": addToBody("收费标准\0另行公布。") },
    finds: [{ rule: "input-encoding", at: bodyWords("\0") }],
  },
  {
    name: "a row of asterisks without end",
    plant: { "policies/en/pilot-boats-2024.md": addToBody("*".repeat(1500)) },
    finds: [{ rule: "input-budget", at: bodyWords("*".repeat(1500)) }],
  },
  {
    name: "quotations within quotations",
    plant: { "facilities/zh/east-ferry-terminal.md": addToBody(`${">".repeat(40)} 值班员说`) },
    finds: [{ rule: "input-budget", at: bodyWords(`${">".repeat(40)} 值班员说`) }],
  },
];

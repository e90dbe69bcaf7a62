import fc from "fast-check";
import { hostileText, PIECES } from "./hostile.ts";

/** What a name, a value or a message may hold that some reader of our output takes for its own. */
const CARRIERS: readonly ((text: string) => string)[] = [
  (text) => `${text}::error::x`,
  (text) => `a\n${text}::error file=a.md::x\n`,
  (text) => `a ##[${text}error]x`,
];

/** Every control, bidi control, zero-width, separator or lone surrogate, and what .NET trims. */
const INVISIBLES = [
  ...rangeOf(0x00, 0x1f),
  ...rangeOf(0x7f, 0xa0),
  0xad,
  0x034f,
  0x061c,
  0x115f,
  0x1680,
  ...rangeOf(0x2000, 0x200f),
  ...rangeOf(0x2028, 0x202f),
  ...rangeOf(0x205f, 0x206f),
  0x3000,
  0x3164,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
  0xfe0f,
  0xfeff,
  0xfff9,
  0xfffe,
  0xffff,
  0xe0001,
  0xe0041,
].map((code) => String.fromCodePoint(code));

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whole texts that are meant for one sink each. */
const PAYLOADS = [
  ...["::add-mask::a", "::set-output name=a::b", "::set-env name=PATH::/tmp", "::add-path::/tmp"],
  ...["::group::x", "::endgroup::", "::debug::x", "::echo::on", "::save-state name=a::b"],
  ...["::add-matcher::a.json", "::remove-matcher owner=tsc::", "::STOP-COMMANDS::t", "::Error::x"],
  ...[
    "##[add-mask]a",
    "##[set-env name=PATH]/tmp",
    "##[command]x",
    "##[stop-commands]t",
    "##[Error]x",
  ],
  ...["####[error]x", "##[##[error]x", "#\u200b#[error]x", "##\u0000[error]x", "## [error]x"],
  ...["::error::a%0D%0A::error::b", "%250A::error::x", "%3A%3Aerror::x", "a%0A##[error]x"],
  ...["\r\n::error::x\r\n", "\n\n\n::error::x", "\u2028::error::x", "\u000b::error::x"],
  ...[
    "a.md:1:1: error: x",
    "  1:1  error  a  b",
    "x\n  1:1  error  a  b",
    "\t9:9\twarning\ta\t\tb",
  ],
  ...["a.md: line 1, col 1, Error - b (c)", "a.ts(1,1): error TS1: x", "a.ts:1:1 - error TS1: x"],
  ...["<script>alert(1)</script>", "</script><script>", "<svg/onload=alert(1)>", "<!--", "-->"],
  ...["<details open>", "</td></tr></table>", "<a href=https://example.com>x</a>", "<http://a.b>"],
  ...[
    "<![CDATA[x]]>",
    "]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&b;",
    "&#0;",
  ],
  ...["&lt;", "&#x1b;", "&nbsp", "'\"><b>", '" onload="x', "<failure/>", "</testsuites>"],
  ...["# x", "\n# x\n", "> x", "- x", "1. x", "\n---\n", "===", "    code", "\n\n***\n\n", "|a|b|"],
  ...[
    "| a | b |\n| - | - |\n| c | d |",
    "[ ] x",
    "- [x] y",
    "[^1]",
    "[^1]: x",
    "\n[x]: https://a.b\n",
  ],
  ...["[x][x]", "[x]", "![x]", "![x](y)", "[x](https://a.b)", "[x](<y>)", "[[x]]", '[x](y "z")'],
  ...[
    "*x*",
    "**x**",
    "_x_",
    "__x__",
    "~~x~~",
    "~x~",
    "`x`",
    "``x``",
    "`",
    "```",
    "~~~",
    "`x",
    "x`",
  ],
  ...[
    "``` x\ny\n```",
    "\n```suggestion\nx\n```\n",
    "```mermaid\ngraph LR\n```",
    "\\`x\\`",
    "\\",
    "\\\\",
  ],
  ...["$x$", "$$x$$", "$`x`$", "\\(x\\)", ":tada:", ":+1:", "@octocat", "@github/team", "a@b.c"],
  ...[
    "(@octocat)",
    "@octocat's",
    "x @octocat y",
    "#1",
    "x#1",
    "o/r#1",
    "o/r@0123456",
    "GH-1",
    "gh-1",
  ],
  ...["0123456", "abcdef0123456789abcdef0123456789abcdef01", "https://github.com/o/r/issues/1"],
  ...["https://a.b", "http://a.b", "www.a.b", "ftp://a.b", "mailto:a@b.c", "xmpp:a@b.c", "//a.b"],
  ...["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "C:\\x"],
  ...[
    "\u001b[2J",
    "\u001b]0;x\u0007",
    "\u001b]8;;https://a.b\u0007x\u001b]8;;\u0007",
    "\u001bP1$r\u001b\\",
  ],
  ...[
    "\u001b[31m::error::x",
    "\u009b2J",
    "\u009d8;;https://a.b\u009cx",
    "\b\b\b",
    "\u0007",
    "\u000e",
  ],
  ...[
    "{{name}}",
    "{{{{x}}}}",
    "{0}",
    "%s%n",
    "$1",
    "$&",
    "$`",
    "${x}",
    "#{x}",
    "\\u{1b}",
    "\\n",
    "\\x1b",
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "null", "true", "NaN"],
  ...[
    "../../x",
    "/etc/passwd",
    "..",
    ".",
    "~",
    "-x",
    "--help",
    "a\\b",
    "a:b",
    "CON",
    "a b",
    " a ",
    "a.",
  ],
  ...["?plain=1#L1", "a?b", "a#b", "a&b=c", "%2e%2e/", "%", "%%", "%zz", "a%b"],
  ...[
    "end",
    "graph TD",
    "A-->B",
    "A[x]",
    '"]',
    "#quot;",
    "%%{init: {}}%%",
    "click A href",
    ";x",
    "subgraph",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    "{}",
    "[]",
    '"',
    "'",
    '\\"',
    '","a":"',
    '"}',
    "},{",
    "*a",
    "&a",
    "!!js/x",
    "? a",
    "- -",
  ],
  ...["x".repeat(5000), "政".repeat(5000), "👩‍👩‍👧".repeat(700), "`".repeat(3000), "##[".repeat(1500)],
  ...["::".repeat(2500), "\n".repeat(3000), "<".repeat(5000), "&".repeat(5000), "[".repeat(3000)],
  ...[
    "\u0301".repeat(2000),
    "\u202e".repeat(150),
    "x ".repeat(3000),
    "*".repeat(3000),
    "a@".repeat(2000),
  ],
] as const;

/** How many there are of {@link hostileTexts}. */
const TEXT_COUNT = 700;

/**
 * Seven hundred texts, always the same: each invisible character where it might open a command or
 * hide one, what is meant for one sink each, and mixtures of these.
 */
export const hostileTexts: readonly string[] = (() => {
  const known = [
    ...INVISIBLES.flatMap((character) => CARRIERS.map((carry) => carry(character))),
    ...PAYLOADS,
    ...PIECES,
  ];
  const mixtures = fc.sample(hostileText, { numRuns: TEXT_COUNT, seed: 5 });
  return [...new Set([...known, ...mixtures])].filter((text) => text !== "").slice(0, TEXT_COUNT);
})();

import {
  countHan,
  defineRule,
  findWriting,
  isKept,
  type Collection,
  type Seed,
  type Span,
} from "seedlint/sdk";

interface BodyOptions {
  readonly min: number;
  readonly minHan: number;
}

const defaults: BodyOptions = { min: 120, minHan: 60 };
const length = { type: "integer", minimum: 1 } as const;

export default defineRule({
  scope: "seed",
  meta: {
    id: "body-present",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require a body that is not thin",
      why: "The body is the page that readers come for; a sentence that repeats the title tells them nothing and makes search engines drop the page.",
      remedy:
        "Write what the record is about, since when, and for whom. Only seeds with an audit date or a review status, or of a collection with an `excerpt` of the body, are expected to have one: other collections have links, notes and cards.",
    },
    messages: {
      missing: "Body is missing, expected a text below the front matter",
      thin: "Body has {{length}} characters, expected at least {{min}}",
    },
    options: {
      properties: {
        min: {
          description: "The least length, in characters, without link targets, tags and comments",
          ...length,
        },
        minHan: {
          description:
            "The least length where the locale or most words are written in Han characters",
          ...length,
        },
      },
      defaults,
    },
  },

  *check(seed, { collection, options: { min, minHan } }) {
    const { source } = seed.body;
    const enough = Math.max(min, minHan);
    if (isEnough(source, enough) || !needsBody(seed, collection)) return;
    const text = toText(source);
    if (text.length >= enough) return;
    const least = isInHan(seed.locale) || isMostlyHan(text) ? minHan : min;
    if (!/[\p{L}\p{N}]/u.test(text)) yield { message: "missing" };
    else if (text.length < least) {
      const data = { length: text.length, min: least };
      yield { message: "thin", data, span: findText(source) };
    }
  },
});

/** Pages of a site may be links, short notes or made by a template. */
function needsBody(seed: Seed, { excerpt }: Collection): boolean {
  return isKept(seed) || excerpt?.of === "body";
}

/** A source so many times as long as the text must be is not looked into. */
const ALWAYS_ENOUGH = 20;

/** True for a body that is long enough at first sight. */
function isEnough(source: string, enough: number): boolean {
  return source.length >= ALWAYS_ENOUGH * enough || (isPlain(source) && hasVisible(source, enough));
}

/** True for a source without tags and link targets, by and large. */
function isPlain(source: string): boolean {
  return !source.includes("<") && !source.includes("](");
}

/** True if so many characters are surely no blanks. */
function hasVisible(source: string, count: number): boolean {
  let found = 0;
  for (let index = 0; index < source.length && found < count; index += 1) {
    const code = source.charCodeAt(index);
    if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00)) found += 1;
  }
  return found === count;
}

/** What a reader sees, by and large: a syntax tree of every seed would cost more than all rules. */
function toText(source: string): string {
  const text = isPlain(source)
    ? source
    : source.replaceAll(/<[^<>]*>/gu, "").replaceAll(/\]\([^()]*\)/gu, "]");
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** A stub in a Chinese seed may have a few words of the other locale, and is short all the same. */
function isInHan(locale: string | undefined): boolean {
  return locale !== undefined && findWriting(locale)?.name === "Han";
}

/** Each Han character is a word; a word of another script takes six characters or so. */
function isMostlyHan(text: string): boolean {
  const count = countHan(text);
  return count * 6 > text.length - count;
}

/** Without the blanks around it. */
function findText(source: string): Span {
  return {
    start: source.length - source.trimStart().length,
    end: source.trimEnd().length,
  };
}

import {
  defineRule,
  findWriting,
  scriptCheckFor,
  toPatterns,
  type Body,
  type FieldName,
  type ForeignText,
  type Pointer,
  type RuleContext,
  type ScriptCheck,
  type Seed,
} from "seedlint/sdk";

interface ScriptOptions {
  readonly fields: readonly (FieldName | Pointer)[];
  readonly body: boolean;
}

const defaults: ScriptOptions = {
  fields: [
    ...["title", "description", "/subtitle", "/summary", "/abstract", "/interpretation"],
    ...["/impactAnalysis/*", "/regulatory/*"],
  ],
  body: true,
};

/** What serves as a title where there is none: a name, which is written as it is everywhere. */
const NAME: Pointer = "/name";

/**
 * How many letters of another script count. A single one is a symbol (`α`, `Ω`); a word may be what
 * an untranslated text is about, but has no business in a field that is translated.
 */
const MIN_LETTERS = { translated: 2, other: 6 } as const;

export default defineRule({
  scope: "seed",
  meta: {
    id: "text-script",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require texts to be in the script of their locale",
      why: "A text in another language than its page was copied from the other locale and forgotten; most readers of the page cannot read it.",
      remedy:
        "Translate the text. Latin names and abbreviations within a Chinese sentence are fine, and so is what stands in brackets, quotation marks or code. Names (`/name`, if it is the title, too), sources, citations and evidence are not looked at, and neither is what `locales: { neutral: […] }` says is equal in all locales; a field that is written in each locale is added with `fields`. A single foreign word is reported only in the fields of a collection whose `locales` are configured.",
    },
    messages: {
      script: "`{{text}}` is not in {{expected}} script, expected for `{{locale}}`",
      sentence: "`{{text}}` is Latin script throughout, expected {{expected}} for `{{locale}}`",
    },
    options: {
      properties: {
        fields: {
          description: "The texts that are written in each locale, as fields or pointers",
          type: "array",
          items: { type: "string", minLength: 1 },
        },
        body: { description: "Whether the body is looked at, too", type: "boolean" },
      },
      defaults,
    },
  },

  *check(seed, context) {
    const { collection, options } = context;
    const { locale } = seed;
    const writing = locale === undefined ? undefined : findWriting(locale);
    if (locale === undefined || writing === undefined) return;
    const check = scriptCheckFor(writing);
    const tell = ({ kind, text }: ForeignText) => ({
      message: kind,
      data: { text: toOneLine(text), expected: writing.name, locale },
    });
    const isTranslated = collection.locales.values.length > 1;
    const minLetters = isTranslated ? MIN_LETTERS.translated : MIN_LETTERS.other;
    for (const { at, text } of findSuspects(seed, context, check)) {
      for (const found of check.find(text, minLetters))
        yield { ...tell(found), at, part: found.span };
    }
    if (!options.body || !check.isSuspect(seed.body.source)) return;
    for (const found of findInBody(seed.body, check)) yield { ...tell(found), span: found.span };
  },
});

/** The texts that may hold something and are not shared by all locales. */
function findSuspects(
  seed: Seed,
  { collection, options: { fields } }: RuleContext<ScriptOptions>,
  { isSuspect }: ScriptCheck,
): readonly { readonly at: Pointer; readonly text: string }[] {
  const suspects: { readonly at: Pointer; readonly text: string }[] = [];
  for (const pattern of toPatterns(fields, collection)) {
    if (pattern === NAME && !fields.includes(NAME)) continue;
    for (const { pointer: at, value } of seed.select(pattern)) {
      if (typeof value === "string" && isSuspect(value)) suspects.push({ at, text: value });
    }
  }
  if (suspects.length === 0) return suspects;
  const neutral = new Set(
    collection.locales.neutral.flatMap((pattern) =>
      seed.select(pattern).map(({ pointer }) => pointer),
    ),
  );
  return suspects.filter(({ at }) => !neutral.has(at));
}

/** What stands in code and quotations is somebody else's. */
function findInBody(body: Body, { isSuspect, find }: ScriptCheck): readonly ForeignText[] {
  return body.blocks
    .filter(({ kind }) => kind !== "code" && kind !== "quote")
    .flatMap(({ span: { start, end } }) => {
      const source = body.source.slice(start, end);
      if (!isSuspect(source)) return [];
      return find(source, MIN_LETTERS.other).map(({ span, ...found }) => ({
        ...found,
        span: { start: start + span.start, end: start + span.end },
      }));
    });
}

/** A text as it is told: on one line, and no more of it than a reader needs. */
function toOneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/u, "")}…` : line;
}

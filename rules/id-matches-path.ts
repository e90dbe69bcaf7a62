import { defineRule, toSlug, type Json, type Seed, type Suggestion } from "seedlint/sdk";

export default defineRule({
  scope: "seed",
  meta: {
    id: "id-matches-path",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require id and locale in the front matter to agree with the path of the seed",
      why: "One program finds a record by its path and another by its id; where they differ, links break in one of them, and a copied seed is published under the name of its model.",
      remedy: "Correct the front matter if the seed was copied, else rename the file.",
      suggestions: "The id or locale that the path says.",
    },
    messages: {
      id: "Id `{{id}}` differs from `{{expected}}`, which the path says",
      slug: "Id `{{id}}` makes the slug `{{slug}}`, but the path says `{{expected}}`",
      locale: "Locale `{{locale}}` differs from `{{expected}}`, which the path says",
    },
    yieldsTo: ["text-invisible"],
  },

  *check(seed, { collection }) {
    const id = toText(seed.get("id"));
    const pathId = capture(seed, "id");
    if (id !== undefined && pathId !== undefined) {
      if (!collection.slugged && !isSame(id, pathId)) {
        const suggestions = [toSuggestion("id", pathId)];
        yield { message: "id", data: { id, expected: pathId }, at: "id", suggestions };
      } else if (collection.slugged && !isSame(toSlug(id), pathId)) {
        yield { message: "slug", data: { id, slug: toSlug(id), expected: pathId }, at: "id" };
      }
    }
    const locale = toText(seed.get("locale"));
    const pathLocale = capture(seed, "locale");
    if (locale !== undefined && pathLocale !== undefined && !isSame(locale, pathLocale)) {
      const suggestions = [toSuggestion("locale", pathLocale)];
      const data = { locale, expected: pathLocale };
      yield { message: "locale", data, at: "locale", suggestions };
    }
  },
});

/** The path may be what is wrong, and other records may name the id as it is. */
function toSuggestion(at: "id" | "locale", value: string): Suggestion {
  return { title: `Write \`${value}\`, as the path says`, edits: [{ kind: "set", at, value }] };
}

function capture({ captures }: Seed, name: string): string | undefined {
  return Object.hasOwn(captures, name) ? captures[name] : undefined;
}

/** A name as text; a blank one is as good as absent, which is the schema's business. */
function toText(value: Json | undefined): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** File systems differ in how they compose accents, so that counts for nothing. */
function isSame(name: string, other: string): boolean {
  return name === other || name.normalize("NFC") === other.normalize("NFC");
}

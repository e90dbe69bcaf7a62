import type { JsonObject } from "../../../src/sdk/index.ts";

/** A seed before it is written down in one of the syntaxes. */
export interface SeedContent {
  /** In the order of the schema: scalars, then lists, then mappings, as TOML wants it. */
  readonly values: JsonObject;
  /** Without the blank line above it. */
  readonly body: string;
}

/** The languages of the repository. */
export const locales = ["en", "zh"] as const;

export type Locale = (typeof locales)[number];

/** What a record says in one language. */
export interface Told {
  readonly title: string;
  /** The first words of the body. */
  readonly description: string;
  /** What the body goes on with. */
  readonly more: string;
  readonly author: string;
  readonly reviewer: string;
}

/** The description and what comes after it; Chinese has no blank between sentences. */
export function toBody({ description, more }: Told, locale: Locale): string {
  return `${description}${locale === "en" ? " " : ""}${more}\n`;
}

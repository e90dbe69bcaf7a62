import { parseDocument, type SeedDocument } from "../../src/seed/document.ts";
import type { Limits } from "../../src/seed/limits.ts";
import { seedRules } from "../../src/seed/seed-rules.ts";

/** Parses a text or bytes. */
export async function parse(input: string | Uint8Array, limits?: Limits): Promise<SeedDocument> {
  return parseDocument(typeof input === "string" ? Buffer.from(input) : input, limits);
}

/** Each problem as `rule [marked text] message`. */
export function tell({ problems, text }: SeedDocument): readonly string[] {
  return problems.map(({ rule, messageId, data, span }) => {
    const meta = seedRules.find(({ id }) => id === rule);
    const messages: Readonly<Record<string, string>> = meta?.messages ?? {};
    const values: Readonly<Record<string, unknown>> = data;
    const message = (messages[messageId] ?? "").replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name]),
    );
    return `${rule} [${text.slice(span.start, span.end)}] ${message}`;
  });
}

/** What is wrong with an input, told. */
export const problemsOf = async (input: string | Uint8Array): Promise<readonly string[]> =>
  tell(await parse(input));

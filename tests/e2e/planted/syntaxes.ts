import { stringify } from "yaml";
import { isList, isObject, type Json, type JsonObject } from "../../../src/sdk/index.ts";
import { printToml } from "../../../src/seed/toml/print.ts";
import type { SeedContent } from "./content.ts";

/** How front matter is written. */
export const syntaxes = ["JSON", "flow YAML", "block YAML", "TOML"] as const;

export type Syntax = (typeof syntaxes)[number];

/** The line above and below front matter. */
export const fenceOf = (syntax: Syntax): "---" | "+++" => (syntax === "TOML" ? "+++" : "---");

/** A seed as a file. */
export function printSeed({ values, body }: SeedContent, syntax: Syntax): string {
  const fence = fenceOf(syntax);
  const space = body === "" ? "" : "\n";
  return `${fence}\n${printers[syntax](values).trimEnd()}\n${fence}\n${space}${body}`;
}

/** A value that is no list or mapping, as it is written in front matter. */
export function printScalar(value: string | number, syntax: Syntax): string {
  if (syntax === "flow YAML") return printFlow(value);
  if (syntax === "block YAML") return stringify(value, { lineWidth: 0 }).trimEnd();
  return JSON.stringify(value);
}

/** A key of letters, as it is written in front matter. */
export function printKey(key: string, syntax: Syntax): string {
  if (syntax === "JSON") return JSON.stringify(key);
  return syntax === "flow YAML" ? printFlow(key) : key;
}

const printers: Readonly<Record<Syntax, (values: JsonObject) => string>> = {
  JSON: (values) => JSON.stringify(values, null, 2),
  "flow YAML": (values) => printFlow(values),
  "block YAML": (values) => stringify(values, { lineWidth: 0 }),
  TOML: printToml,
};

/** As Prettier makes it of JSON: single quotes, trailing commas, short lists on one line. */
function printFlow(value: Json, indent = ""): string {
  const inner = `${indent}  `;
  if (isList(value)) return `[${value.map((item) => printFlow(item, inner)).join(", ")}]`;
  if (isObject(value)) {
    const lines = Object.entries(value).map(
      ([key, item]) => `${inner}${printFlow(key)}: ${printFlow(item, inner)},\n`,
    );
    return `{\n${lines.join("")}${indent}}`;
  }
  return typeof value === "string" ? printQuoted(value) : String(value);
}

/** Only double quotes have escapes. */
function printQuoted(text: string): string {
  return /\p{Cc}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

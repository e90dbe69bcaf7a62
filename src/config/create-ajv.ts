import type { Ajv, Options } from "ajv";
import type { Json } from "../sdk/json.ts";
import { isObject } from "../sdk/json.ts";
import { UserError } from "../sdk/user-error.ts";
import type { DataDocument } from "./data-document.ts";
import { quote } from "./quote.ts";
import { walkSchema } from "./schema-walk.ts";

const drafts = new Map([
  ["http://json-schema.org/draft-07/schema", "draft-07"],
  ["https://json-schema.org/draft/2019-09/schema", "2019-09"],
  ["https://json-schema.org/draft/2020-12/schema", "2020-12"],
]);

/** The schemas of the drafts themselves, which come with Ajv. */
export const draftUris: readonly string[] = [...drafts.keys()];

/**
 * An Ajv for the draft that the schema names in `$schema` (2020-12 if it names none), with formats.
 *
 * @param documents the schema and those it refers to
 * @throws UserError `schema-draft` for any other draft
 */
export async function createAjv(
  schema: DataDocument,
  documents: readonly DataDocument[],
): Promise<Ajv> {
  const draft = draftOf(schema);
  const options: Options = {
    allErrors: true,
    // The value and the schema of each error: what is expected, known and found is read from them.
    verbose: true,
    discriminator: true,
    // Keys come from content: `constructor` is missing unless it is the mapping's own.
    ownProperties: true,
    // Unknown keywords are looked at on their own; see `findMisspelledKeywords`.
    strict: false,
    logger: false,
    // Compiling the draft's own schema costs more than all the rest: see `explain`.
    validateSchema: false,
    code: {
      // Code that runs for milliseconds is not worth as many to improve.
      optimize: false,
      ...(documents.some(({ value }) => hasPattern(value)) && { regExp: await linear() }),
    },
  };
  const ajv = await instantiate(draft, options);
  const { default: addFormats } = await import("ajv-formats");
  addFormats.default(ajv);
  // The expression that comes with it takes quadratic time.
  ajv.addFormat("url", isUrl);
  const { useLinearUniqueItems } = await import("./unique-items.ts");
  useLinearUniqueItems(ajv);
  return ajv;
}

function draftOf({ value, placeOf }: DataDocument): string {
  const named = isObject(value) ? value["$schema"] : undefined;
  if (named === undefined) return "2020-12";
  const draft = typeof named === "string" ? drafts.get(named.replace(/#$/, "")) : undefined;
  if (draft !== undefined) return draft;
  const message = `${quote(named)} in \`$schema\` is not supported`;
  const hint = `Supported: ${draftUris.map((uri) => `\`${uri}\``).join(", ")}`;
  throw new UserError("schema-draft", [{ message, place: placeOf("/$schema"), hint }]);
}

async function instantiate(draft: string, options: Options): Promise<Ajv> {
  switch (draft) {
    case "draft-07": {
      const { Ajv } = await import("ajv");
      return new Ajv(options);
    }
    case "2019-09": {
      const { Ajv2019 } = await import("ajv/dist/2019.js");
      return new Ajv2019(options);
    }
    default: {
      const { Ajv2020 } = await import("ajv/dist/2020.js");
      return new Ajv2020(options);
    }
  }
}

function isUrl(text: string): boolean {
  if (!/^(?:https?|ftp):\/\//i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text) && new URL(text).hostname.includes(".");
}

function hasPattern(root: Json): boolean {
  return [...walkSchema(root)].some(
    ({ schema }) =>
      isObject(schema) &&
      (schema["pattern"] !== undefined || schema["patternProperties"] !== undefined),
  );
}

/** Regular expressions that take linear time on any content; no look-around, no backreference. */
async function linear(): Promise<NonNullable<NonNullable<Options["code"]>["regExp"]>> {
  const { RE2JS } = await import("re2js");
  const compile = (pattern: string): { test: (text: string) => boolean } => {
    // RE2 writes the name of a script alone: `\p{Han}`.
    const plain = pattern.replaceAll(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, "\\$1{$2}");
    const expression = RE2JS.compile(RE2JS.translateRegExp(plain));
    // Ajv takes expressions that are written the same for one and the same.
    return Object.assign(
      { test: (text: string) => expression.matcher(text).find() },
      { toString: () => pattern },
    );
  };
  // Only code that Ajv writes to a file would use the text.
  return Object.assign(compile, { code: "" });
}

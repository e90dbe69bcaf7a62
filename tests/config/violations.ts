import { createValidator } from "../../src/config/json-schema.ts";
import type { Json } from "../../src/sdk/json.ts";
import type { SchemaViolation } from "../../src/sdk/schema.ts";

/** What a schema says of a value. */
export const violationsOf = async (
  schema: Json,
  data: unknown,
): Promise<readonly SchemaViolation[]> =>
  (await createValidator(schema, { path: "seed.schema.json" }))(data);

/** `pointer keyword expected` of each violation; the property after a colon. */
export const outline = async (schema: Json, data: unknown): Promise<readonly string[]> =>
  (await violationsOf(schema, data)).map(({ pointer, property, keyword, expected }) =>
    [
      property === undefined ? pointer : `${pointer}:${property}`,
      keyword,
      ...(expected === undefined ? [] : [JSON.stringify(expected)]),
    ].join(" "),
  );

import {
  Document,
  isScalar,
  Scalar,
  visit,
  type CreateNodeOptions,
  type ToStringOptions,
} from "yaml";
import type { JsonObject } from "../../sdk/json.ts";

/** Values as YAML, in blocks unless the options say otherwise, without folding long lines. */
export function printYaml(
  values: JsonObject,
  options: CreateNodeOptions & ToStringOptions = {},
): string {
  const document = new Document(values, null, options);
  visit(document, {
    Scalar(part, node) {
      // Without quotes, `<<` is no key but merges its value.
      if (part === "key" && isScalar(node) && node.value === "<<") node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, ...options });
}

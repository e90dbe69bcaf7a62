import type { DataDocument } from "./data-document.ts";

/**
 * Parses a configuration or a JSON Schema: JSON if the path ends in `.json`, else YAML.
 *
 * @param path relative to the repository root, for places
 * @throws UserError `config-syntax` with every problem and its place
 */
export async function parseConfigText(text: string, path: string): Promise<DataDocument> {
  const source = text.replace(/^\uFEFF/, "");
  if (path.endsWith(".json")) {
    const { parseJsonText } = await import("./parse-json.ts");
    return parseJsonText(source, path);
  }
  const { parseYamlText } = await import("./parse-yaml.ts");
  return parseYamlText(source, path);
}

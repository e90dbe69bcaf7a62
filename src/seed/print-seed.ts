import type { JsonObject } from "../sdk/json.ts";
import type { Syntax } from "./front-matter.ts";

/** The text of a new seed: front matter in the given syntax, and an empty body. */
export async function printSeed(values: JsonObject, syntax: Syntax): Promise<string> {
  switch (syntax) {
    case "json":
      return `---\n${JSON.stringify(values, null, 2)}\n---\n`;
    case "yaml": {
      const { printYaml } = await import("./yaml/print.ts");
      return `---\n${printYaml(values)}---\n`;
    }
    case "toml": {
      const { printToml } = await import("./toml/print.ts");
      return `+++\n${printToml(values)}+++\n`;
    }
  }
}

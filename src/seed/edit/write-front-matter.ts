import type { JsonObject } from "../../sdk/json.ts";
import type { Span } from "../../sdk/span.ts";
import type { SeedDocument } from "../document.ts";
import { findFences } from "../fences.ts";
import type { FrontMatter } from "../front-matter.ts";
import { nextLineStart } from "../lines.ts";
import type { Plan } from "./plan.ts";
import type { Rope } from "./rope.ts";
import { Refusal } from "./seed-edit.ts";

/** Front matter after a plan, and the range of the text that it takes the place of. */
export interface Written {
  readonly rope: Rope;
  readonly whole: Span;
}

/** Writes front matter after a plan. Only the parser of its own syntax is loaded. */
export async function writeFrontMatter(
  document: SeedDocument,
  data: JsonObject,
  plan: Plan,
): Promise<Written> {
  if (document.problems.some(({ rule }) => rule === "frontmatter-duplicate-key")) {
    throw new Refusal("A key is there twice, so that it is not clear which of the two is meant");
  }
  const frontMatter = findFrontMatter(document);
  switch (document.syntax) {
    case "json": {
      const { writeJson } = await import("./json/write.ts");
      return writeJson(frontMatter, data, plan);
    }
    case "yaml": {
      const { writeYaml } = await import("./yaml/write.ts");
      return writeYaml(frontMatter, data, plan);
    }
    case "toml": {
      const { writeToml } = await import("./toml/write.ts");
      return writeToml(frontMatter, data, plan);
    }
    case undefined:
      throw new Refusal("The front matter cannot be read");
  }
}

function findFrontMatter({ text }: SeedDocument): FrontMatter {
  const fences = findFences(text);
  if (fences.kind !== "exact") throw new Refusal("The front matter cannot be read");
  const start = nextLineStart(text, fences.fence.span.end);
  return { text, start, end: fences.close.start };
}

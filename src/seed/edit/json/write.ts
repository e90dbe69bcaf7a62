import type { JsonObject } from "../../../sdk/json.ts";
import type { FrontMatter } from "../../front-matter.ts";
import { writeValue } from "../flow.ts";
import { createPen } from "../pen.ts";
import type { Plan } from "../plan.ts";
import type { Written } from "../write-front-matter.ts";
import { layOutJson } from "./layout.ts";
import { jsonNotation } from "./notation.ts";

/** Writes JSON after a plan. */
export function writeJson(frontMatter: FrontMatter, value: JsonObject, plan: Plan): Written {
  const layout = layOutJson(frontMatter);
  const pen = createPen(frontMatter, { layout, value, notation: jsonNotation });
  const place = { role: "value", isFlow: true, column: 0, model: undefined } as const;
  const rope = writeValue(pen, { layout, plan, value, place, canBreak: true });
  return { rope, whole: layout.span };
}

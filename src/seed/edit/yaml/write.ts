import type { JsonObject } from "../../../sdk/json.ts";
import type { FrontMatter } from "../../front-matter.ts";
import { writeValue } from "../flow.ts";
import type { Layout } from "../layout.ts";
import { createPen, endOfContent, endOfOpening, eolOf } from "../pen.ts";
import type { Plan } from "../plan.ts";
import type { Written } from "../write-front-matter.ts";
import { endOfEntry, writeBlock } from "./block.ts";
import { layOutYaml } from "./layout.ts";
import { createYamlNotation } from "./notation.ts";
import { printPair } from "./print-block.ts";
import { refuseShared } from "./shared.ts";

/** Writes YAML after a plan. */
export function writeYaml(frontMatter: FrontMatter, value: JsonObject, plan: Plan): Written {
  const notation = createYamlNotation(eolOf(frontMatter));
  const at = endOfContent(frontMatter);
  const layout = layOutYaml(frontMatter) ?? nothingAt(at);
  const pen = createPen(frontMatter, { layout, value, notation });
  refuseShared(layout, plan);
  if (layout.kind === "scalar") {
    const place = { column: 0, model: undefined, keyModel: undefined };
    const pairs = [...plan.added].map(([key, item]) => printPair(pen, key, item, place));
    return { rope: pairs.map((pair) => pen.eol + pair), whole: layout.span };
  }
  if (layout.kind === "block") {
    const start = endOfOpening(frontMatter);
    const last = layout.entries.at(-1);
    const end = last === undefined ? start : endOfEntry(pen.text, last);
    const { rope } = writeBlock(pen, { layout, plan, value, start });
    return { rope, whole: { start, end } };
  }
  const place = { role: "value", isFlow: true, column: 0, model: undefined } as const;
  const rope = writeValue(pen, { layout, plan, value, place, canBreak: true });
  return { rope, whole: layout.span };
}

/** The place of the first key where there is none. */
const nothingAt = (at: number): Layout => ({ kind: "scalar", span: { start: at, end: at } });

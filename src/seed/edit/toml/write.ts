import type { Json, JsonObject } from "../../../sdk/json.ts";
import { getAt, toPointer } from "../../../sdk/pointer.ts";
import type { FrontMatter } from "../../front-matter.ts";
import { sliceOf } from "../../lines.ts";
import { arrange, type Slot } from "../arrange.ts";
import { writeValue } from "../flow.ts";
import { commentAfter, toEntry, type Collection } from "../layout.ts";
import type { Pen } from "../notation.ts";
import { createPen, endOfContent, endOfOpening, eolOf } from "../pen.ts";
import type { Plan } from "../plan.ts";
import type { Rope } from "../rope.ts";
import type { Written } from "../write-front-matter.ts";
import { writeKey } from "../write-key.ts";
import { createTomlNotation } from "./notation.ts";
import { planStatements, type StatementPlan } from "./statement-plan.ts";
import { readStatements, type Statement } from "./statements.ts";

/** Writes TOML after a plan. */
export function writeToml(frontMatter: FrontMatter, data: JsonObject, plan: Plan): Written {
  const statements = readStatements(frontMatter);
  const pen = createTomlPen(frontMatter, statements, data);
  const planned = planStatements(pen, statements, data, plan);
  const start = endOfOpening(frontMatter);
  const slots = toSlots(pen, statements, { start, data, planned });
  const { order: { order, gaps } = {}, inserted } = planned;
  const end = slots.at(-1)?.trail.end ?? endOfContent(frontMatter);
  const { rope } = arrange({
    text: pen.text,
    slots,
    inserted: new Map(
      [...inserted].map(([at, { pairs, tables }]) => [
        at,
        [...pairs, ...tables].map((each) => [each]),
      ]),
    ),
    ...(order && { order }),
    ...(gaps && { gapOf: (index: number) => gaps.get(index) ?? index }),
    emptyLead: () => [{ start, end }, pen.eol],
    lineStart: () => pen.eol,
    comma: undefined,
  });
  return { rope, whole: { start, end } };
}

/** The habits of the values of all pairs. */
function createTomlPen(
  frontMatter: FrontMatter,
  statements: readonly Statement[],
  data: JsonObject,
): Pen {
  const pairs = statements.filter(({ kind }) => kind === "pair");
  const entries = pairs.flatMap(({ span, value }, index) =>
    value === undefined ? [] : toEntry(String(index), value, { start: span.start }),
  );
  const span = { start: frontMatter.start, end: frontMatter.end };
  const layout: Collection = { kind: "block", isList: true, span, entries };
  const value = pairs.map(({ path }): Json => getAt(data, toPointer(path)) ?? null);
  return createPen(frontMatter, {
    layout,
    value,
    notation: createTomlNotation(eolOf(frontMatter)),
  });
}

interface SlotContext {
  /** Where the first lead starts. */
  readonly start: number;
  readonly data: JsonObject;
  readonly planned: StatementPlan;
}

function toSlots(
  pen: Pen,
  statements: readonly Statement[],
  { start, data, planned }: SlotContext,
): readonly Slot[] {
  let end = start;
  return statements.map((statement, index) => {
    const lead = { start: end, end: statement.span.start };
    const trail = commentAfter(pen.text, statement.span.end);
    const comma = { start: trail.start, end: trail.start };
    end = trail.end;
    if (planned.removed.has(index)) return { lead, body: undefined, comma, trail };
    return { lead, body: writeStatement(pen, statement, index, { data, planned }), comma, trail };
  });
}

function writeStatement(
  pen: Pen,
  { keys, path, span, value: layout }: Statement,
  index: number,
  { data, planned }: Omit<SlotContext, "start">,
): Rope {
  const plans = planned.keys.get(index);
  const rope: Rope[number][] = [];
  let { start } = span;
  for (const { span: key, at } of keys) {
    const entry = { name: path[at] ?? "", key };
    const written = writeKey(pen, entry, plans?.get(at), { isFlow: true, column: 0 });
    rope.push({ start, end: key.start }, ...written);
    start = key.end;
  }
  const plan = planned.values.get(index);
  if (layout === undefined || plan === undefined) return [...rope, { start, end: span.end }];
  const value = getAt(data, toPointer(path)) ?? null;
  const model = typeof value === "string" ? sliceOf(pen.text, layout.span) : pen.habits.model;
  const place = { role: "value", isFlow: true, column: 0, model } as const;
  const written = writeValue(pen, { layout, plan, value, place, canBreak: true });
  return [...rope, { start, end: layout.span.start }, ...written];
}

import { isEqualJson } from "../../sdk/equality.ts";
import type { Json } from "../../sdk/json.ts";
import { getKey } from "../../sdk/pointer.ts";
import { arrange } from "./arrange.ts";
import {
  betweenEntries,
  emptyLead,
  lineStartOf,
  printNew,
  tailOf,
  toFrame,
  type Frame,
} from "./flow-frame.ts";
import { indentAt, startsLine, type Collection, type Entry, type Layout } from "./layout.ts";
import { hasComment } from "./leads.ts";
import { narrow } from "./narrow.ts";
import { isScalar, type Pen, type ScalarPlace } from "./notation.ts";
import type { Plan } from "./plan.ts";
import { printFlow } from "./print-flow.ts";
import { rewriteParts, rewriteText } from "./rewrite-text.ts";
import type { Rope } from "./rope.ts";
import { findModel, writeKey } from "./write-key.ts";

/** A scalar or a value in brackets, with what is done to it. */
export interface Writing {
  readonly layout: Layout;
  readonly plan: Plan | undefined;
  readonly value: Json;
  readonly place: ScalarPlace;
  /** False if it has to stay on one line. */
  readonly canBreak: boolean;
}

/** Writes a scalar or a value in brackets after its plan. */
export function writeValue(pen: Pen, writing: Writing): Rope {
  const { layout, plan, value, place } = writing;
  const { span } = layout;
  if (plan === undefined) return [span];
  if (plan.value !== undefined) return writeReplacement(pen, writing, plan.value);
  if (layout.kind === "flow") return writeFlow(pen, writing, layout, plan);
  if (plan.parts === undefined || typeof value !== "string") return [span];
  return rewriteParts(pen, { text: value, span, place }, plan.parts);
}

function writeReplacement(pen: Pen, writing: Writing, after: Json): Rope {
  const { layout, value, place, canBreak } = writing;
  const { span } = layout;
  if (isEqualJson(value, after)) return [span];
  if (layout.kind === "flow") {
    const plan = narrow(value, after);
    if (plan !== undefined) return writeFlow(pen, writing, layout, plan);
  }
  if (layout.kind === "scalar" && typeof value === "string" && typeof after === "string") {
    return [rewriteText(pen, { text: value, span, place }, after)];
  }
  if (isScalar(after)) return [pen.notation.print(after, place)];
  const indent = canBreak ? indentAt(pen.text, span.start) : undefined;
  return [printFlow(pen, after, { ...place, indent, keyModel: pen.habits.keyModel })];
}

/** Writes a list or mapping in brackets after a plan. */
function writeFlow(pen: Pen, writing: Writing, layout: Collection, plan: Plan): Rope {
  const { value, place, canBreak } = writing;
  const write = (entry: Entry): Rope =>
    writeEntry(pen, entry, { layout, value, column: place.column, plan });
  if (!isRearranged(plan)) return replaceEntries(layout, plan, write);
  return rearrange(
    pen,
    toFrame(pen, { layout, value, column: place.column, canBreak }, plan),
    plan,
    write,
  );
}

/** True if entries come, go or move. */
const isRearranged = ({ order, added, inserted, children }: Plan): boolean =>
  order !== undefined ||
  added.size > 0 ||
  inserted.size > 0 ||
  [...children.values()].some(({ isRemoved }) => isRemoved);

/** Writes the entries that change, and leaves what is around them. */
function replaceEntries(
  { span, entries }: Collection,
  { children }: Plan,
  write: (entry: Entry) => Rope,
): Rope {
  let { start } = span;
  const rope = entries.flatMap((entry) => {
    if (!children.has(entry.name)) return [];
    const before = { start, end: entry.span.start };
    start = entry.span.end;
    return [before, ...write(entry)];
  });
  return [...rope, { start, end: span.end }];
}

function rearrange(pen: Pen, frame: Frame, plan: Plan, write: (entry: Entry) => Rope): Rope {
  const { text } = pen;
  const { layout, opening } = frame;
  const { span, entries } = layout;
  const arranged = arrange({
    text,
    slots: frame.slots.map((slot, index) => {
      const entry = entries[index];
      const isGone = entry === undefined || plan.children.get(entry.name)?.isRemoved === true;
      return { ...slot, body: isGone ? undefined : write(entry) };
    }),
    inserted: printNew(pen, frame, plan),
    ...(plan.order && { order: plan.order.map((key) => indexOf(layout, key)) }),
    // What others look like is a question to the whole document, so it is asked only if need be.
    emptyLead: () => emptyLead(pen, frame),
    lineStart: () => lineStartOf(pen, frame),
    between: () => betweenEntries(pen, frame),
    comma: { isTrailing: entries.at(-1)?.comma !== undefined },
  });
  const closing = { start: span.end - 1, end: span.end };
  const aside = { start: span.start + 1, end: opening.end };
  const hasLeftComment = arranged.endsInComment || hasComment(text, aside);
  if (arranged.isEmpty && !hasLeftComment) {
    return [{ start: span.start, end: span.start + 1 }, closing];
  }
  return [opening, ...arranged.rope, tailOf(pen, frame, hasLeftComment), closing];
}

const indexOf = ({ entries }: Collection, key: string): number =>
  entries.findIndex(({ name }) => name === key);

interface EntryContext {
  readonly layout: Collection;
  readonly value: Json;
  readonly column: number;
  readonly plan: Plan;
}

/** An entry after its plan. */
function writeEntry(pen: Pen, entry: Entry, { layout, value, column, plan }: EntryContext): Rope {
  const child = plan.children.get(entry.name);
  if (child === undefined) return [entry.span];
  const { key, span, value: inner } = entry;
  const model = findModel(pen, layout, value);
  const place = { role: "value", isFlow: true, column, model } as const;
  const written = writeValue(pen, {
    layout: inner,
    plan: child,
    value: getKey(value, entry.name) ?? null,
    place,
    canBreak: startsLine(pen.text, span.start),
  });
  return [
    { start: span.start, end: key?.start ?? span.start },
    ...writeKey(pen, entry, child, place),
    { start: key?.end ?? span.start, end: inner.span.start },
    child.value === undefined ? "" : gapBefore(pen, entry),
    ...written,
    { start: inner.span.end, end: span.end },
  ];
}

/** What a value needs before it where there was none. */
function gapBefore({ habits }: Pen, { value, isBare }: Entry): string {
  if (value.span.start < value.span.end) return "";
  return isBare ? habits.colon : " ";
}

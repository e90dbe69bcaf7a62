import type { Json } from "../../sdk/json.ts";
import type { Span } from "../../sdk/span.ts";
import { sliceOf } from "../lines.ts";
import type { Slot } from "./arrange.ts";
import { commentAfter, indentAt, type Collection, type Entry } from "./layout.ts";
import { hasComment, hasLineBreak } from "./leads.ts";
import type { Pen } from "./notation.ts";
import type { Plan } from "./plan.ts";
import { printEntry, printFlow, type FlowPlace } from "./print-flow.ts";
import type { Rope } from "./rope.ts";
import { findKeyModel, findModel } from "./write-key.ts";

/** A value in brackets. */
interface Framed {
  readonly layout: Collection;
  readonly value: Json;
  readonly column: number;
  /** False if it has to stay on one line. */
  readonly canBreak: boolean;
}

/** A value in brackets, and how its entries stand. */
export interface Frame {
  readonly layout: Collection;
  readonly value: Json;
  /** The opening bracket, with the comment behind it. */
  readonly opening: Span;
  readonly slots: readonly Omit<Slot, "body">[];
  /** What lines of entries start with; undefined if they are on one line. */
  readonly indent: string | undefined;
  readonly column: number;
}

/** Finds out how the entries of a value in brackets stand. */
export function toFrame(pen: Pen, { layout, value, column, canBreak }: Framed, plan: Plan): Frame {
  const { text, habits } = pen;
  const { span, entries, isList } = layout;
  const opening = { start: span.start, end: commentAfter(text, span.start + 1).end };
  const slots = toSlots(text, entries, opening.end);
  const first = entries.find((_, index) => hasLineBreak(text, slots[index]?.lead ?? opening));
  const frame = { layout, value, opening, slots, column };
  if (first !== undefined) return { ...frame, indent: indentAt(text, first.span.start) };
  const like = isList ? [...plan.inserted.values()].flat() : {};
  const isOpen = hasComment(text, { start: span.start + 1, end: span.end - 1 });
  const hasLines = entries.length === 0 && (isOpen || (canBreak && habits.hasLines(like)));
  return { ...frame, indent: hasLines ? indentAt(text, span.start) + habits.unit : undefined };
}

function toSlots(
  text: string,
  entries: readonly Entry[],
  start: number,
): readonly Omit<Slot, "body">[] {
  let end = start;
  return entries.map(({ span, comma }) => {
    const lead = { start: end, end: span.start };
    const behind = comma === undefined ? span.end : comma + 1;
    const trail = commentAfter(text, behind);
    end = trail.end;
    return { lead, comma: { start: span.end, end: behind }, trail };
  });
}

/** What stands between the entries of this value on one line; else of others. */
export function betweenEntries(pen: Pen, frame: Frame): string {
  const { slots, indent } = frame;
  if (slots.length === 0 && indent !== undefined) return lineStartOf(pen, frame);
  const onLine = slots.slice(1).find(({ lead }) => !hasLineBreak(pen.text, lead));
  return onLine === undefined ? pen.habits.between : sliceOf(pen.text, onLine.lead);
}

/** What comes before the first entry of brackets that were empty. */
export function emptyLead({ text, eol, habits }: Pen, { layout, opening, indent }: Frame): Rope {
  if (indent === undefined) return [habits.padding(layout.isList)];
  const within = { start: opening.end, end: layout.span.end - 1 };
  const kept = hasComment(text, within) ? sliceOf(text, within).trimEnd().length : 0;
  return [{ start: within.start, end: within.start + kept }, `${eol}${indent}`];
}

/** What comes before the closing bracket. */
export function tailOf(pen: Pen, frame: Frame, mustBreak: boolean): Span | string {
  const { text, eol, habits } = pen;
  const { layout, opening, slots, indent } = frame;
  const { span, isList } = layout;
  const last = slots.at(-1);
  const tail = { start: Math.max(opening.end, last?.trail.end ?? 0), end: span.end - 1 };
  if (last !== undefined) {
    return mustBreak && !hasLineBreak(text, tail) ? lineStartOf(pen, frame) : tail;
  }
  if (indent === undefined) return habits.padding(isList);
  const isBelow = hasLineBreak(text, tail);
  return `${eol}${indentAt(text, isBelow ? tail.end : span.start)}`;
}

/**
 * The start of a line within the brackets. In a block it has to be further right than the key, so
 * that of the line with the opening bracket does not do.
 */
export const lineStartOf = ({ text, eol, habits }: Pen, { layout, indent }: Frame): string =>
  `${eol}${indent ?? indentAt(text, layout.span.start) + habits.unit}`;

export function printNew(pen: Pen, frame: Frame, plan: Plan): ReadonlyMap<number, readonly Rope[]> {
  const { layout, value, column, indent, slots } = frame;
  const model = findModel(pen, layout, value);
  const place: FlowPlace = { column, indent, model, keyModel: findKeyModel(pen, layout) };
  const added = [...plan.added].map(([key, item]) => [printEntry(pen, key, item, place)]);
  const inserted = [...plan.inserted].map(
    ([index, items]) => [index, items.map((item) => [printFlow(pen, item, place)])] as const,
  );
  return new Map<number, readonly Rope[]>([
    ...inserted,
    ...(added.length > 0 ? [[slots.length, added] as const] : []),
  ]);
}

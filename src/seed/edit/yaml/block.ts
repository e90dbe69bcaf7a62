import { isEqualJson } from "../../../sdk/equality.ts";
import type { Json } from "../../../sdk/json.ts";
import { getKey } from "../../../sdk/pointer.ts";
import type { Span } from "../../../sdk/span.ts";
import { sliceOf } from "../../lines.ts";
import { arrange, type Arranged, type Slot } from "../arrange.ts";
import { writeValue } from "../flow.ts";
import { columnAt } from "../habits.ts";
import { commentAfter, type Collection, type Entry } from "../layout.ts";
import { narrow } from "../narrow.ts";
import type { Pen } from "../notation.ts";
import type { Plan } from "../plan.ts";
import type { Rope } from "../rope.ts";
import { findKeyModel, findModel, writeKey } from "../write-key.ts";
import {
  hasLines,
  printBehindColon,
  printBehindDash,
  printItem,
  printPair,
  type BlockPlace,
} from "./print-block.ts";

/** A list or mapping in lines, with what is done in it. */
export interface BlockWriting {
  readonly layout: Collection;
  readonly plan: Plan;
  readonly value: Json;
  /** Where what announces it ends, with the comment behind that. */
  readonly start: number;
}

/** Writes a list or mapping in lines after a plan, from `start` to the end of its last entry. */
export function writeBlock(pen: Pen, { layout, plan, value, start }: BlockWriting): Arranged {
  const { text, eol } = pen;
  const { entries, span } = layout;
  const column = columnAt(text, span.start);
  const place = {
    column,
    model: findModel(pen, layout, value),
    keyModel: findKeyModel(pen, layout),
  };
  let end = start;
  const slots = entries.map((entry): Slot => {
    const lead = { start: end, end: entry.span.start };
    end = endOfEntry(text, entry);
    const written = writeEntry(pen, entry, { parent: layout, plan, value, place });
    return { lead, comma: { start: end, end }, ...written };
  });
  return arrange({
    text,
    slots,
    inserted: printNew(pen, layout, plan, place),
    ...(plan.order && {
      order: plan.order.map((key) => entries.findIndex(({ name }) => name === key)),
    }),
    lineStart: () => `${eol}${" ".repeat(column)}`,
    comma: undefined,
  });
}

/** Where an entry ends, with the comment behind it. */
export function endOfEntry(text: string, { value, head }: Entry): number {
  const last = value.kind === "block" ? value.entries.at(-1) : undefined;
  if (last !== undefined) return endOfEntry(text, last);
  return commentAfter(text, Math.max(value.span.end, head)).end;
}

function printNew(
  pen: Pen,
  { isList, entries }: Collection,
  plan: Plan,
  place: BlockPlace,
): ReadonlyMap<number, readonly Rope[]> {
  if (!isList) {
    const pairs = [...plan.added].map(([key, item]) => [printPair(pen, key, item, place)]);
    return new Map([[entries.length, pairs]]);
  }
  const gap = findGap(pen.text, entries.at(-1));
  return new Map(
    [...plan.inserted].map(([index, items]) => [
      index,
      items.map((item) => [printItem(pen, item, place, gap)]),
    ]),
  );
}

/** The blanks between the dash of an item and its value. */
function findGap(text: string, entry: Entry | undefined): string {
  const gap = entry && text.slice(entry.head, entry.value.span.start);
  return gap !== undefined && /^ +$/.test(gap) ? gap : " ";
}

interface EntryContext {
  readonly parent: Collection;
  readonly plan: Plan;
  readonly value: Json;
  readonly place: BlockPlace;
}

type WrittenEntry = Pick<Slot, "body" | "trail">;

function writeEntry(pen: Pen, entry: Entry, context: EntryContext): WrittenEntry {
  const { text } = pen;
  const { span, key, head, value: layout } = entry;
  const { parent, plan, place } = context;
  const child = plan.children.get(entry.name);
  const end = endOfEntry(text, entry);
  const trail = { start: layout.kind === "block" ? end : Math.max(layout.span.end, head), end };
  if (child === undefined) return { body: [{ start: span.start, end: trail.start }], trail };
  if (child.isRemoved === true) return { body: undefined, trail };
  const before: Rope = [
    { start: span.start, end: key?.start ?? span.start },
    ...writeKey(pen, entry, child, { isFlow: false, column: place.column }),
    { start: key?.end ?? span.start, end: head },
  ];
  const value = getKey(context.value, entry.name) ?? null;
  const written = writeEntryValue(pen, entry, {
    child,
    value,
    place,
    trail,
    isItem: parent.isList,
  });
  return { body: [...before, ...written.body], trail: written.trail };
}

interface ValueContext {
  readonly child: Plan;
  readonly value: Json;
  readonly place: BlockPlace;
  readonly trail: Span;
  readonly isItem: boolean;
}

interface WrittenValue {
  readonly body: Rope;
  readonly trail: Span;
}

/** What stands behind the colon or dash, and the comment behind that. */
function writeEntryValue(pen: Pen, entry: Entry, context: ValueContext): WrittenValue {
  const { child, value, trail } = context;
  const { value: layout } = entry;
  const after = child.value;
  const isSame = after === undefined || isEqualJson(value, after);
  if (layout.kind === "block") {
    const plan = isSame ? child : narrow(value, after);
    if (plan !== undefined)
      return { body: writeWithin(pen, entry, { layout, plan, value }), trail };
  } else if (isSame || !hasLines(pen, after) || layout.kind === "flow") {
    return { body: writeOnLine(pen, entry, context), trail };
  }
  return writeAnew(pen, entry, context, after ?? null);
}

/** Writes changes in a list or mapping in lines; one that loses all of them becomes brackets. */
function writeWithin(pen: Pen, { head }: Entry, within: Omit<BlockWriting, "start">): Rope {
  const aside = commentAfter(pen.text, head);
  const { rope, isEmpty } = writeBlock(pen, { ...within, start: aside.end });
  const brackets = within.layout.isList ? " []" : " {}";
  return [isEmpty ? brackets : "", aside, ...rope];
}

/** Writes a scalar or a value in brackets where there was one, or nothing. */
function writeOnLine(pen: Pen, { head, value: layout }: Entry, context: ValueContext): Rope {
  const { child, value, trail } = context;
  const { span } = layout;
  const model = typeof value === "string" ? sliceOf(pen.text, span) : context.place.model;
  const mayHaveLines = trail.start === trail.end;
  const place = { ...context.place, model, mayHaveLines, role: "value", isFlow: false } as const;
  // Lines of brackets would have to be further right than the key.
  const rope = writeValue(pen, { layout, plan: child, value, place, canBreak: false });
  const isLeftOut = span.start === span.end && child.value !== undefined;
  return [{ start: head, end: span.start }, isLeftOut ? " " : "", ...rope];
}

/** Writes another kind of value. */
function writeAnew(
  pen: Pen,
  { head }: Entry,
  { place, trail, isItem }: ValueContext,
  after: Json,
): WrittenValue {
  const aside = commentAfter(pen.text, head);
  // What stands behind the value may be the same as what stands behind its key.
  const comments = head === trail.start ? [trail] : [aside, trail];
  const mayHaveLines = comments.every(({ start, end }) => start === end);
  const print = isItem ? printBehindDash : printBehindColon;
  const printed = print(pen, after, { ...place, mayHaveLines });
  const none = { start: trail.end, end: trail.end };
  // The comment stays on the line of the key, before what has lines of its own.
  const isBelow = !isItem && hasLines(pen, after);
  return { body: isBelow ? [...comments, printed] : [printed, ...comments], trail: none };
}

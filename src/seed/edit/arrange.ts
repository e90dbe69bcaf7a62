import type { Span } from "../../sdk/span.ts";
import { carriedComments, hasComment, hasLineBreak, splitLead } from "./leads.ts";
import { toText, type Rope } from "./rope.ts";

/** An entry and what is around it. Those of a collection follow each other without gaps. */
export interface Slot {
  /** Blanks, line ends and comments before it. */
  readonly lead: Span;
  /** Undefined if it is removed. */
  readonly body: Rope | undefined;
  /** What separates it from the next one; empty if nothing does. */
  readonly comma: Span;
  /** The comment behind it, on the line that it ends on. */
  readonly trail: Span;
}

/** A collection whose entries change. */
export interface Arrangement {
  readonly text: string;
  /** In the order of the text, with those that are removed. */
  readonly slots: readonly Slot[];
  /** New entries by the index of the slot that they come before. */
  readonly inserted: ReadonlyMap<number, readonly Rope[]>;
  /** The indexes of all slots in their new order. */
  readonly order?: readonly number[];
  /**
   * The index of the slot whose blank lines a slot gets that is moved; else blank lines stay where
   * they are.
   */
  readonly gapOf?: (index: number) => number;
  /** What comes before the first entry where there was none; a line of its own if absent. */
  readonly emptyLead?: () => Rope;
  /** What starts a line of its own: line end and indentation. */
  readonly lineStart: () => string;
  /** What stands between two entries on one line; absent if each has its own. */
  readonly between?: () => string;
  /** Between entries, and behind the last one if that is the style; undefined for lines. */
  readonly comma: { readonly isTrailing: boolean } | undefined;
}

/** What an arrangement comes to. */
export interface Arranged {
  /** With the comments that are left of what was removed last. */
  readonly rope: Rope;
  /** True if no entry is left. */
  readonly isEmpty: boolean;
  /** True if a line end has to follow. */
  readonly endsInComment: boolean;
}

/** One entry of the new sequence. */
interface Item {
  /** Its index among the slots; undefined for a new one. */
  readonly index: number | undefined;
  readonly body: Rope;
  /** Comments of removed entries before it, which stay. */
  readonly carried: Rope;
  /** True if an entry that started a line was removed right before it. */
  readonly startsLine: boolean;
  /** The slot that a new one is put before; the last one at the end. */
  readonly beside: number;
}

/** An entry, and the one whose blank lines it gets. */
interface Step {
  readonly item: Item;
  readonly place: Item;
}

const empty: Span = { start: 0, end: 0 };

/** Puts the entries of a collection together again, each with its comments. */
export function arrange(arrangement: Arrangement): Arranged {
  const { items, left } = listItems(arrangement);
  const { slots, text } = arrangement;
  const steps = toSteps(arrangement, items);
  const rope: (Span | string)[] = [];
  let endsInComment = false;
  for (const [at, step] of steps.entries()) {
    const lead = leadAt(arrangement, step, at);
    const mustBreak = endsInComment && !toText(lead, text).includes("\n");
    const end = endOf(arrangement, step.item, at === steps.length - 1);
    rope.push(...(mustBreak ? [arrangement.lineStart()] : lead), ...step.item.body, ...end);
    const trail = slots[step.item.index ?? -1]?.trail ?? empty;
    endsInComment = trail.end > trail.start;
  }
  const isEmpty = items.length === 0;
  return { rope: [...rope, ...left], isEmpty, endsInComment: endsInComment || left.length > 0 };
}

/** The entries that are left, and the new ones, in the order of the text. */
function listItems(arrangement: Arrangement): { items: readonly Item[]; left: Rope } {
  const { text, slots, inserted } = arrangement;
  const items: Item[] = [];
  let carried: Rope = [];
  let startsLine = false;
  const add = (index: number | undefined, body: Rope, beside: number): void => {
    items.push({ index, body, carried, startsLine, beside });
    carried = [];
    startsLine = false;
  };
  for (let index = 0; index <= slots.length; index += 1) {
    for (const body of inserted.get(index) ?? []) {
      add(undefined, body, Math.min(index, slots.length - 1));
    }
    const slot = slots[index];
    if (slot?.body !== undefined) {
      add(index, slot.body, index);
    } else if (slot !== undefined) {
      carried = [...carried, ...carriedComments(text, slot, index === 0)];
      startsLine ||= hasLineBreak(text, slot.lead);
    }
  }
  return { items, left: carried };
}

/** The entries in their new order, and behind them what is new. */
function toSteps({ order, gapOf }: Arrangement, items: readonly Item[]): readonly Step[] {
  if (order === undefined) return items.map((item) => ({ item, place: item }));
  const byIndex = new Map(items.map((item) => [item.index, item]));
  const places = items.filter(({ index }) => index !== undefined);
  const moved = order.flatMap((index) => byIndex.get(index) ?? []);
  const fresh = items.filter(({ index }) => index === undefined);
  const placeOf = ({ index = -1 }: Item, at: number): Item | undefined =>
    gapOf === undefined ? places[at] : byIndex.get(gapOf(index));
  return [
    ...moved.map((item, at) => ({ item, place: placeOf(item, at) ?? item })),
    ...fresh.map((item) => ({ item, place: item })),
  ];
}

/** Blank lines are those of the place; comments right above an entry go with it. */
function leadAt(arrangement: Arrangement, { item, place }: Step, at: number): Rope {
  const { text, slots, order } = arrangement;
  const lead = slots[place.index ?? -1]?.lead;
  if (order === undefined || lead === undefined) return leadOf(arrangement, item, at, lead);
  const { comments } = splitLead(text, slots[item.index ?? -1]?.lead ?? empty);
  return [...leadOf(arrangement, place, at, splitLead(text, lead).gap), comments];
}

/**
 * What comes before an entry.
 *
 * @param own what came before the entry that was there; undefined for a new one
 */
function leadOf(arrangement: Arrangement, item: Item, at: number, own: Span | undefined): Rope {
  const { text, slots, lineStart } = arrangement;
  if (item.carried.length > 0) {
    return [...item.carried, own !== undefined && hasLineBreak(text, own) ? own : lineStart()];
  }
  if (own === undefined) {
    const isFirstEver = at === 0 && slots.length === 0;
    const emptyLead = isFirstEver ? arrangement.emptyLead?.() : undefined;
    return emptyLead ?? [freshLead(arrangement, item, at)];
  }
  if (at === 0 && item.index !== 0 && !hasComment(text, own)) {
    return [plainLead(arrangement, slots[0]?.lead ?? empty)];
  }
  if (at > 0 && item.index === 0) {
    return [hasLineBreak(text, own) ? own : freshLead(arrangement, item, at)];
  }
  return [item.startsLine && !hasLineBreak(text, own) ? lineStart() : own];
}

/** What comes before an entry that is new at its place. */
function freshLead(arrangement: Arrangement, item: Item, at: number): Span | string {
  const { text, slots, lineStart, between } = arrangement;
  const first = slots[0]?.lead ?? empty;
  if (at === 0) return plainLead(arrangement, first);
  if (between === undefined) return lineStart();
  // What comes first says little: it may stand behind a bracket although the others have lines.
  const beside = slots[Math.max(item.beside, 1)]?.lead ?? first;
  return hasLineBreak(text, beside) ? lineStart() : between();
}

const plainLead = ({ text, lineStart }: Arrangement, lead: Span): Span | string =>
  hasLineBreak(text, lead) ? lineStart() : lead;

/** The comma and the comment behind an entry. */
function endOf({ text, slots, comma }: Arrangement, { index }: Item, isLast: boolean): Rope {
  const slot = index === undefined ? undefined : slots[index];
  const trail = slot?.trail ?? empty;
  if (comma === undefined) return [trail];
  const isSeparated = !isLast || comma.isTrailing;
  if (slot === undefined || slot.comma.start === slot.comma.end) {
    return [isSeparated ? "," : "", trail];
  }
  if (isSeparated) return [slot.comma, trail];
  const beforeComma = { start: slot.comma.start, end: slot.comma.end - 1 };
  return [hasComment(text, beforeComma) ? beforeComma : "", trail];
}

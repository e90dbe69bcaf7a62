import type { Span } from "./span.ts";

/** A sentence of a text, without the blanks around it. */
export interface Sentence {
  readonly text: string;
  /** Offsets in the text that it was taken from. */
  readonly span: Span;
}

/** What ends a sentence: marks with closing quotes after them, before a blank where blanks count. */
const END = /[.!?]+["'”’)\]]*(?=\s|$)|[。！？；]+["'”’」』）)]*|\n+/gu;

/**
 * The sentences of a text, in order: up to a full stop, question or exclamation mark, a Chinese
 * semicolon, or a line break. What an abbreviation ends counts as one too.
 */
export function findSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    start = end;
    if (trimmed === "") return;
    sentences.push({ text: trimmed, span: { start: from, end: from + trimmed.length } });
  };
  for (const { 0: mark, index } of text.matchAll(END)) add(index + mark.length);
  add(text.length);
  return sentences;
}

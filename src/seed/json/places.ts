import { parsePointer } from "../../sdk/pointer.ts";
import { shift, sourceOf, type FrontMatter, type Locate } from "../front-matter.ts";
import { lineNumberAt } from "../lines.ts";
import { toExcerpt, type SeedProblem } from "../problem.ts";
import { createEntryFinder } from "./find-entry.ts";
import { indexEntries, type JsonEntry } from "./index-entries.ts";

/**
 * Locates in front matter that was read as JSON; looks no further than it is asked to, unless a
 * key is set twice: then it is the last one that counts.
 */
export function createLocator(frontMatter: FrontMatter, hasDuplicates: boolean): Locate {
  const find = createEntryFinder(sourceOf(frontMatter), hasDuplicates);
  return (pointer, part) => {
    const span = find(pointer)?.[part];
    return span && shift(span, frontMatter.start);
  };
}

/** Each key that its object already has, in document order. */
export function findDuplicates(frontMatter: FrontMatter): readonly SeedProblem[] {
  const first = new Map<string, JsonEntry>();
  const problems: SeedProblem[] = [];
  for (const entry of indexEntries(sourceOf(frontMatter))) {
    const earlier = first.get(entry.pointer);
    if (earlier === undefined) first.set(entry.pointer, entry);
    else if (entry.key !== undefined) problems.push(toProblem(frontMatter, entry, earlier));
  }
  return problems.toSorted((a, b) => a.span.start - b.span.start);
}

function toProblem(frontMatter: FrontMatter, entry: JsonEntry, earlier: JsonEntry): SeedProblem {
  const span = shift(entry.key ?? entry.value, frontMatter.start);
  const offset = frontMatter.start + (earlier.key ?? earlier.value).start;
  const key = toExcerpt(parsePointer(entry.pointer).at(-1) ?? "");
  const data = { key, line: lineNumberAt(frontMatter.text, offset) };
  return { rule: "frontmatter-duplicate-key", messageId: "duplicate", data, span };
}

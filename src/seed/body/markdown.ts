import type { Root } from "mdast";
import { isPlain, parsePlain } from "./plain.ts";

let parse: ((source: string) => Root) | undefined;

/** Loads the Markdown parser if a source needs it; undefined if there is nothing to wait for. */
export function loadMarkdownFor(source: string): Promise<void> | undefined {
  return parse !== undefined || isPlain(source) ? undefined : loadMarkdown();
}

async function loadMarkdown(): Promise<void> {
  const [{ unified }, { default: remarkParse }] = await Promise.all([
    import("unified"),
    import("remark-parse"),
  ]);
  const processor = unified().use(remarkParse).freeze();
  parse = (source) => processor.parse(source);
}

/**
 * The syntax tree (CommonMark) of a source within the limits for bodies.
 *
 * @throws {Error} If the source needs the parser and {@link loadMarkdownFor} was not awaited.
 */
export function parseMarkdown(source: string): Root {
  if (isPlain(source)) return parsePlain(source);
  if (parse === undefined) throw new Error("The Markdown parser is not loaded");
  return parse(source);
}

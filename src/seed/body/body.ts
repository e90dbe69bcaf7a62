import type { Root } from "mdast";
import type { Body, TextBlock } from "../../sdk/seed.ts";
import { toBlocks } from "./blocks.ts";
import { parseMarkdown } from "./markdown.ts";

const empty: Root = { type: "root", children: [] };

/** A body whose tree and text are made when a rule first asks for them. */
export class LazyBody implements Body {
  readonly source: string;
  readonly #isParsable: boolean;
  #tree: Root | undefined;
  #blocks: readonly TextBlock[] | undefined;

  /** @param isParsable False for a body beyond the limits, whose tree is left empty. */
  constructor(source: string, isParsable: boolean) {
    this.source = source;
    this.#isParsable = isParsable;
  }

  get tree(): Root {
    return (this.#tree ??= this.#isParsable ? parseMarkdown(this.source) : empty);
  }

  get blocks(): readonly TextBlock[] {
    return (this.#blocks ??= toBlocks(this.tree, this.source));
  }
}

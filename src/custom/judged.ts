import type { PointerPattern } from "../sdk/index.ts";

/** What a declared rule judges. */
export interface Judged {
  readonly isJudged: (collection: string) => boolean;
  /** Undefined for the front matter as a whole. */
  readonly each: PointerPattern | undefined;
}

import type { Evaluate, Scope } from "./compile-loop.ts";
import type { Language } from "./language.ts";
import type { ReadLog } from "./reads.ts";
import type { Node } from "./syntax-tree.ts";

/** What the parts of an expression are compiled with. */
export interface Compilation {
  readonly language: Language;
  /** Takes the places that are looked at. */
  readonly reads: ReadLog;
  /** The divisions of numbers that are not known to be whole. */
  readonly exactDivisions: ReadonlySet<bigint>;
  readonly compile: (node: Node, scope: Scope) => Evaluate;
}

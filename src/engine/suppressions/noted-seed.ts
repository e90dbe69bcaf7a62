import type { LoadedSeed } from "../load.ts";
import type { Directive } from "./directives.ts";

/** A seed whose body has directives. */
export interface NotedSeed {
  readonly loaded: LoadedSeed;
  readonly directives: readonly Directive[];
}

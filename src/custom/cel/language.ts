import type { CelValue } from "@bufbuild/cel";
import { dispatch, type Callable } from "./dispatch.ts";
import type { Frame } from "./frame.ts";
import { createEquality } from "./function-groups/equality.ts";
import type { FunctionTable } from "./functions.ts";

/** What all expressions of a configuration are compiled with. */
export class Language {
  readonly frame: Frame;
  readonly isSame: (a: CelValue, b: CelValue) => boolean;
  readonly #callables: ReadonlyMap<string, Callable>;

  constructor(functions: FunctionTable, frame: Frame) {
    this.frame = frame;
    this.isSame = createEquality(frame);
    this.#callables = new Map(
      [...functions].map(([name, overloads]) => [name, dispatch(name, overloads, frame)]),
    );
  }

  /** True for a name such as `math.abs`. */
  has(name: string): boolean {
    return this.#callables.has(name);
  }

  find(name: string): Callable {
    const found = this.#callables.get(name);
    if (found === undefined) throw new Error(`The function ${name} was not checked`);
    return found;
  }
}

import type { Json } from "../../sdk/index.ts";

/** A variable that every expression has. */
export type VariableName = "self" | "oldSelf" | "seed" | "today";

const variables: ReadonlySet<string> = new Set<VariableName>(["self", "oldSelf", "seed", "today"]);

export function isVariable(name: string): name is VariableName {
  return variables.has(name);
}

/** A record that `ref` asks for: its fields, or why there are none. */
export type Referred =
  | { readonly kind: "record"; readonly data: Json }
  /** `missing`: no seed has the id; `unread`: one has it and cannot be read. */
  | { readonly kind: "missing" | "unread" };

/** Looks up the record of a collection that has an id. */
export type Refer = (collection: string, id: string) => Referred;

/**
 * How much one rule may do about one seed. A unit is a call, an item that is looked at, or sixteen
 * characters; it takes well under a microsecond.
 */
export const BUDGET = 1_000_000;

/**
 * What the variables of expressions stand for, and how much expressions may still do. There is one
 * for all of a configuration, since they are evaluated one after the other; an object for each value
 * of each seed would be a good part of a run.
 */
export class Frame {
  /** Undefined, as the others, where there is none, as for a field that is absent. */
  self: Json | undefined;
  oldSelf: Json | undefined;
  seed: Json | undefined;
  /** `YYYY-MM-DD`. */
  today = "";
  refer: Refer = () => ({ kind: "missing" });
  #left = BUDGET;

  /** Starts the account of one rule about one seed. */
  open(seed: Json, today: string): void {
    this.seed = seed;
    this.today = today;
    this.#left = BUDGET;
  }

  spend(units: number): void {
    this.#left -= units;
  }

  /** True once more was done than is allowed; from then on no result counts. */
  get isSpent(): boolean {
    return this.#left < 0;
  }
}

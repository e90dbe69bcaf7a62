import type { VariableName } from "./frame.ts";
import type { Step } from "./places.ts";

/** The places that an expression looks at. */
export interface Reads {
  readonly variables: ReadonlyMap<VariableName, readonly (readonly Step[])[]>;
  /** The places in records, by collection. */
  readonly records: ReadonlyMap<string, readonly (readonly Step[])[]>;
  /** The nodes at which a record is used as a whole. */
  readonly wholeRecords: readonly bigint[];
}

/** Takes note of places while an expression is compiled. */
export class ReadLog implements Reads {
  readonly variables = new Map<VariableName, (readonly Step[])[]>();
  readonly records = new Map<string, (readonly Step[])[]>();
  readonly wholeRecords: bigint[] = [];

  addVariable(name: VariableName, steps: readonly Step[]): void {
    this.variables.set(name, [...(this.variables.get(name) ?? []), steps]);
  }

  /** Whether there is a record is known without any field of it. */
  addRecord(collection: string, steps: readonly Step[]): void {
    const known = this.records.get(collection) ?? [];
    this.records.set(collection, steps.length === 0 ? known : [...known, steps]);
  }

  addWholeRecord(node: bigint): void {
    this.wholeRecords.push(node);
  }
}

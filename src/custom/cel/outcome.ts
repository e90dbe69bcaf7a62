import { isCelError, type CelError, type CelValue } from "@bufbuild/cel";

/** Why an expression has no value. */
export class Failure {
  /**
   * `missing`: it looks at a field that is not there; `unknown`: at a record that cannot be read, so
   * that nobody knows; `fault`: it makes no sense for this content.
   */
  readonly kind: "missing" | "unknown" | "fault";
  readonly reason: string;
  /** The node of the syntax tree that has no value; undefined for the expression as a whole. */
  readonly node: bigint | undefined;

  constructor(kind: Failure["kind"], reason: string, node?: bigint) {
    this.kind = kind;
    this.reason = reason;
    this.node = node;
  }
}

/** What an expression gives. */
export type Outcome = CelValue | Failure;

export const missing = new Failure("missing", "A field is missing");
export const unknown = new Failure("unknown", "A record cannot be read");

export function fault(reason: string, node: bigint): Failure {
  return new Failure("fault", reason, node);
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return outcome instanceof Failure;
}

const RANKS = { missing: 0, unknown: 1, fault: 2 } as const;

/** The graver of two failures: a fault never passes for a field that is missing. */
export function graver(a: Failure, b: Failure): Failure {
  return RANKS[b.kind] > RANKS[a.kind] ? b : a;
}

/** What a function of the library gives; the library does not say where it fails. */
export function fromLibrary(result: CelValue | CelError, node: bigint): Outcome {
  if (!isCelError(result)) return result;
  return fault(result.message.replace(/_(\S{1,2})_/, "`$1`"), node);
}

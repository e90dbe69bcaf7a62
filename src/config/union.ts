import { isList, type Json, type Pointer } from "../sdk/json.ts";
import type { SchemaViolation } from "../sdk/schema.ts";

/**
 * Of what the branches of a union say, that which tells the cause: where all branches want
 * something else of the same value, what they want together; else what the branch says that was
 * most likely meant.
 *
 * @param branches what is wrong by each branch, none of them empty
 * @param pointer the value that should fit a branch
 */
export function chooseBranch(
  branches: readonly (readonly SchemaViolation[])[],
  pointer: Pointer,
): readonly SchemaViolation[] {
  return joinAlternatives(branches, pointer) ?? branches.toSorted(byLikelihood(pointer))[0] ?? [];
}

/** One violation for branches that differ in the type of the value, or in a constant. */
function joinAlternatives(
  branches: readonly (readonly SchemaViolation[])[],
  pointer: Pointer,
): readonly SchemaViolation[] | undefined {
  const types = branches.map((branch) => findType(branch, pointer));
  if (types.every((type) => type !== undefined)) return join("type", types);
  const first = branches[0]?.filter(isConstant) ?? [];
  for (const { pointer: shared } of first) {
    const constants = branches.map((branch) => findConstant(branch, shared));
    if (constants.every((constant) => constant !== undefined)) return join("enum", constants);
  }
  return undefined;
}

function join(
  keyword: string,
  violations: readonly SchemaViolation[],
): readonly SchemaViolation[] | undefined {
  const [first] = violations;
  if (first === undefined) return undefined;
  const expected = [...new Set(violations.flatMap(wantedBy))];
  return [{ ...first, keyword, expected, customMessage: sharedMessage(violations) }];
}

function wantedBy({ keyword, expected }: SchemaViolation): readonly Json[] {
  if (expected === undefined) return [];
  return keyword !== "const" && isList(expected) ? expected : [expected];
}

function sharedMessage(violations: readonly SchemaViolation[]): string | undefined {
  const messages = new Set(violations.map(({ customMessage }) => customMessage));
  return messages.size === 1 ? violations[0]?.customMessage : undefined;
}

const isConstant = ({ keyword }: SchemaViolation): boolean =>
  keyword === "const" || keyword === "enum";

function findType(branch: readonly SchemaViolation[], at: Pointer): SchemaViolation | undefined {
  return branch.find(({ keyword, pointer }) => keyword === "type" && pointer === at);
}

function findConstant(
  branch: readonly SchemaViolation[],
  at: Pointer,
): SchemaViolation | undefined {
  return branch.find((violation) => isConstant(violation) && violation.pointer === at);
}

/**
 * A branch for another type, then one whose constants rule it out, is unlikely to be meant; of the
 * others the one with the fewest problems, and of those the one that fits to the greatest depth.
 */
function byLikelihood(
  pointer: Pointer,
): (a: readonly SchemaViolation[], b: readonly SchemaViolation[]) => number {
  const mismatch = (branch: readonly SchemaViolation[]): number => {
    if (branch.some((violation) => violation.pointer === pointer && isOfOtherType(violation))) {
      return 2;
    }
    return branch.some((violation) => isConstant(violation) && isChild(violation, pointer)) ? 1 : 0;
  };
  return (a, b) => mismatch(a) - mismatch(b) || a.length - b.length || depthOf(b) - depthOf(a);
}

/** True for a wrong type, and for constants none of which has the type of the value. */
function isOfOtherType({ keyword, expected, actual }: SchemaViolation): boolean {
  if (keyword === "type") return true;
  if (keyword === "const") return typeOf(expected) !== typeOf(actual);
  if (keyword !== "enum" || !isList(expected)) return false;
  return expected.every((value) => typeOf(value) !== typeOf(actual));
}

function typeOf(value: Json | undefined): string {
  if (value === null) return "null";
  return isList(value) ? "array" : typeof value;
}

function isChild(violation: SchemaViolation, pointer: Pointer): boolean {
  const rest = violation.pointer.slice(pointer.length);
  return rest.lastIndexOf("/") === 0;
}

function depthOf(branch: readonly SchemaViolation[]): number {
  return Math.max(...branch.map(({ pointer }) => pointer.split("/").length));
}

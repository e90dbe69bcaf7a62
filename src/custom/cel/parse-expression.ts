import { parse } from "@bufbuild/cel";
import { findSyntaxError, type SyntaxProblem } from "./find-syntax-error.ts";
import { childrenOf, type Expression, type Node } from "./syntax-tree.ts";

/** Longer texts are no conditions; the parser descends by recursion. */
const MAX_LENGTH = 5000;

/** Deeper nesting is no condition either. */
const MAX_DEPTH = 100;

/** So many operators or selections in a row are nested in each other too. */
const MAX_CHAIN = 250;

/** What parsing gives: an expression, or the first thing that is wrong with it. */
export type Parsed =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "problem"; readonly problem: SyntaxProblem };

/** Parses CEL. */
export function parseExpression(text: string): Parsed {
  if (text.length > MAX_LENGTH) {
    const message = `The expression has ${text.length} characters; at most ${MAX_LENGTH} are read`;
    return fail({ offset: 0, message });
  }
  const deep = findDepth(text);
  if (deep !== undefined) {
    return fail({ offset: deep, message: `Brackets are nested more than ${MAX_DEPTH} deep` });
  }
  try {
    // A comment ends with its line, which the parser insists on.
    const { expr, sourceInfo } = parse(`${text}\n`);
    if (expr === undefined) return fail({ offset: 0, message: "The expression is empty" });
    if (isDeeper(expr, MAX_CHAIN)) {
      const message = `More than ${MAX_CHAIN} operators or selections follow each other`;
      return fail({ offset: 0, message });
    }
    const positions = new Map(Object.entries(sourceInfo?.positions ?? {}));
    const macros = new Map(Object.entries(sourceInfo?.macroCalls ?? {}));
    const offsetOf = (id: bigint): number => {
      // What `has` asks for is told at the field, while the tree has the place of the macro.
      const asked = fieldIn(macros.get(String(id)));
      return skipDot(text, positions.get(String(asked ?? id)) ?? 0);
    };
    return { kind: "expression", expression: { text, root: expr, offsetOf } };
  } catch (error) {
    return fail(findSyntaxError(text) ?? describe(error));
  }
}

function fail(problem: SyntaxProblem): Parsed {
  return { kind: "problem", problem };
}

/** True if nodes are nested more than so many deep; found without recursion. */
function isDeeper(root: Node, limit: number): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** The node of the field that a `has` asks for; undefined for any other macro. */
function fieldIn(macro: Node | undefined): bigint | undefined {
  const call = macro?.exprKind.case === "callExpr" ? macro.exprKind.value : undefined;
  return call?.function === "has" ? call.args[0]?.id : undefined;
}

/** What the library says, for what our own grammar has nothing against. */
function describe(error: unknown): SyntaxProblem {
  if (!(error instanceof Error)) throw error;
  const { location } = error as { readonly location?: { readonly start?: { offset?: unknown } } };
  const offset = location?.start?.offset;
  const reason = error.message.replace(/^<input>:\d+:\d+: /, "");
  return { offset: typeof offset === "number" ? offset : 0, message: `This is not CEL: ${reason}` };
}

/** A name that is selected is told at the name, while the tree has the place of its dot. */
function skipDot(text: string, offset: number): number {
  const name = /\.\s*/y;
  name.lastIndex = offset;
  return name.test(text) ? name.lastIndex : offset;
}

function findDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()[\]{}]/gsu,
  )) {
    if ("([{".includes(token)) depth += 1;
    else if (")]}".includes(token)) depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

import { isList, isObject, type Json, type Pointer } from "../sdk/json.ts";
import { getAt, toPointer } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import type { CompilePatterns } from "./resolve.ts";

/** The patterns of paths that cannot be understood, and the lists of them that match nothing. */
export function findPatternProblems(
  document: DataDocument,
  compile: CompilePatterns,
): readonly InputProblem[] {
  return listPatternPointers(document.value).flatMap((pointer) => {
    const value = getAt(document.value, pointer);
    const patterns = isList(value) ? [...value.entries()] : [[undefined, value] as const];
    const problems = patterns.flatMap(([index, pattern]) => {
      if (typeof pattern !== "string" || pattern === "") return [];
      const at = index === undefined ? pointer : (`${pointer}/${index}` as Pointer);
      return messagesOf(pattern, compile).map((message) =>
        toProblem(document, { at }, { message }),
      );
    });
    if (!patterns.every(([, pattern]) => isExclusion(pattern))) return problems;
    const message = "There are only patterns that exclude, so that nothing is included";
    return [...problems, toProblem(document, { at: pointer }, { message })];
  });
}

function isExclusion(pattern: Json | undefined): boolean {
  return typeof pattern === "string" && pattern.startsWith("!");
}

function listPatternPointers(root: Json): readonly Pointer[] {
  const collections = getAt(root, "/collections");
  const overrides = getAt(root, "/overrides");
  const pointers: Pointer[] = [
    ...Object.keys(isObject(collections) ? collections : {}).map((name) =>
      toPointer(["collections", name, "files"]),
    ),
    ...(isList(overrides) ? overrides : []).map((_, index) =>
      toPointer(["overrides", index, "files"]),
    ),
    "/ignores",
  ];
  return pointers.filter((pointer) => hasPatterns(getAt(root, pointer)));
}

function hasPatterns(value: Json | undefined): boolean {
  return typeof value === "string" || (isList(value) && value.length > 0);
}

function messagesOf(pattern: string, compile: CompilePatterns): readonly string[] {
  try {
    compile([pattern], []);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}

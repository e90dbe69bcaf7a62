import { celEnv, type CelFunc } from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { conversions } from "./function-groups/conversions.ts";
import { dates } from "./function-groups/dates.ts";
import { equality } from "./function-groups/equality.ts";
import { lists } from "./function-groups/lists.ts";
import { numbers } from "./function-groups/numbers.ts";
import { patterns, type CompilePattern } from "./function-groups/patterns.ts";
import { texts } from "./function-groups/texts.ts";
import type { Frame } from "./frame.ts";

/** The functions of the language by name, operators as the syntax tree calls them. */
export type FunctionTable = ReadonlyMap<string, readonly CelFunc[]>;

/**
 * What expressions may call: the standard library, the extensions for texts, and those for lists,
 * numbers and patterns that Kubernetes has. Some of the library's are replaced: they took time
 * that grows with the square of the input, or made 0 of an empty text.
 */
export function createFunctions(frame: Frame, compile: CompilePattern): FunctionTable {
  const own = [
    ...conversions,
    ...dates,
    ...equality(frame),
    ...lists(frame),
    ...numbers,
    ...patterns(compile),
    ...texts,
  ];
  const table = new Map<string, CelFunc[]>();
  for (const each of celEnv({ funcs: [...strings, ...own] }).funcs) {
    const overloads = table.get(each.name);
    if (overloads === undefined) table.set(each.name, [each]);
    else overloads.push(each);
  }
  return table;
}

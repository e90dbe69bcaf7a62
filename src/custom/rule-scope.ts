import type { CustomDefinition } from "../config/custom-rules.ts";
import { hintOf } from "../config/describe-violation.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import type { PointerPattern } from "../sdk/index.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import { toKeyProblem } from "./slots.ts";
import { typeAt } from "./types/pointer-type.ts";
import { dyn, either, record, text, type Type } from "./types/type.ts";

/** The type of the front matter of each collection. */
export type CollectionTypes = ReadonlyMap<string, Type>;

/** The variables of a rule's expressions, as far as its own keys make sense. */
export function createVariables(
  definition: CustomDefinition,
  config: ResolvedConfig,
  collections: CollectionTypes,
  problems: InputProblem[],
): ReadonlyMap<string, Type> {
  const { in: chosen = [...collections.keys()], each, at } = definition.raw;
  const names = [chosen].flat();
  problems.push(...findNameProblems(definition, names, { config, collections }));
  const types = names.flatMap((name) => collections.get(name) ?? []);
  const whole = types.length === 0 ? dyn : types.reduce(either);
  const point = (type: Type, key: "each" | "at", pattern: PointerPattern | undefined): Type => {
    if (pattern === undefined) return type;
    const found = typeAt(type, pattern);
    if (found.kind === "type") return found.type;
    problems.push(toKeyProblem(definition, key, found));
    return dyn;
  };
  const self = point(whole, "each", each);
  point(self, "at", at);
  const seed = record({ id: text, locale: text, path: text, collection: text, body: text });
  return new Map([
    ["self", self],
    ["oldSelf", self],
    ["seed", seed],
    ["today", text],
  ]);
}

function findNameProblems(
  definition: CustomDefinition,
  names: readonly string[],
  {
    config,
    collections,
  }: { readonly config: ResolvedConfig; readonly collections: CollectionTypes },
): readonly InputProblem[] {
  if (definition.raw.in === undefined) return [];
  const known = [...collections.keys()];
  return names
    .filter((name) => !collections.has(name))
    .map((name) => {
      const hint = config.isImplicit
        ? { hint: "Configure `collections`, or leave `in` out to judge every seed" }
        : hintOf(name, known);
      return toKeyProblem(definition, "in", { message: `Unknown collection \`${name}\``, ...hint });
    });
}

import { toMeta, type CustomDefinition } from "../config/custom-rules.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import type { SchemaFile } from "../config/schema-files.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { Frame } from "./cel/frame.ts";
import { loadPatterns, type CompilePattern } from "./cel/function-groups/patterns.ts";
import { createFunctions } from "./cel/functions.ts";
import { Language } from "./cel/language.ts";
import { toChangeRule } from "./change-rule.ts";
import { checkSlots, type CheckedSlots, type ExpressionOptions } from "./compile-expressions.ts";
import { toCorpusRule } from "./corpus-rule.ts";
import { Judge } from "./judge.ts";
import { createVariables, type CollectionTypes } from "./rule-scope.ts";
import { toSeedRule } from "./seed-rule.ts";
import { toKeyProblem } from "./slots.ts";
import { withTally } from "./tally.ts";
import { typeOfSchema } from "./types/schema-type.ts";
import { dyn } from "./types/type.ts";
import { findUsageProblem, usageOf } from "./usage.ts";

/** The JSON Schema of a collection, with the files that its references lead to. */
export interface CollectionSchema {
  /** The schema first. */
  readonly files: readonly SchemaFile[];
}

interface Checked {
  readonly definition: CustomDefinition;
  readonly slots: CheckedSlots;
}

/**
 * The rules that a configuration declares, in its order, ready to be run like any others.
 *
 * @param schemas by name of the collection
 * @throws UserError `config-invalid` with everything that is wrong with them, by place
 */
export async function compileCustomRules(
  config: ResolvedConfig,
  schemas: ReadonlyMap<string, CollectionSchema>,
): Promise<readonly Rule[]> {
  const definitions = [...config.custom.values()];
  const compilePattern = usesPatterns(definitions) ? await loadPatterns() : neverCompile;
  const frame = new Frame();
  const functions = createFunctions(frame, compilePattern);
  const language = new Language(functions, frame);
  const collections = typeCollections(config, schemas);
  const problems: InputProblem[] = [];
  const checked = definitions.flatMap((definition): readonly Checked[] => {
    const own: InputProblem[] = [];
    const variables = createVariables(definition, config, collections, own);
    const scope = { variables, functions, collections, compilePattern };
    const slots = checkDefinition(definition, { scope, language }, own);
    problems.push(...own);
    return slots === undefined ? [] : [{ definition, slots }];
  });
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("config-invalid", [first, ...others]);
  return checked.map(({ definition, slots }) => {
    const judge = new Judge(definition, slots, frame);
    return withTally(toRule(definition, slots, judge), judge.tally);
  });
}

/** The parser of patterns is loaded only for expressions that may have one. */
function usesPatterns(definitions: readonly CustomDefinition[]): boolean {
  return definitions.some(({ raw: { when = "", require, message } }) =>
    [when, require, message].some((text) => /\b(?:matches|find|findAll)\b/.test(text)),
  );
}

const neverCompile: CompilePattern = (pattern) => {
  throw new Error(`No parser of patterns is loaded for \`${pattern}\``);
};

function typeCollections(
  { collections }: ResolvedConfig,
  schemas: ReadonlyMap<string, CollectionSchema>,
): CollectionTypes {
  return new Map(
    collections.map(({ name }) => {
      const schema = schemas.get(name);
      return [name, schema === undefined ? dyn : typeOfSchema(schema.files)];
    }),
  );
}

function checkDefinition(
  definition: CustomDefinition,
  options: ExpressionOptions,
  problems: InputProblem[],
): CheckedSlots | undefined {
  const slots = checkSlots(definition, options, problems);
  const told = slots && findUsageProblem(slots);
  if (told === undefined) return slots;
  problems.push(toKeyProblem(definition, "require", told));
  return undefined;
}

function toRule({ id, raw }: CustomDefinition, slots: CheckedSlots, judge: Judge): Rule {
  const { looksBack, looksAround, hasOwnCondition } = usageOf(slots);
  const chosen = raw.in === undefined ? undefined : new Set([raw.in].flat());
  const judged = { isJudged: (name: string) => chosen?.has(name) ?? true, each: raw.each };
  const meta = toMeta(id, raw);
  if (looksBack) return toChangeRule(meta, judge, judged);
  if (!looksAround) return toSeedRule(meta, judge, judged);
  const { when, require, values } = slots;
  const reads = [...(when === undefined ? [] : [when]), require, ...values].map(
    (slot) => slot.reads,
  );
  return toCorpusRule(meta, judge, { ...judged, reads, hasOwnCondition });
}

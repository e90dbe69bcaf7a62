import type {
  ChangeRule,
  CorpusContext,
  CorpusRule,
  Json,
  Rule,
  RuleContext,
  RuleMeta,
  Seed,
  SeedChange,
  SeedRule,
} from "../sdk/index.ts";
import { describeStranger } from "./finding-shape.ts";
import { freezeDeeply, GuardedSeed } from "./guarded-seed.ts";
import { RuleFailure } from "./rule-failure.ts";

/** Is told when code of the house starts and ends, so that it notices what does not end. */
export interface CallWatch {
  /** @param path of the seed; null for a check of all facts */
  enter(path: string | null): void;
  /** Always called after `enter`, unless the code never ended. */
  leave(): void;
  /** Where in code of the house an error came up, `a.ts:12:5`; undefined if that is not known. */
  placeOf?(error: unknown): string | undefined;
}

/**
 * A rule that is not ours, fenced in: what it is given cannot be altered, which would change what
 * other rules see; what it returns is looked at before it is gone through; and a watch knows when it
 * is at work. Where it breaks the contract, it throws, and the engine tells that as a crash.
 *
 * @param meta what it says of itself, if it is to be known by something else
 */
export function guardRule(rule: Rule, watch: CallWatch, meta: RuleMeta = rule.meta): Rule {
  switch (rule.scope) {
    case "seed":
      return { ...guardSeedRule(rule, watch), meta };
    case "corpus":
      return { ...guardCorpusRule(rule, watch), meta };
    case "change":
      return { ...guardChangeRule(rule, watch), meta };
  }
}

function guardSeedRule(rule: SeedRule, watch: CallWatch): SeedRule {
  return {
    ...{ scope: rule.scope, meta: rule.meta },
    *check(seed, context) {
      freezeContext(context);
      yield* watchCheck(watch, seed.path, () => rule.check(guardSeed(seed), context));
    },
  };
}

function guardChangeRule(rule: ChangeRule, watch: CallWatch): ChangeRule {
  return {
    ...{ scope: rule.scope, meta: rule.meta },
    *check(change, context) {
      freezeContext(context);
      const path = (change.after ?? change.before)?.path ?? null;
      yield* watchCheck(watch, path, () => rule.check(guardChange(change), context));
    },
  };
}

function guardCorpusRule(rule: CorpusRule, watch: CallWatch): CorpusRule {
  return {
    ...{ scope: rule.scope, meta: rule.meta },
    collect(seed, context) {
      freezeContext(context);
      watch.enter(seed.path);
      try {
        // It is kept, and compared between two snapshots.
        return freezeDeeply(rule.collect(guardSeed(seed), context));
      } catch (error) {
        throw toFailure(error, watch);
      } finally {
        watch.leave();
      }
    },
    *check(context: CorpusContext<Json>) {
      freezeContext(context);
      yield* watchCheck(watch, null, () => rule.check(context));
    },
  };
}

function* watchCheck<Found>(
  watch: CallWatch,
  path: string | null,
  check: () => Iterable<Found>,
): Generator<Found> {
  watch.enter(path);
  try {
    for (const finding of toFindings(check())) {
      const stranger = describeStranger(finding);
      if (stranger !== undefined) {
        throw new TypeError(`\`check\` yielded ${stranger}, expected \`{ message: "…" }\``);
      }
      yield finding;
    }
  } catch (error) {
    throw toFailure(error, watch);
  } finally {
    watch.leave();
  }
}

function toFailure(error: unknown, watch: CallWatch): unknown {
  const place = watch.placeOf?.(error);
  return place === undefined ? error : new RuleFailure(error, place);
}

/** The result of a check, as it may be in JavaScript. */
function toFindings<Found>(result: Iterable<Found>): Iterable<Found> {
  if (hasMethod(result, "then") || hasMethod(result, Symbol.asyncIterator)) {
    throw new TypeError("`check` is async, expected a generator or a list of findings");
  }
  if (typeof result === "string" || !hasMethod(result, Symbol.iterator)) {
    const found = result === null ? "null" : typeof result;
    throw new TypeError(`\`check\` returned ${found}, expected a generator or a list of findings`);
  }
  return result;
}

function hasMethod(value: unknown, name: PropertyKey): boolean {
  if (value === null || typeof value !== "object") return false;
  return typeof (value as Readonly<Record<PropertyKey, unknown>>)[name] === "function";
}

let last: { readonly seed: Seed; readonly guarded: Seed } | undefined;

/** All rules look at one seed before any looks at the next, and see one and the same. */
function guardSeed(seed: Seed): Seed {
  if (last?.seed !== seed) last = { seed, guarded: new GuardedSeed(seed) };
  return last.guarded;
}

function guardChange(change: SeedChange): SeedChange {
  const { before, after } = change;
  return {
    before: before && new GuardedSeed(before),
    after: after && new GuardedSeed(after),
    get differences() {
      return freezeDeeply(change.differences);
    },
    get hasNewBody() {
      return change.hasNewBody;
    },
    changed: change.changed,
    get otherLocales() {
      return change.otherLocales.map(guardChange);
    },
  };
}

/** Contexts of one project share options, collection and schema, and most seeds share a context. */
const frozen = new WeakSet<object>();

function freezeContext(context: RuleContext & { readonly schema?: Json | undefined }): void {
  if (frozen.has(context)) return;
  frozen.add(context);
  Object.freeze(context);
  for (const part of [context.options, context.collection, context.schema]) freezeDeeply(part);
}

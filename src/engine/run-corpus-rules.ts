import { createRecords } from "../corpus/records.ts";
import type { CorpusContext, CorpusRule, Fact, Json, Records } from "../sdk/index.ts";
import type { CorpusFacts } from "./facts.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { Project } from "./project.ts";
import { FINDINGS_LIMIT, raise, raiseCrash, raiseExcess, type Raised } from "./raised.ts";
import { thrownBy } from "./rule-failure.ts";

/** Runs the check of every corpus rule, one collection after the other, on the facts alone. */
export function runCorpusRules(
  project: Project,
  rules: readonly CorpusRule[],
  facts: CorpusFacts,
): readonly Raised[] {
  const records = createRecords(facts.identities, facts.unread);
  const paths = new Set(facts.identities.map(({ path }) => path));
  const raised: Raised[] = [...facts.crashes];
  for (const rule of rules) {
    for (const context of contextsOf(project, rule, facts, records)) {
      const run = () => runRule(rule, context, (path) => paths.has(path));
      // One by one: content decides how many there are, and arguments are limited in number.
      for (const item of project.times?.measure(rule.meta.id, run) ?? run()) raised.push(item);
    }
  }
  return raised;
}

function* contextsOf(
  { config, today }: Project,
  rule: CorpusRule,
  { byRule, collections, unread }: CorpusFacts,
  records: Records,
): Iterable<CorpusContext<Json>> {
  const groups = byRule.get(rule) ?? new Map<string, readonly Fact<Json>[]>();
  let all: readonly Fact<Json>[] | undefined;
  const everyone = () =>
    (all ??= [...groups.values()].flat().toSorted((a, b) => compareText(a.path, b.path)));
  const factsOf: CorpusContext<Json>["factsOf"] = (name) =>
    name === "*" ? everyone() : (groups.get(name) ?? []);
  const collectionOf = (name: string) => collections.get(name);
  const options = config.rules.get(rule.meta.id)?.options ?? {};
  for (const [name, facts] of groups) {
    const collection = collections.get(name);
    if (collection === undefined) continue;
    yield {
      ...{ facts, factsOf, unread, collection, collectionOf, records, options, today },
    };
  }
}

function runRule(
  rule: CorpusRule,
  context: CorpusContext<Json>,
  hasSeed: (path: string) => boolean,
): readonly Raised[] {
  const raised: Raised[] = [];
  const fallbackPath = context.facts[0]?.path ?? "";
  const counts = new Map<string, number>();
  try {
    for (const finding of rule.check(context)) {
      const count = (counts.get(finding.in) ?? 0) + 1;
      counts.set(finding.in, count);
      if (count <= FINDINGS_LIMIT) raised.push(raise(rule.meta, finding, fallbackPath, hasSeed));
      else if (count === FINDINGS_LIMIT + 1) raised.push(raiseExcess(rule.meta.id, finding.in));
    }
  } catch (error) {
    raised.push(raiseCrash(rule.meta.id, pathOf(error, hasSeed) ?? fallbackPath, error));
  }
  return raised;
}

/** The seed that an error names as `path`: a check looks at many. */
function pathOf(error: unknown, hasSeed: (path: string) => boolean): string | undefined {
  const thrown = thrownBy(error);
  const { path } = thrown instanceof Error ? (thrown as { readonly path?: unknown }) : {};
  return typeof path === "string" && hasSeed(path) ? path : undefined;
}

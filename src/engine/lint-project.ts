import type { CorpusRule, SeedRule } from "../sdk/index.ts";
import { findActiveRules } from "./active-rules.ts";
import { findConcerned } from "./change.ts";
import { collectFacts, joinFacts, type SeedFacts } from "./facts.ts";
import { loadSeed } from "./load.ts";
import { OutcomeCollector } from "./outcome.ts";
import { raiseProblems } from "./problems.ts";
import type { Project, ProjectFiles, ProjectOutcome } from "./project.ts";
import { runCorpusRules } from "./run-corpus-rules.ts";
import { runSeedRules } from "./run-seed-rules.ts";

/**
 * Judges the files of one project. Each is parsed as it arrives, checked by the seed rules if it
 * is selected, and reduced to the facts that corpus rules ask for; only its bytes are kept.
 *
 * The files may come in any order: the outcome does not depend on it.
 */
export async function lintProject(
  project: Project,
  { head, base }: ProjectFiles,
): Promise<ProjectOutcome> {
  const active = findActiveRules(project.config, project.rules);
  const seedRules = active.filter((rule): rule is SeedRule => rule.scope === "seed");
  const corpusRules = active.filter((rule): rule is CorpusRule => rule.scope === "corpus");
  const facts = new Map<string, SeedFacts>();
  const outcome = new OutcomeCollector(project);
  for await (const file of head) {
    const loaded = await loadSeed(file);
    const collected = collectFacts(project, corpusRules, loaded);
    if (collected !== undefined) facts.set(file.member.path, collected);
    if (!outcome.admit(file, loaded)) continue;
    outcome.add([...raiseProblems(loaded), ...runSeedRules(project, seedRules, loaded)], loaded);
  }
  const check = (seeds: Iterable<SeedFacts>) =>
    runCorpusRules(project, corpusRules, joinFacts(corpusRules, seeds));
  const raised = check(facts.values());
  if (base === undefined) {
    await outcome.addAcrossSeeds(raised);
  } else {
    const before = await factsBefore(project, corpusRules, facts, base);
    await outcome.addAcrossSeeds(findConcerned(raised, check(before.values()), base.changedPaths));
  }
  return outcome.finish();
}

/** The facts of the base: those of the head, with what changed put back as it was. */
async function factsBefore(
  project: Project,
  rules: readonly CorpusRule[],
  head: ReadonlyMap<string, SeedFacts>,
  { files, changedPaths }: NonNullable<ProjectFiles["base"]>,
): Promise<ReadonlyMap<string, SeedFacts>> {
  const facts = new Map([...head].filter(([path]) => !changedPaths.has(path)));
  for await (const file of files) {
    const collected = collectFacts(project, rules, await loadSeed(file));
    if (collected !== undefined) facts.set(file.member.path, collected);
  }
  return facts;
}

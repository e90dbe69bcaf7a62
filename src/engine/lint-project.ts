import type { CorpusRule, SeedRule } from "../sdk/index.ts";
import { BodyLinter } from "../seed/body/lint-body.ts";
import { findActiveRules } from "./active-rules.ts";
import { findConcerned } from "./change.ts";
import { FactCollector, joinFacts, type SeedFacts } from "./facts.ts";
import { loadSeed } from "./load.ts";
import { OutcomeCollector } from "./outcome.ts";
import { raiseProblems } from "./problems.ts";
import type { Project, ProjectFiles, ProjectOutcome } from "./project.ts";
import { runCorpusRules } from "./run-corpus-rules.ts";
import { runSeedRules } from "./run-seed-rules.ts";
import { SeedCalls } from "./seed-calls.ts";

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
  const collector = new FactCollector(project, corpusRules);
  const facts = new Map<string, SeedFacts>();
  const outcome = new OutcomeCollector(project);
  const bodyLinter = new BodyLinter();
  const calls = new SeedCalls(project, seedRules, bodyLinter);
  for await (const file of head) {
    const loaded = await loadSeed(file);
    facts.set(file.member.path, collector.collect(loaded));
    if (!outcome.admit(file, loaded)) continue;
    const found = runSeedRules({ calls, bodyLinter, times: project.times }, loaded);
    // Waiting for what is there costs as much as a cheap rule.
    const raised = found instanceof Promise ? await found : found;
    outcome.add([...raiseProblems(loaded), ...raised], loaded);
  }
  const check = (seeds: Iterable<SeedFacts>) =>
    runCorpusRules(project, corpusRules, joinFacts(corpusRules, seeds));
  const raised = check(facts.values());
  if (base === undefined) {
    await outcome.addAcrossSeeds(raised);
  } else {
    const before = await factsBefore(collector, facts, base);
    await outcome.addAcrossSeeds(findConcerned(raised, check(before.values()), base.changedPaths));
  }
  return outcome.finish();
}

/** The facts of the base: those of the head, with what changed put back as it was. */
async function factsBefore(
  collector: FactCollector,
  head: ReadonlyMap<string, SeedFacts>,
  { files, changedPaths }: NonNullable<ProjectFiles["base"]>,
): Promise<ReadonlyMap<string, SeedFacts>> {
  const facts = new Map([...head].filter(([path]) => !changedPaths.has(path)));
  for await (const file of files) {
    facts.set(file.member.path, collector.collect(await loadSeed(file)));
  }
  return facts;
}

import { BodyLinter } from "../seed/body/lint-body.ts";
import type { CorpusRule, PathReason } from "../sdk/index.ts";
import { engineRuleIds } from "./engine-rules.ts";
import { FactCollector, joinFacts, type SeedFacts } from "./facts.ts";
import { findSkipReason } from "./find-skip-reason.ts";
import { refuseImpossible } from "./impossible-place.ts";
import { judge, type Judged, type SeedLookup } from "./judge.ts";
import { loadSeed, type LoadedSeed } from "./load.ts";
import { raiseProblems } from "./problems.ts";
import type { Project, ProjectMember, SeedFile } from "./project.ts";
import { isCrash, type Raised } from "./raised.ts";
import type { RuleSets } from "./rule-sets.ts";
import { runCorpusRules } from "./run-corpus-rules.ts";
import { runSeedRules } from "./run-seed-rules.ts";
import { DIRECTIVE_MARK, findDirectives } from "./suppressions/directives.ts";
import type { NotedSeed } from "./suppressions/noted-seed.ts";
import { SeedCalls } from "./seed-calls.ts";
import type { SeedShelf } from "./shelf.ts";

/**
 * One snapshot of a project at work. Its files are parsed as they arrive, checked by the seed rules
 * where that is wanted, and reduced to the facts that corpus rules ask for.
 */
export class Side {
  readonly shelf: SeedShelf;
  /** The paths of the seeds that were checked. */
  readonly linted: string[] = [];
  /** Files that were to be checked and are no seeds. */
  readonly skipped: PathReason[] = [];
  /** What parsing and seed rules say of the seeds that were checked. */
  readonly ofSeeds: Judged[] = [];
  /** The texts of the seeds that findings name, by path. */
  readonly texts = new Map<string, string>();
  /** By path. */
  readonly facts = new Map<string, SeedFacts>();
  /** The seeds that were looked at and have directives in their bodies, by path. */
  readonly noted = new Map<string, NotedSeed>();
  readonly #project: Project;
  readonly #rules: RuleSets;
  readonly #collector: FactCollector;
  readonly #bodyLinter = new BodyLinter();
  readonly #calls: SeedCalls;

  constructor(project: Project, rules: RuleSets, shelf: SeedShelf) {
    this.shelf = shelf;
    this.#project = project;
    this.#rules = rules;
    this.#collector = new FactCollector(project, rules.corpus);
    this.#calls = new SeedCalls(project, rules.seed, this.#bodyLinter);
  }

  /**
   * Takes in files, in any order.
   *
   * @param isChecked true for files that the seed rules are to see
   */
  async read(
    files: AsyncIterable<SeedFile> | Iterable<SeedFile>,
    isChecked: (member: ProjectMember) => boolean,
  ): Promise<void> {
    for await (const file of files) {
      const loading = loadSeed(file);
      const loaded = loading instanceof Promise ? await loading : loading;
      this.facts.set(file.member.path, this.#collector.collect(loaded));
      this.shelf.put(file, loaded);
      if (!isChecked(file.member) || !this.#admit(loaded)) continue;
      this.#note(loaded);
      const raised = this.checkSeed(loaded);
      this.#judgeSeed(raised instanceof Promise ? await raised : raised, loaded);
    }
  }

  /**
   * Checks files that are no seeds where others had one: a seed that has lost its front matter is
   * none that nobody had asked to judge.
   */
  async checkFormerSeeds(paths: ReadonlySet<string>): Promise<void> {
    const former = this.skipped.map(({ path }) => path).filter((path) => paths.has(path));
    if (former.length === 0) return;
    const rest = this.skipped.filter(({ path }) => !paths.has(path));
    this.skipped.splice(0, this.skipped.length, ...rest);
    for (const loaded of (await this.shelf.loadAll(former)).values()) {
      this.linted.push(loaded.identity.path);
      this.#note(loaded);
      this.#judgeSeed(await this.checkSeed(loaded), loaded);
    }
  }

  /** What parsing and the seed rules say of one seed. */
  checkSeed(loaded: LoadedSeed): readonly Raised[] | Promise<readonly Raised[]> {
    const problems = raiseProblems(loaded);
    const run = { calls: this.#calls, bodyLinter: this.#bodyLinter, times: this.#project.times };
    const raised = runSeedRules(run, loaded);
    if (raised instanceof Promise) return raised.then((found) => [...problems, ...found]);
    return problems.length === 0 ? raised : [...problems, ...raised];
  }

  /** What corpus rules say of all seeds: all of them, or some. */
  checkAcrossSeeds(rules: readonly CorpusRule[] = this.#rules.corpus): readonly Raised[] {
    if (rules.length === 0) return [];
    const facts = joinFacts(this.#rules.corpus, this.facts.values());
    return runCorpusRules(this.#project, rules, facts);
  }

  /** True if somebody asked for the seed that a finding is in. A crash is nobody's in particular. */
  readonly isReported = (raised: Raised): boolean =>
    isCrash(raised) || this.shelf.fileAt(raised.finding.in)?.member.isRequested === true;

  /** Judges findings in any seeds, which are parsed again for it. */
  async judge(raised: readonly Raised[]): Promise<readonly Judged[]> {
    const loaded = await this.shelf.loadAll(pathsOf(raised));
    for (const seed of loaded.values()) this.#note(seed);
    return raised.flatMap((item) => {
      const own = loaded.get(item.finding.in);
      return own === undefined ? [] : this.#judgeOne(item, own, (path) => loaded.get(path));
    });
  }

  #note(loaded: LoadedSeed): void {
    const { document, identity } = loaded;
    if (!document.text.includes(DIRECTIVE_MARK) || this.noted.has(identity.path)) return;
    const known = { ids: [...this.#project.config.rules.keys()], fixedIds: engineRuleIds };
    const directives = findDirectives(loaded, known);
    if (directives.length === 0) return;
    this.noted.set(identity.path, { loaded, directives });
    this.texts.set(identity.path, document.text);
  }

  /** Accounts for a file; true if it is a seed. */
  #admit({ document, identity: { path } }: LoadedSeed): boolean {
    const { isImplicit } = this.#project.config;
    const reason = isImplicit ? findSkipReason(path, document) : undefined;
    if (reason === undefined) this.linted.push(path);
    else this.skipped.push({ path, reason });
    return reason === undefined;
  }

  #judgeSeed(raised: readonly Raised[], loaded: LoadedSeed): void {
    const lookUp = (path: string) => (path === loaded.identity.path ? loaded : undefined);
    for (const item of raised) this.ofSeeds.push(...this.#judgeOne(item, loaded, lookUp));
  }

  /** None if the rule is off for the seed. */
  #judgeOne(item: Raised, own: LoadedSeed, lookUp: SeedLookup): readonly Judged[] {
    const isOfHouse = this.#project.pageOf(item.meta.id) === undefined;
    const possible = refuseImpossible(item, own, isOfHouse);
    const judged = judge(possible, own, this.#project, lookUp);
    if (judged === undefined) return [];
    for (const { path } of [judged.told, ...judged.told.related]) {
      const text = lookUp(path)?.document.text;
      if (text !== undefined) this.texts.set(path, text);
    }
    return [judged];
  }
}

/** The paths that findings name, their related places included, each once. */
function pathsOf(raised: readonly Raised[]): ReadonlySet<string> {
  const paths = raised.flatMap(({ finding }) => [
    finding.in,
    ...(finding.related ?? []).map((place) => place.in ?? finding.in),
  ]);
  return new Set(paths);
}

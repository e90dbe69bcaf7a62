import { identify } from "../corpus/identity.ts";
import { BodyLinter } from "../seed/body/lint-body.ts";
import type { CorpusRule, Diagnostic, PathReason } from "../sdk/index.ts";
import { engineRuleIds } from "./engine-rules.ts";
import { FactCollector, joinFacts, type SeedFacts } from "./facts.ts";
import { findSkipReason } from "./find-skip-reason.ts";
import { refuseImpossible } from "./impossible-place.ts";
import { judge, type Judged, type SeedLookup } from "./judge.ts";
import { loadSeed, type LoadedSeed } from "./load.ts";
import { raiseProblems } from "./problems.ts";
import type { KnownFile, Project, ProjectFiles, ProjectMember, SeedFile } from "./project.ts";
import { isCrash, type Raised } from "./raised.ts";
import type { RuleSets } from "./rule-sets.ts";
import { runCorpusRules } from "./run-corpus-rules.ts";
import { runSeedRules } from "./run-seed-rules.ts";
import { toSeedFacts, toSeedRecord, type VerdictRecord } from "./seed-record.ts";
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
    files: ProjectFiles["head"],
    isChecked: (member: ProjectMember) => boolean,
    onRecord?: ProjectFiles["onRecord"],
  ): Promise<void> {
    for await (const file of files) {
      if ("record" in file) this.#takeOver(file, isChecked(file.member));
      else await this.#readFile(file, isChecked(file.member), onRecord);
    }
  }

  async #readFile(
    file: SeedFile,
    isChecked: boolean,
    onRecord: ProjectFiles["onRecord"],
  ): Promise<void> {
    const loading = loadSeed(file);
    const loaded = loading instanceof Promise ? await loading : loading;
    const facts = this.#collector.collect(loaded);
    this.facts.set(file.member.path, facts);
    this.shelf.put(file, loaded);
    const checking = isChecked ? this.#check(loaded) : undefined;
    const verdict = checking instanceof Promise ? await checking : checking;
    // Directives speak of diagnostics, so such a seed is looked at in every run.
    if (onRecord === undefined || loaded.document.text.includes(DIRECTIVE_MARK)) return;
    const record = toSeedRecord(facts, verdict);
    if (record !== undefined) onRecord(file, record);
  }

  #check(loaded: LoadedSeed): VerdictRecord | Promise<VerdictRecord> {
    const skipReason = this.#findSkipReason(loaded);
    this.#account(loaded.identity.path, skipReason);
    if (skipReason !== undefined) return { skipReason, judged: [] };
    this.#note(loaded);
    const raised = this.checkSeed(loaded);
    if (raised instanceof Promise) {
      return raised.then((found) => ({ judged: this.#judgeSeed(found, loaded) }));
    }
    return { judged: this.#judgeSeed(raised, loaded) };
  }

  /** Notes seeds that are there and could not be read: all that is known of one is what its path says. */
  addUnread(members: readonly ProjectMember[]): void {
    for (const member of members) {
      const { collection, path } = member;
      const identity = identify(member, undefined);
      this.facts.set(path, { identity, isParsed: false, collection, facts: [], crashes: [] });
    }
  }

  /** Takes in what was found out before. */
  #takeOver(file: KnownFile, isChecked: boolean): void {
    const { member, record } = file;
    this.facts.set(member.path, toSeedFacts(record.facts, member));
    this.shelf.put(file);
    if (!isChecked || record.verdict === undefined) return;
    this.#account(member.path, record.verdict.skipReason);
    this.ofSeeds.push(...record.verdict.judged);
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

  /** A file as it was read; undefined if it was not, as far as it is known from before. */
  fileAt(path: string): SeedFile | undefined {
    const file = this.shelf.fileAt(path);
    return file === undefined || "record" in file ? undefined : file;
  }

  /** Reads the texts of the seeds that diagnostics name and that were not read so far. */
  async readTexts(diagnostics: readonly Pick<Diagnostic, "path" | "related">[]): Promise<void> {
    const paths = diagnostics.flatMap(({ path, related }) => [
      path,
      ...related.map((place) => place.path),
    ]);
    const missing = new Set(paths.filter((path) => !this.texts.has(path)));
    for (const [path, text] of await this.shelf.readTexts(missing)) this.texts.set(path, text);
  }

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

  /** Undefined for a seed. */
  #findSkipReason({ document, identity: { path } }: LoadedSeed): string | undefined {
    return this.#project.config.isImplicit ? findSkipReason(path, document) : undefined;
  }

  #account(path: string, skipReason: string | undefined): void {
    if (skipReason === undefined) this.linted.push(path);
    else this.skipped.push({ path, reason: skipReason });
  }

  #judgeSeed(raised: readonly Raised[], loaded: LoadedSeed): readonly Judged[] {
    const lookUp = (path: string) => (path === loaded.identity.path ? loaded : undefined);
    const judged = raised.flatMap((item) => this.#judgeOne(item, loaded, lookUp));
    this.ofSeeds.push(...judged);
    return judged;
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

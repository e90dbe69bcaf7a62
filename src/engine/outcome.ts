import type { Diagnostic, PathReason } from "../sdk/index.ts";
import { ruleCrashed } from "./engine-rules.ts";
import { findSkipReason } from "./find-skip-reason.ts";
import { judge } from "./judge.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import { loadSeed, type LoadedSeed } from "./load.ts";
import { compareDiagnostics } from "./order.ts";
import type { Project, ProjectOutcome, SeedFile } from "./project.ts";
import type { Raised } from "./raised.ts";

/** Gathers what is reported of one project, and the texts that reporters need for it. */
export class OutcomeCollector {
  readonly #project: Project;
  /** Bytes, because a text in memory is twice as large and few are looked at again. */
  readonly #files = new Map<string, SeedFile>();
  readonly #sources = new Map<string, string>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #linted: string[] = [];
  readonly #skipped: PathReason[] = [];
  #hasCrashed = false;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Accounts for a file; true if findings about it are wanted. */
  admit(file: SeedFile, { document, identity }: LoadedSeed): boolean {
    const { path } = identity;
    this.#files.set(path, file);
    if (!file.member.isSelected) return false;
    const { isImplicit } = this.#project.config;
    const reason = isImplicit ? findSkipReason(path, document) : undefined;
    if (reason !== undefined) {
      this.#skipped.push({ path, reason });
      return false;
    }
    this.#linted.push(path);
    return true;
  }

  /** Reports findings about a seed that is at hand. */
  add(raised: readonly Raised[], loaded: LoadedSeed): void {
    const lookUp = (path: string) => (path === loaded.identity.path ? loaded : undefined);
    for (const item of raised) this.#report(item, loaded, lookUp);
  }

  /** Reports findings about any seeds, which are parsed again from the bytes that were kept. */
  async addAcrossSeeds(raised: readonly Raised[]): Promise<void> {
    const wanted = raised.filter(
      // A crash is nobody's finding in particular, so it is never left out.
      ({ meta, finding }) =>
        meta.id === ruleCrashed.id || this.#files.get(finding.in)?.member.isRequested === true,
    );
    // Also of a seed that only the base has, where there is nothing to report it at.
    this.#hasCrashed ||= raised.some(({ meta }) => meta.id === ruleCrashed.id);
    const loaded = new Map<string, LoadedSeed>();
    for (const path of pathsOf(wanted)) {
      const file = this.#files.get(path);
      if (file !== undefined) loaded.set(path, await loadSeed(file));
    }
    for (const item of wanted) {
      const own = loaded.get(item.finding.in);
      if (own !== undefined) this.#report(item, own, (path) => loaded.get(path));
    }
  }

  finish(): ProjectOutcome {
    return {
      diagnostics: leaveOutTold(this.#diagnostics, this.#project.rules).toSorted(
        compareDiagnostics,
      ),
      linted: this.#linted,
      skipped: this.#skipped,
      hasCrashed: this.#hasCrashed,
      sources: this.#sources,
    };
  }

  #report(item: Raised, own: LoadedSeed, lookUp: (path: string) => LoadedSeed | undefined): void {
    if (item.meta.id === ruleCrashed.id) this.#hasCrashed = true;
    const diagnostic = judge(item, own, this.#project, lookUp);
    if (diagnostic === undefined) return;
    this.#diagnostics.push(diagnostic);
    for (const path of [diagnostic.path, ...diagnostic.related.map((related) => related.path)]) {
      const text = lookUp(path)?.document.text;
      if (text !== undefined) this.#sources.set(path, text);
    }
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

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LintRun } from "../../../src/sdk/index.ts";
import { proposeConfig, saveProposal, writeProposal } from "../../../src/session/init.ts";
import { lint } from "../../../src/session/lint.ts";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { projectRoot } from "../support/seedlint.ts";

const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");

/** True if the corpus lies beside the checkout. */
export const hasCorpus = existsSync(bundle);

/** Texts by path. */
export type Seeds = ReadonlyMap<string, string>;

/** What a commit does to files, by path; undefined for one that it deletes. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/** Two versions, and the configuration by which both are judged. */
export interface Range {
  readonly base: string;
  readonly head: string;
  readonly config: string;
}

/** The configuration that `init` proposes for the tip. */
export const PROPOSED = "seedlint.config.yaml";

/** No configuration: folders are collections. */
export const UNCONFIGURED = "";

/** A clone of the corpus, in which versions are made and judged. */
export class Corpus {
  readonly #repository = TemporaryRepository.init();
  /** Beside the repository, so that every version is judged alike. */
  readonly #settings = mkdtempSync(path.join(tmpdir(), "seedlint-settings-"));
  readonly #runs = new Map<string, Promise<LintRun>>();

  /** Has the branch `main`, and a configuration as `init` writes it. */
  static async clone(): Promise<Corpus> {
    const corpus = new Corpus();
    const { root } = corpus.#repository;
    corpus.#repository.git(["fetch", "-q", bundle, "main"]);
    corpus.#repository.git(["reset", "-q", "--hard", "FETCH_HEAD"]);
    const { collections } = await proposeConfig({ cwd: root, head: { kind: "worktree" } });
    await saveProposal(corpus.#settings, writeProposal(collections));
    return corpus;
  }

  /** The root of the worktree. */
  get root(): string {
    return this.#repository.root;
  }

  /** The absolute path of a configuration. */
  pathOfConfig(name: string): string {
    return path.join(this.#settings, name);
  }

  addConfig(name: string, text: string): void {
    writeFileSync(this.pathOfConfig(name), text);
  }

  /** The texts of the seeds at the tip, by path. */
  readSeeds(): Seeds {
    const names = this.#repository.git(["ls-files", "-z", "src/content/*/*.md"]).split("\0");
    const { root } = this.#repository;
    return new Map(
      names.filter(Boolean).map((name) => [name, readFileSync(path.join(root, name), "utf8")]),
    );
  }

  /** The text of a file in another version. */
  readFile(ref: string, name: string): string {
    return this.#repository.gitBytes(["cat-file", "blob", `${ref}:${name}`]).toString();
  }

  /** The paths of what one version changed in another, where both have it. */
  listModified(base: string, head: string): readonly string[] {
    const flags = ["-r", "-z", "--name-only", "--diff-filter=M"];
    return this.#repository
      .git(["diff-tree", ...flags, base, head, "--", "src/content"])
      .split("\0")
      .filter((name) => name.endsWith(".md"));
  }

  /** The paths of all that a version has. */
  listPaths(ref: string): ReadonlySet<string> {
    const names = this.#repository.git(["ls-tree", "-r", "-z", "--name-only", ref]);
    return new Set(names.split("\0").filter(Boolean));
  }

  /** Makes a version of another one, by the name of a branch. */
  commit(branch: string, parent: string, changes: FileChanges): void {
    const oid = this.#repository.oid(parent);
    const committer = "committer Author <author@example.org> 1772323200 +0000";
    const edits = [...changes].map(([name, text]) =>
      text === undefined
        ? `D ${name}\n`
        : `M 644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
    const head = `commit refs/heads/${branch}\n${committer}\ndata 0\nfrom ${oid}\n`;
    this.#repository.git(["fast-import", "--quiet"], { input: head + edits.join("") });
  }

  /** Judges a version as a whole; each is judged once. */
  lintVersion(ref: string, config: string): Promise<LintRun> {
    return this.#lint({ head: ref, config }, false);
  }

  /** Judges what changed between two versions. */
  lintRange(range: Range, isAll: boolean): Promise<LintRun> {
    return this.#lint(range, isAll);
  }

  dispose(): void {
    this.#repository.dispose();
    rmSync(this.#settings, { recursive: true, force: true });
  }

  #lint({ head, base, config }: Partial<Range> & Pick<Range, "head" | "config">, isAll: boolean) {
    const key = JSON.stringify([head, base, config, isAll]);
    const run =
      this.#runs.get(key) ??
      lint({
        cwd: this.#repository.root,
        paths: [],
        head: { kind: "commit", ref: head },
        ...(base === undefined ? {} : { base: { kind: "commit", ref: base } }),
        ...(config === UNCONFIGURED ? {} : { configPath: this.pathOfConfig(config) }),
        today: "2026-03-01",
        isAll,
      });
    this.#runs.set(key, run);
    return run;
  }
}

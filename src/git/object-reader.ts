import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { Socket } from "node:net";
import { BatchParser, type BatchRecord } from "./batch-parser.ts";
import { errorOfExit, GitError, type GitExit } from "./git-error.ts";

/** An object, or why the repository cannot give it, in git's words. */
export type ObjectAnswer =
  | {
      readonly oid: string;
      readonly type: string;
      /** In bytes. */
      readonly size: number;
      /** The object itself; null when only its size was asked for. */
      readonly bytes: Uint8Array | null;
      readonly missing?: never;
    }
  | { readonly oid: string; readonly missing: string };

/** Objects asked for together; answers come in the order of `oids`. */
interface Batch {
  readonly command: "info" | "contents";
  readonly oids: readonly string[];
  readonly answers: ObjectAnswer[];
  readonly resolve: (answers: readonly ObjectAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What the reader needs of a repository. */
export interface ObjectStore {
  /** Starts `cat-file --batch-command --buffer`. */
  start(): ChildProcessWithoutNullStreams;
  /** The ids of all objects that are really here. */
  listLocal(): Promise<ReadonlySet<string>>;
}

/** One process, from its start to its end. */
interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  stderr: string;
  hasAnswered: boolean;
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** git ends with this status after `fatal: …`, and what it answered before is complete then. */
const fatalStatus = 128;

/**
 * Reads objects by id through one long-lived `cat-file --batch-command`.
 *
 * In a partial clone, and on corruption, git ends at an object that it cannot read. That object is
 * then missing, and a new process goes on with those after it.
 */
export class ObjectReader {
  readonly #store: ObjectStore;
  readonly #queue: Batch[] = [];
  #run: Run | undefined;

  /** The process starts when an object is asked for and none runs. */
  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** Types and sizes, in the order asked. Throws `GitError`. */
  info(oids: readonly string[]): Promise<readonly ObjectAnswer[]> {
    return this.#ask("info", oids);
  }

  /** Whole objects, in the order asked, all held at once. Throws `GitError`. */
  contents(oids: readonly string[]): Promise<readonly ObjectAnswer[]> {
    return this.#ask("contents", oids);
  }

  /** Ends the process; what is still asked for is rejected. A later question starts a new one. */
  close(): void {
    this.#run?.child.kill();
    this.#run = undefined;
    this.#rejectAll(new GitError("failed", "The repository was closed while it was read"));
  }

  async #ask(command: Batch["command"], oids: readonly string[]): Promise<readonly ObjectAnswer[]> {
    // A line break in a name would be a second question.
    const strange = oids.find((oid) => !objectId.test(oid));
    if (strange !== undefined) throw new Error(`${strange} is not an object id`);
    if (oids.length === 0) return [];
    return new Promise((resolve, reject) => {
      this.#enqueue({ command, oids, answers: [], resolve, reject });
    });
  }

  #enqueue(batch: Batch): void {
    try {
      this.#run ??= this.#startRun();
      this.#queue.push(batch);
      this.#send(this.#run, batch);
    } catch (error) {
      batch.reject(error);
    }
  }

  #startRun(): Run {
    const child = this.#store.start();
    const run: Run = { child, stderr: "", hasAnswered: false };
    const parser = new BatchParser(
      () => this.#queue[0]?.command === "contents",
      (record) => {
        run.hasAnswered = true;
        this.#answer((oid) => toAnswer(oid, record));
      },
    );
    child.stdout.on("data", (chunk: Buffer) => {
      if (run === this.#run) parser.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => (run.stderr += chunk.toString("utf8")));
    // What could not be written is asked again, or rejected, once the process has closed.
    child.stdin.on("error", () => {});
    child.on("error", (error) => (run.stderr += error.message));
    child.on("close", (status) => this.#onClose(run, { status, stderr: run.stderr }));
    return run;
  }

  #send(run: Run, { command, oids, answers }: Batch): void {
    const questions = oids.slice(answers.length).map((oid) => `${command} ${oid}\n`);
    run.child.stdin.write(`${questions.join("")}flush\n`);
    keepAlive(run.child, true);
  }

  /** Answers the oldest question. */
  #answer(toAnswerFor: (oid: string) => ObjectAnswer): void {
    const batch = this.#queue[0];
    const oid = batch?.oids[batch.answers.length];
    if (batch === undefined || oid === undefined) return;
    batch.answers.push(toAnswerFor(oid));
    if (batch.answers.length < batch.oids.length) return;
    this.#queue.shift();
    if (this.#run !== undefined) keepAlive(this.#run.child, this.#queue.length > 0);
    batch.resolve(batch.answers);
  }

  #onClose(run: Run, exit: GitExit): void {
    if (run !== this.#run) return;
    this.#run = undefined;
    const batch = this.#queue[0];
    const culprit = batch?.oids[batch.answers.length];
    if (culprit === undefined) return;
    // A process that ends before its first answer for a reason of its own would do so again.
    const isAboutCulprit = run.hasAnswered || exit.stderr.includes(culprit);
    if (exit.status !== fatalStatus || !isAboutCulprit) {
      this.#rejectAll(errorOfExit("cat-file", exit));
      return;
    }
    this.#answer((oid) => ({ oid, missing: exit.stderr.trim() }));
    const unanswered = this.#queue.splice(0);
    if (exit.stderr.includes("promisor")) void this.#askForLocal(unanswered);
    else for (const rest of unanswered) this.#enqueue(rest);
  }

  /** A partial clone may lack thousands of objects, and git would end at each of them. */
  async #askForLocal(batches: readonly Batch[]): Promise<void> {
    try {
      const local = batches.length === 0 ? new Set<string>() : await this.#store.listLocal();
      await Promise.all(batches.map((batch) => this.#answerFromLocal(batch, local)));
    } catch (error) {
      for (const batch of batches) batch.reject(error);
    }
  }

  async #answerFromLocal(batch: Batch, local: ReadonlySet<string>): Promise<void> {
    const rest = batch.oids.slice(batch.answers.length);
    const found = await this.#ask(
      batch.command,
      rest.filter((oid) => local.has(oid)),
    );
    const answers = new Map(found.map((answer) => [answer.oid, answer]));
    const missing = "It is not in this partial clone, and nothing is fetched";
    const filled = rest.map((oid) => answers.get(oid) ?? { oid, missing });
    batch.resolve([...batch.answers, ...filled]);
  }

  #rejectAll(error: unknown): void {
    for (const batch of this.#queue.splice(0)) batch.reject(error);
  }
}

/** An idle process must not keep Node running: git ends by itself when Node does. */
function keepAlive(child: ChildProcessWithoutNullStreams, isNeeded: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle !== child && !(handle instanceof Socket)) continue;
    if (isNeeded) handle.ref();
    else handle.unref();
  }
}

function toAnswer(oid: string, { header, body }: BatchRecord): ObjectAnswer {
  const [, type, size] = header.split(" ");
  if (type === undefined || size === undefined) return { oid, missing: `git says: ${header}` };
  return { oid, type, size: Number(size), bytes: body };
}

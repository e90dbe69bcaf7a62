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
  readonly #start: () => ChildProcessWithoutNullStreams;
  readonly #queue: Batch[] = [];
  #run: Run | undefined;

  /** `start` starts the process; it is called when an object is asked for and none runs. */
  constructor(start: () => ChildProcessWithoutNullStreams) {
    this.#start = start;
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
      const batch: Batch = { command, oids, answers: [], resolve, reject };
      this.#run ??= this.#startRun();
      this.#queue.push(batch);
      this.#send(this.#run, batch);
    });
  }

  #startRun(): Run {
    const child = this.#start();
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
    if (exit.status === fatalStatus && isAboutCulprit) this.#goOnAfterCulprit(exit);
    else this.#rejectAll(errorOfExit("cat-file", exit));
  }

  #goOnAfterCulprit(exit: GitExit): void {
    this.#answer((oid) => ({ oid, missing: exit.stderr.trim() }));
    if (this.#queue.length === 0) return;
    try {
      const run = this.#startRun();
      this.#run = run;
      for (const batch of this.#queue) this.#send(run, batch);
    } catch (error) {
      this.#rejectAll(error);
    }
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

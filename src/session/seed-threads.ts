import { availableParallelism } from "node:os";
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from "node:worker_threads";
import type { SeedFile } from "../engine/project.ts";
import type { SeedRecord } from "../engine/seed-record.ts";
import type { Level } from "../sdk/index.ts";
import type { OpenedProject } from "./open-project.ts";

/** What a thread has to know to look at seeds of a project. */
export interface ThreadJob {
  readonly configPath: string | null;
  readonly inputs: NonNullable<OpenedProject["inputs"]>;
  readonly today: string;
  readonly levels: readonly (readonly [rule: string, level: Level])[];
  readonly tracesChains: boolean;
}

/** A seed that a thread is to look at. */
export interface SeedTask {
  readonly path: string;
  readonly isSelected: boolean;
  readonly bytes: Uint8Array;
}

/** A seed file that has content. */
export type ReadFile = Extract<SeedFile, { readonly bytes: Uint8Array }>;

/** What was found out of a file; null if it has to be looked at here. */
export interface Looked {
  readonly file: ReadFile;
  readonly record: SeedRecord | null;
}

/** So many seeds pay for a thread: it takes the time of some hundred of them to start, and memory. */
const SEEDS_A_THREAD = 2500;

/** More would wait for the main thread, which reads for all of them. */
const MAX_THREADS = 8;

/** So many groups a thread has to do at most; while it does one, the next one is there. */
const QUEUE = 2;

/**
 * How many threads there should be beside the main one, for so many seeds.
 *
 * @param wanted how many in all somebody has asked for
 */
export function countThreads(seedCount: number, wanted: number | undefined): number {
  const paying = 1 + Math.floor(seedCount / SEEDS_A_THREAD);
  return Math.min(wanted ?? Math.min(paying, availableParallelism()), MAX_THREADS) - 1;
}

/**
 * Threads that look at seeds beside the main one. What a thread does not answer, for whatever reason,
 * comes back to be looked at here: there the reason shows, if there still is one.
 */
export class SeedThreads {
  readonly #threads: readonly Thread[];

  constructor(job: ThreadJob, count: number) {
    this.#threads = Array.from({ length: count }, () => new Thread(job));
  }

  /** False if every thread has enough to do. */
  offer(files: readonly ReadFile[]): boolean {
    const free = this.#threads.toSorted((a, b) => a.waiting - b.waiting)[0];
    if (free === undefined || free.waiting >= QUEUE) return false;
    free.post(files);
    return true;
  }

  /** What was answered so far, without waiting. */
  take(): readonly Looked[] {
    return this.#threads.flatMap((thread) => thread.take());
  }

  /** Everything that is still open, as it is answered. */
  async *finish(): AsyncGenerator<Looked> {
    for (const thread of this.#threads) yield* await thread.finish();
  }

  close(): void {
    for (const thread of this.#threads) thread.close();
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #open: (readonly ReadFile[])[] = [];
  /** True if no answer will come any more. */
  #hasEnded = false;
  /** Has whoever waits for an answer look again. */
  #wake = () => {};

  constructor(job: ThreadJob) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.unref();
    this.#worker = new Worker(new URL("../seed-thread.js", import.meta.url), {
      workerData: { ...job, port: port2 },
      transferList: [port2],
      execArgv: [],
      env: {},
      // What it has to say, nobody should see: it is found out again here.
      stdout: true,
      stderr: true,
    });
    this.#worker.unref();
    for (const event of ["error", "exit"]) {
      this.#worker.once(event, () => {
        this.#hasEnded = true;
        this.#wake();
      });
    }
  }

  get waiting(): number {
    return this.#open.length;
  }

  post(files: readonly ReadFile[]): void {
    this.#open.push(files);
    this.#port.postMessage(
      files.map(({ member: { path, isSelected }, bytes }) => ({ path, isSelected, bytes })),
      [],
    );
  }

  take(): readonly Looked[] {
    const looked: Looked[] = [];
    for (;;) {
      const message: unknown = receiveMessageOnPort(this.#port);
      if (message === undefined) return looked;
      looked.push(...this.#accept((message as { readonly message: unknown }).message));
    }
  }

  /** All that is open, answered or not. Nothing is taken afterwards. */
  async finish(): Promise<readonly Looked[]> {
    const looked = [...this.take()];
    for await (const answer of this.#answers()) looked.push(...this.#accept(answer));
    const unanswered = this.#open.splice(0).flat();
    return [...looked, ...unanswered.map((file) => ({ file, record: null }))];
  }

  /** As many answers as are open, or fewer if the thread has ended. */
  async *#answers(): AsyncGenerator {
    if (this.#open.length === 0) return;
    const answers: unknown[] = [];
    // From now on answers come as events, which keep the process alive.
    this.#port.on("message", (answer) => {
      answers.push(answer);
      this.#wake();
    });
    while (this.#open.length > 0) {
      if (answers.length > 0) yield answers.shift();
      else if (this.#hasEnded) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  #accept(answer: unknown): readonly Looked[] {
    const files = this.#open.shift() ?? [];
    // It comes from the same program, which has written it a moment ago.
    const records = JSON.parse(String(answer)) as readonly (SeedRecord | null)[];
    return files.map((file, index) => ({ file, record: records[index] ?? null }));
  }

  close(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}

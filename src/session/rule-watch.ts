import { url } from "node:inspector";
import { isMainThread, Worker } from "node:worker_threads";
import type { CallWatch } from "../engine/guarded-rule.ts";
import { reportHang } from "./hangs.ts";
import { findHousePlace } from "./house-code.ts";

/**
 * How long a rule may take for one seed, for all facts of a collection, and to be loaded; and how long
 * its file may wait for something while it is loaded.
 */
const SECONDS = { seed: 2, facts: 20, load: 10, wait: 20 } as const;

const TICK_MS = 100;

/** Within how long what the other thread has decided to stop is stopped. */
const STOP_MS = 1000;

/** The cells of the memory that both threads see. */
const TURN = 0;
const TICKS = 1;

/** What `TURN` is while nothing of the house runs, and once the other thread has decided to stop it. */
const IDLE = 0;
const CLAIMED = -1;

/** Turns are numbered, so that two calls after another are not taken for one. */
const MAX_TURN = 2 ** 31 - 1;

/**
 * The other thread: a loop without an end keeps this one from everything, so another one has to
 * notice. It counts its own ticks, not time, so that a process that was stopped for a while is not
 * blamed. Only the engine's own debugger can end what runs in another thread without ending the
 * process. The message goes first, so that it is there once the code is stopped.
 */
const SENTRY = `
const { Session } = require("node:inspector");
const { parentPort, workerData } = require("node:worker_threads");
const cells = new Int32Array(workerData);
let [seen, ticks] = [${IDLE}, 0];
setInterval(() => {
  const turn = Atomics.load(cells, ${TURN});
  if (turn <= ${IDLE} || turn !== seen) [seen, ticks] = [turn, 0];
  else if (++ticks >= Atomics.load(cells, ${TICKS})) {
    if (Atomics.compareExchange(cells, ${TURN}, turn, ${CLAIMED}) !== turn) return;
    parentPort.postMessage(null);
    const session = new Session();
    session.connectToMainThread();
    session.post("Runtime.terminateExecution", () => session.disconnect());
  }
}, ${TICK_MS});
`;

/** What this thread and the other one share; undefined until code of the house is there. */
let cells: Int32Array | undefined;

let turn = 0;

/** What is at work, in words that only this thread needs. */
let current: { file: string; path: string | null; seconds: number; isLoading: boolean } = {
  ...{ file: "", path: null, seconds: 0, isLoading: false },
};

/** Notices from now on where the rule of a file does not end. */
export function watchCalls(file: string): CallWatch {
  start();
  return {
    enter: (path) => enter(file, path, path === null ? SECONDS.facts : SECONDS.seed, false),
    leave,
    placeOf: findHousePlace,
  };
}

/** What keeps the process alive while files are loaded. */
const pulses = new Set<NodeJS.Timeout>();

/** Notices if a file does not end while it is loaded, or waits for what never comes. */
export async function watchLoading<Result>(
  file: string,
  load: () => Promise<Result>,
): Promise<Result> {
  start();
  const begin = () => enter(file, null, SECONDS.load, true);
  begin();
  let beats = 0;
  // As long as this thread gets to its timers, no loop is without an end; to wait may be.
  const pulse = setInterval(() => {
    beats += 1;
    if (beats * TICK_MS < SECONDS.wait * 1000) begin();
    else giveUpWaiting(file);
  }, TICK_MS);
  pulses.add(pulse);
  try {
    return await load();
  } finally {
    // Once it was given up, what is at work is somebody else's.
    if (pulses.delete(pulse)) {
      clearInterval(pulse);
      leave();
    }
  }
}

function giveUpWaiting(file: string): void {
  // Whom nobody stops, such as one with a debugger open, may wait.
  if (cells === undefined) return;
  enter(file, null, SECONDS.wait, true);
  leave();
  reportCurrent();
}

function enter(file: string, path: string | null, seconds: number, isLoading: boolean): void {
  if (cells === undefined) return;
  // Something was stopped, or is about to be: either ends here, before anything else is blamed.
  if (Atomics.load(cells, TURN) === CLAIMED) {
    Atomics.wait(cells, TURN, CLAIMED, STOP_MS);
    reportStopped();
  }
  current = { file, path, seconds, isLoading };
  cells[TICKS] = (seconds * 1000) / TICK_MS;
  turn = (turn % MAX_TURN) + 1;
  Atomics.store(cells, TURN, turn);
}

function leave(): void {
  if (cells === undefined) return;
  // Too late: the other thread is about to stop what runs here, which must not be somebody else's.
  if (Atomics.compareExchange(cells, TURN, turn, IDLE) === CLAIMED)
    Atomics.wait(cells, TURN, CLAIMED);
}

function start(): void {
  // The other thread can stop the main one alone; and who has a debugger open may take their time.
  if (cells !== undefined || !isMainThread || !process.features.inspector || url() !== undefined) {
    return;
  }
  const memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const sentry = new Worker(SENTRY, { eval: true, workerData: memory, execArgv: [], env: {} });
  sentry.on("message", reportStopped);
  sentry.unref();
  // If what was stopped was all that kept the process alive, the message may find nobody who waits.
  process.on("beforeExit", reportStopped);
  cells = new Int32Array(memory);
}

/** Called from the event loop, perhaps more than once, after the other thread stopped something. */
function reportStopped(): void {
  if (cells === undefined) return;
  if (Atomics.compareExchange(cells, TURN, CLAIMED, IDLE) === CLAIMED) reportCurrent();
}

/** What was stopped while it was loaded never ends, nor does its pulse. */
function reportCurrent(): void {
  for (const pulse of pulses) clearInterval(pulse);
  pulses.clear();
  const { file, path, seconds, isLoading } = current;
  reportHang({ file, at: isLoading ? { kind: "load" } : { kind: "check", path }, seconds });
}

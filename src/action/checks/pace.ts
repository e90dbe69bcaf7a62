import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";

/** Time, so that tests need none. */
export interface Clock {
  /** Milliseconds since the epoch; never backwards. */
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The time of this machine. */
export const systemClock: Clock = {
  nowMs: () => performance.timeOrigin + performance.now(),
  sleep: async (ms) => {
    await sleep(ms);
  },
};

/** From the first request to the last answer, as long as a maintainer would wait for it. */
const TOTAL_MS = 90_000;
const REQUEST_MS = 10_000;
/** GitHub asks for at least a second between writes. */
const BETWEEN_WRITES_MS = 1000;
/** What a server may ask for. */
const MAX_WAIT_MS = 60_000;
const MAX_FAULTS = 4;

/** Keeps the requests of one publication within their limits: call by call, writes spaced. */
export class Pace {
  readonly #clock: Clock;
  readonly #deadlineMs: number;
  #lastWriteMs: number;
  #faultCount = 0;

  /** @param before of the publication before this one, which shares its time with it */
  constructor(clock: Clock, before?: Pace) {
    this.#clock = clock;
    this.#deadlineMs = before === undefined ? clock.nowMs() + TOTAL_MS : before.#deadlineMs;
    this.#lastWriteMs = before === undefined ? Number.NEGATIVE_INFINITY : before.#lastWriteMs;
  }

  /** How long the next request may take; 0 if there is no time left. */
  get requestMs(): number {
    return Math.max(0, Math.min(REQUEST_MS, this.#deadlineMs - this.#clock.nowMs()));
  }

  /** Writes when it is due: a second after the answer to the last write. */
  async write<T>(action: () => Promise<T>): Promise<T> {
    const waitMs = this.#lastWriteMs + BETWEEN_WRITES_MS - this.#clock.nowMs();
    if (waitMs > 0) await this.#clock.sleep(waitMs);
    try {
      return await action();
    } finally {
      this.#lastWriteMs = this.#clock.nowMs();
    }
  }

  /** Waits as a passing fault asks for, 1, 2 and 4 seconds if it does not; false if it is too long. */
  async outlast({ waitMs }: Pick<Fault, "waitMs">): Promise<boolean> {
    this.#faultCount += 1;
    const pauseMs = waitMs ?? 1000 * 2 ** (this.#faultCount - 1);
    const isTooLate = this.#clock.nowMs() + pauseMs >= this.#deadlineMs;
    if (this.#faultCount >= MAX_FAULTS || pauseMs > MAX_WAIT_MS || isTooLate) return false;
    await this.#clock.sleep(pauseMs);
    return true;
  }
}

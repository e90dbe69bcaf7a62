import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { say } from "../log.ts";
import { openCheckApi } from "./github-check-api.ts";
import { Pace, type Clock } from "./pace.ts";
import { sendCheck, type Sent } from "./send-check.ts";
import type { Judged, Setting } from "./judged.ts";
import { toReport } from "./to-report.ts";

const clock: Clock = {
  nowMs: () => performance.timeOrigin + performance.now(),
  sleep: async (ms) => {
    await sleep(ms);
  },
};

/** What a token gives access to. */
export interface Access {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * Publishes a run as a check run. Never throws: what keeps it from being published must not change
 * the verdict, and is told by the result.
 */
export async function publishCheck(
  judged: Judged,
  setting: Setting,
  access: Access,
): Promise<Sent> {
  try {
    const report = toReport(judged, setting);
    const pace = new Pace(clock);
    const api = await openCheckApi({ ...access, timeoutMs: () => pace.requestMs });
    return await sendCheck(report, { api, pace, clock });
  } catch (error) {
    say(inspect(error));
    const reason = "seedlint failed for a reason of its own: the stack is in the log";
    return { kind: "failed", fault: { kind: "passing", reason, waitMs: undefined } };
  }
}

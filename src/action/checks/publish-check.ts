import { inspect } from "node:util";
import { say } from "../log.ts";
import { OWN_FAULT } from "./fault.ts";
import { toCheckApi } from "./github-check-api.ts";
import { openClient } from "./github-client.ts";
import { systemClock, type Pace } from "./pace.ts";
import { sendCheck, type Sent } from "./send-check.ts";
import type { Judged, Setting } from "./judged.ts";
import { toReport } from "./to-report.ts";

/** What a token gives access to, and for how long. */
export interface Access {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pace: Pace;
}

/**
 * Publishes a run as a check run. Never throws: what keeps it from being published must not change
 * the verdict, and is told by the result.
 */
export async function publishCheck(
  judged: Judged,
  setting: Setting,
  { pace, ...access }: Access,
): Promise<Sent> {
  try {
    const report = toReport(judged, setting);
    const client = await openClient({ ...access, timeoutMs: () => pace.requestMs });
    return await sendCheck(report, { api: toCheckApi(client), pace, clock: systemClock });
  } catch (error) {
    say(inspect(error));
    return { kind: "failed", fault: OWN_FAULT };
  }
}

import type { Sent } from "./checks/send-check.ts";
import type { Judged, Setting } from "./checks/judged.ts";
import { annotate, printAnnotations, say } from "./log.ts";

/**
 * Shows what was found where the change is read: as a check run where the token allows it, else as
 * annotations of the job. Which of them it is changes nothing else.
 */
export async function announce(judged: Judged, setting: Setting): Promise<void> {
  const sent = await publish(judged, setting);
  if (sent?.kind !== "published") printAnnotations(judged.run, judged.options);
  if (sent !== undefined) saySent(sent);
}

/** Undefined if there is nothing to publish with, or it is not wanted. */
async function publish(judged: Judged, setting: Setting): Promise<Sent | undefined> {
  const { checks, token } = setting.inputs;
  const repository = setting.environment["GITHUB_REPOSITORY"];
  if (!checks || token === undefined || repository === undefined) return undefined;
  // Loads the client of the API.
  const { publishCheck } = await import("./checks/publish-check.ts");
  return publishCheck(judged, setting, { token, repository });
}

/** That a token has no right to it is how most workflows are meant to be, and no news. */
function saySent(sent: Sent): void {
  if (sent.kind === "published") {
    say(`Published as the check run \`${sent.name}\``);
    return;
  }
  const { kind, reason } = sent.fault;
  const instead = "the findings are annotations of this job instead";
  if (kind === "refused") {
    say(`No check run, which needs \`checks: write\`: ${reason}; ${instead}`);
  } else {
    annotate("notice", `The check run could not be published: ${reason}; ${instead}`);
  }
}

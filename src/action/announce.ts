import type { Sent } from "./checks/send-check.ts";
import type { Fault } from "./checks/fault.ts";
import type { Judged, Setting } from "./checks/judged.ts";
import { Pace, systemClock } from "./checks/pace.ts";
import { annotate, printAnnotations, say } from "./log.ts";
import type { Access } from "./checks/publish-check.ts";
import type { PublishedReview } from "./review/publish-review.ts";

/**
 * Shows what was found where the change is read: as a check run where the token allows it, else as
 * annotations of the job, and what would mend it as a review where that is wanted. Which of them it is
 * changes nothing else.
 */
export async function announce(judged: Judged, setting: Setting): Promise<void> {
  const { checks, review } = setting.inputs;
  const access = findAccess(setting);
  const sent = checks && access ? await publish(judged, setting, access) : undefined;
  if (sent?.kind !== "published") printAnnotations(judged.run, judged.options);
  if (sent !== undefined) saySent(sent);
  if (review) await suggest(judged, setting, { access, sent });
}

/** Undefined if there is nothing to publish with. */
function findAccess({ inputs, environment }: Setting): Access | undefined {
  const repository = environment["GITHUB_REPOSITORY"];
  if (inputs.token === undefined || repository === undefined) return undefined;
  return { token: inputs.token, repository, pace: new Pace(systemClock) };
}

async function publish(judged: Judged, setting: Setting, access: Access): Promise<Sent> {
  // Loads the client of the API.
  const { publishCheck } = await import("./checks/publish-check.ts");
  return publishCheck(judged, setting, access);
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

/** Where the check run failed because of a server, which was told, it is left alone. */
async function suggest(
  judged: Judged,
  setting: Setting,
  { access, sent }: { readonly access: Access | undefined; readonly sent: Sent | undefined },
): Promise<void> {
  if (access === undefined) {
    say("No review, which needs a token");
    return;
  }
  if (sent?.kind === "failed" && sent.fault.kind === "passing") {
    say("No review is tried either");
    return;
  }
  const { publishReview } = await import("./review/publish-review.ts");
  const pace = new Pace(systemClock, access.pace);
  sayReview(await publishReview(judged, setting, { ...access, pace }));
}

function sayReview(published: PublishedReview): void {
  switch (published.kind) {
    case "none":
      return say("No review: what was judged is the head of no pull request");
    case "passed-by":
      return say("No review: the pull request is closed, or has another head by now");
    case "failed":
      return sayFault(published.fault);
    case "published": {
      const { addedCount, settledCount, refusedCount } = published;
      const refused = refusedCount > 0 ? `, ${refusedCount} not taken by GitHub` : "";
      say(`Suggestions in the pull request: ${addedCount} new, ${settledCount} settled${refused}`);
    }
  }
}

function sayFault({ kind, reason }: Fault): void {
  if (kind === "refused") {
    say(`No review, which needs \`pull-requests: write\`: ${reason}`);
  } else {
    annotate(
      "notice",
      `The review could not be published whole: ${reason}; findings and verdict are the same`,
    );
  }
}

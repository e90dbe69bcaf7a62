import { createHash } from "node:crypto";
import { cutTo } from "../../text/cut.ts";
import { showInvisibleInLine } from "../../text/invisible.ts";
import type { Inputs } from "../inputs.ts";

const NAME_LIMIT = 150;
/** What the runner calls the first step of a job that has no id: `__seedlint_seedlint`. */
const FIRST_STEP = /^__(?!.*_\d+$)/;

/** What tells a check run from all others beside the same commit. */
export interface CheckIdentity {
  /** As people see it, and as a rule of a branch may require it. */
  readonly name: string;
  /** The same for each run of the same step with the same inputs, of whatever attempt. */
  readonly externalId: string;
}

/**
 * The identity of the check run of a step. Its name is that of the job's own check as GitHub shows
 * it, with the step, if it has an id or is not the first, and with the inputs that say what is
 * judged: so steps, jobs of a matrix and workflows do not replace each other, unless they judge the
 * same in the same way.
 */
export function identifyCheck(environment: NodeJS.ProcessEnv, inputs: Inputs): CheckIdentity {
  const of = (name: string) => environment[`GITHUB_${name}`] ?? "";
  const step = of("ACTION");
  const details = [of("EVENT_NAME"), FIRST_STEP.test(step) ? "" : step, ...scopeOf(inputs)];
  const job = [of("WORKFLOW"), of("JOB")].filter((part) => part !== "").join(" / ");
  const list = details.filter((part) => part !== "").join(", ");
  const name = `${["seedlint", job].filter((part) => part !== "").join(": ")}${list === "" ? "" : ` (${list})`}`;
  const policy = inputs.ratchets ? ["ratchet"] : [];
  const key = JSON.stringify([
    job,
    details,
    inputs.base,
    inputs.maxWarnings,
    inputs.quiet,
    ...policy,
  ]);
  return {
    name: cutTo(showInvisibleInLine(name), NAME_LIMIT),
    externalId: `seedlint:${createHash("sha256").update(key).digest("hex").slice(0, 32)}`,
  };
}

/** The inputs by which jobs of a matrix differ, where they are not the defaults. */
function scopeOf({ workingDirectory, configPath = "", paths, isAll, failOn, levels }: Inputs) {
  const settings = [
    ...Array.from(levels, ([rule, level]) => `${rule}:${level}`),
    isAll ? "all" : "",
    failOn === "error" ? "" : `fail-on ${failOn}`,
  ];
  return [workingDirectory, configPath, ...paths, ...settings];
}

import type { ReportOptions } from "../../report/index.ts";
import type { LintRun } from "../../sdk/index.ts";
import type { Inputs } from "../inputs.ts";
import type { RunContext } from "../read-event.ts";
import type { Conclusion } from "../wording.ts";

/** A run that ended, and how it is told. */
export interface Judged {
  readonly run: LintRun;
  readonly conclusion: Conclusion;
  /** What was judged, as a sentence without a full stop. */
  readonly basis: string;
  readonly options: ReportOptions;
}

/** Where it ended. */
export interface Setting {
  readonly context: RunContext;
  readonly inputs: Inputs;
  readonly environment: NodeJS.ProcessEnv;
}

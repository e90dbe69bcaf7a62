import { guardExit } from "../session/guard-exit.ts";
import { annotate } from "./log.ts";
import { setErrorOutput } from "./publish.ts";
import { runAction } from "./run-action.ts";

const release = guardExit(() => {
  annotate("error", "The step ended before there was a verdict: a rule may have ended its process");
  void setErrorOutput();
});
process.exitCode = await runAction(process.env);
release();

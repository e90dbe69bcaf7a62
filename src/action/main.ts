import { endSoon, guardExit } from "../session/guard-exit.ts";
import { annotate } from "./log.ts";
import { setErrorOutput } from "./publish.ts";
import { runAction } from "./run-action.ts";

const ended = "The step ended before there was a verdict: a rule may have ended its process";
const release = guardExit((_code, failure = ended) => {
  annotate("error", failure);
  void setErrorOutput();
});
process.exitCode = await runAction(process.env);
release();
endSoon(() => annotate("notice", "Code of the house kept the process alive: it was ended"));

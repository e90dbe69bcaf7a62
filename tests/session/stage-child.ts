// Run as a process of its own, in a repository. Says on standard output when it begins to stage.
import { writeSync } from "node:fs";
import { stageSingleMarks } from "./stage-single-marks.ts";

await stageSingleMarks(process.cwd(), process.env, () => writeSync(1, "begins"));

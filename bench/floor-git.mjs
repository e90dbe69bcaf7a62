// The floor of a run on commits: takes in every blob that a file lists, in one batch of git.
import { spawn } from "node:child_process";
import { openSync } from "node:fs";

const [list = ""] = process.argv.slice(2);
const git = spawn("git", ["cat-file", "--batch", "--buffer"], {
  stdio: [openSync(list, "r"), "pipe", "inherit"],
});
let byteCount = 0;
git.stdout?.on("data", (/** @type {Buffer} */ chunk) => (byteCount += chunk.length));
git.once("close", (exitCode) => {
  process.stdout.write(`${byteCount}\n`);
  process.exitCode = exitCode ?? 1;
});

import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Command
 * @property {readonly string[]} argv arguments of `node`
 * @property {string} cwd
 */

/**
 * @typedef {object} Sample one run of a command
 * @property {number} wallMs from just before the process starts until it has ended
 * @property {number} peakKiB peak resident set; with GNU time that of the largest child, if larger
 * @property {number | null} exitCode null if a signal ended it
 * @property {string} stdout
 * @property {string} stderr
 */

const hook = fileURLToPath(new URL("peak-hook.cjs", import.meta.url));

/**
 * How peak memory is read on this machine: by GNU time if it is there, else by a preloaded hook.
 *
 * @returns {"gnu-time" | "hook"}
 */
export function findPeakMeter() {
  const probe = spawnSync("/usr/bin/time", ["--format=%M", "true"], { encoding: "utf8" });
  return probe.status === 0 && /^\d+$/m.test(probe.stderr) ? "gnu-time" : "hook";
}

/**
 * Runs `node` once. Output goes to files, so that reading it costs the tool and the clock nothing.
 *
 * @param {Command} command
 * @param {{ meter: "gnu-time" | "hook", scratch: string }} how `scratch`: a folder to write to
 * @returns {Promise<Sample>}
 */
export async function measure(command, { meter, scratch }) {
  const files = {
    stdout: join(scratch, "stdout"),
    stderr: join(scratch, "stderr"),
    peak: join(scratch, "peak"),
  };
  const { program, argv } = withMeter(command.argv, meter, files.peak);
  const out = openSync(files.stdout, "w");
  const err = openSync(files.stderr, "w");
  const started = performance.now();
  const child = spawn(program, argv, {
    cwd: command.cwd,
    stdio: ["ignore", out, err],
    env: environment(files.peak),
  });
  const exitCode = await ended(child);
  const wallMs = performance.now() - started;
  closeSync(out);
  closeSync(err);
  return {
    wallMs,
    exitCode,
    // GNU time writes a line of its own above the figure if the exit code is not 0.
    peakKiB: Number(readFileSync(files.peak, "utf8").trim().split("\n").at(-1)),
    stdout: readFileSync(files.stdout, "utf8"),
    stderr: readFileSync(files.stderr, "utf8"),
  };
}

/**
 * @param {readonly string[]} argv
 * @param {"gnu-time" | "hook"} meter
 * @param {string} peakFile
 */
function withMeter(argv, meter, peakFile) {
  if (meter === "hook") return { program: process.execPath, argv: ["--require", hook, ...argv] };
  const time = ["--format=%M", `--output=${peakFile}`, process.execPath];
  return { program: "/usr/bin/time", argv: [...time, ...argv] };
}

/** Without what npm or a terminal would add: every tool starts from the same. */
function environment(/** @type {string} */ peakFile) {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NO_COLOR: "1", SEEDLINT_BENCH_PEAK_FILE: peakFile };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number | null>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code));
  });
}

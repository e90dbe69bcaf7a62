import { execFileSync } from "node:child_process";

/**
 * What git prints, trimmed.
 *
 * @param {string} cwd
 * @param {readonly string[]} args
 */
export const git = (cwd, args) =>
  execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY }).trim();

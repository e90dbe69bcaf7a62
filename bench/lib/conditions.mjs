import { spawnSync } from "node:child_process";
import { availableParallelism, type } from "node:os";

/**
 * The machine in words that say what matters for the figures and nothing about whose it is.
 */
export function describeMachine() {
  const processors = availableParallelism();
  return `${processors} processors, Node ${process.versions.node}, ${type()} ${process.arch}`;
}

/**
 * The commit that is measured, and whether what runs differs from it.
 *
 * @param {string} root
 */
export function describeCommit(root) {
  const git = (/** @type {readonly string[]} */ args) =>
    spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const { status, stdout } = git(["rev-parse", "--short=12", "HEAD"]);
  if (status !== 0) return "a checkout without a commit";
  const isChanged = git(["status", "--porcelain", "--", "dist", "bench"]).stdout !== "";
  return isChanged ? `${stdout.trim()} with changes not committed` : stdout.trim();
}

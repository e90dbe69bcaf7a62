import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { runStep } from "./support/action.ts";
import { baseFiles, Markers, plantedFiles, proposal } from "./support/planted-fork.ts";
import { keep } from "./support/pull-request.ts";

const canTrace = spawnSync("strace", ["-f", "-e", "trace=execve", "true"]).status === 0;

/** What a step has done, as the system saw it. */
interface Trace {
  /** The command line of each program, without those that were looked for in vain. */
  readonly programs: readonly (readonly string[])[];
  /** The address of each connection. */
  readonly connections: readonly string[];
}

/**
 * Judges a fork's pull request in a clone of its own, from which nothing is missing if it is complete;
 * `known` are the commits that the event names.
 */
function traceStep(isComplete: boolean): Trace & { readonly known: readonly string[] } {
  const markers = new Markers();
  const origin = keep(TemporaryRepository.init({ files: baseFiles }));
  origin.git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
  const base = origin.oid("HEAD");
  origin.branch("proposal");
  const head = origin.commitFiles({ ...proposal, ...plantedFiles(markers) });
  origin.checkout("main");
  origin.merge("proposal");
  const oids = { base, head, merge: origin.oid("HEAD") };
  const clone = keep(origin.clone(isComplete ? {} : { depth: 1 }));
  const file = path.join(clone.root, "../trace");
  const result = runStep({
    workspace: clone.root,
    event: "pull_request.fork",
    oids,
    sha: oids.merge,
    under: ["strace", "-f", "-s", "4096", "-e", "trace=execve,connect", "-o", file],
  });
  expect(result.outputs["conclusion"]).toBe("failure");
  expect(markers.ran).toEqual([]);
  markers.dispose();
  return { ...parseTrace(readFileSync(file, "utf8")), known: Object.values(oids) };
}

/** Calls that another process interrupts are split over two lines; what is asked stands in the first. */
function parseTrace(text: string): Trace {
  const calls = text.split("\n");
  const programs = calls.flatMap((line) => {
    const [, list] = /execve\("[^"]*", (\[.*?\]), 0x/.exec(line) ?? [];
    const isMissing = /= -1 ENOENT/.test(line);
    // As strace writes strings, they are those of JSON but for octal escapes, of which there are none.
    return list === undefined || isMissing ? [] : [JSON.parse(list) as readonly string[]];
  });
  const connections = calls.filter((line) => /connect\(/.test(line) && !/AF_UNIX/.test(line));
  return { programs, connections };
}

/** The command of git, and the options of git itself that every call has to have. */
function commandOf(words: readonly string[]): string {
  const [, ...rest] = words;
  expect(rest).toEqual(
    expect.arrayContaining([
      "--no-pager",
      "--literal-pathspecs",
      "core.fsmonitor=false",
      "protocol.allow=never",
    ]),
  );
  const at = rest.findIndex((word, index) => !word.startsWith("-") && rest[index - 1] !== "-c");
  return rest[at] ?? "";
}

describe.skipIf(!canTrace)("the processes of a step that judges a fork", () => {
  test("are Node and git with the commands that only read", () => {
    const { programs, connections } = traceStep(true);
    const [first, ...others] = programs;
    expect(path.basename(first?.[0] ?? "")).toBe("node");
    expect(others.filter(([name = ""]) => path.basename(name) !== "git")).toEqual([]);
    const commands = new Set(others.map(commandOf));
    const allowed = new Set(["rev-parse", "merge-base", "ls-tree", "diff-tree", "cat-file"]);
    expect([...commands].filter((command) => !allowed.has(command))).toEqual([]);
    expect(commands.size).toBeGreaterThan(3);
    expect(connections).toEqual([]);
  });

  test("fetch from nowhere but where the checkout came from", () => {
    const { programs, connections, known } = traceStep(false);
    const isFetch = (words: readonly string[]): boolean => words.includes("fetch");
    const fetches = programs.filter(isFetch);
    expect(fetches.length).toBeGreaterThan(0);
    for (const words of fetches) {
      const [, remote, oid = "", ...more] = words.slice(words.indexOf("--end-of-options"));
      expect([remote, ...more]).toEqual(["origin"]);
      expect(known).toContain(oid);
    }
    // What git starts for a fetch, with the shell that it starts the other side with.
    const names = new Set(programs.slice(1).map(([name = ""]) => path.basename(name)));
    const expected = new Set(["git", "sh", "git-upload-pack"]);
    expect([...names].filter((name) => !expected.has(name))).toEqual([]);
    expect(connections).toEqual([]);
  });
});

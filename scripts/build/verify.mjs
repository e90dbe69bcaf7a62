import { readFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../trees.mjs";

/**
 * What must not be in `dist/`, and why it would be there.
 *
 * @type {readonly { readonly pattern: RegExp, readonly problem: string }[]}
 */
const forbidden = [
  { pattern: /\r/, problem: "has a carriage return" },
  { pattern: /eval\(str\)/, problem: "has gray-matter's engine that evaluates content" },
  { pattern: /node_modules\/js-yaml\//, problem: "has js-yaml, which gray-matter brought" },
  {
    pattern: /(?<![\w.])\/(?:home|root|tmp|Users|work)\/[\w.-]+\//,
    problem: "has an absolute path",
  },
];

/**
 * Checks what was built for things that tests of its behaviour would not notice.
 *
 * @param {{ dir: string, root: string }} options `root` is the folder of the sources.
 * @returns {readonly string[]} A sentence a problem, by file; empty if all is well.
 */
export function findProblems({ dir, root }) {
  return listFiles(dir).flatMap((file) => {
    const text = readFileSync(path.join(dir, file), "utf8");
    const problems = forbidden.flatMap(({ pattern, problem }) =>
      pattern.test(text) ? problem : [],
    );
    if (text.includes(root)) problems.push("names the folder it was built in");
    return problems.map((problem) => `${file} ${problem}`);
  });
}

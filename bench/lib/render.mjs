import { findSummary } from "./statistics.mjs";
import { rows } from "./tools.mjs";

/**
 * @typedef {object} Conditions what the figures hold for
 * @property {string} date `YYYY-MM-DD`
 * @property {string} commit
 * @property {string} machine
 * @property {string} corpus
 * @property {number} rounds
 * @property {"gnu-time" | "hook"} meter
 * @property {readonly string[]} sameWork what the tools were found to agree on, in lines
 */

const meters = {
  "gnu-time": "by GNU time, the largest process of the tool's tree",
  hook: "by `process.resourceUsage()` at the end of the tool's Node process",
};

/**
 * One run as Markdown.
 *
 * @param {Conditions} conditions
 * @param {readonly import("./tools.mjs").Tool[]} tools
 * @param {ReadonlyMap<string, import("./statistics.mjs").Summary>} summaries by name of the tool
 * @param {{ targets: readonly import("./targets.mjs").Target[], growth: readonly string[] }} said
 *   about the figures; `growth` in lines
 */
export function renderResults(conditions, tools, summaries, { targets, growth }) {
  const { date, commit, machine, corpus, rounds, meter, sameWork } = conditions;
  return [
    `Measured on ${date} at ${commit}; ${machine}.`,
    `Corpus: ${corpus}.`,
    `${rounds} rounds after a warm-up, in which the tools take turns; wall time of the whole process;`,
    `peak memory ${meters[meter]}.`,
    ...sameWork,
    "",
    ...table(
      ["tool", "what it does", "median ms", "min", "max", "to seedlint", "peak MiB"],
      tools.map((tool) => timeRow(tool, summaries)),
    ),
    "",
    ...table(
      ["target", "limit", "measured", ""],
      targets.map(({ claim, limit, measured, isMet }) => [
        claim,
        limit,
        measured,
        isMet ? "met" : "**missed**",
      ]),
    ),
    "",
    ...growth,
    "",
  ].join("\n");
}

/**
 * @param {import("./tools.mjs").Tool} tool
 * @param {ReadonlyMap<string, import("./statistics.mjs").Summary>} summaries
 */
function timeRow({ name, does }, summaries) {
  const { medianMs, minMs, maxMs, peakMiB } = findSummary(summaries, name);
  const reference = findSummary(summaries, rows.full);
  const ratio = `${(medianMs / reference.medianMs).toFixed(2)} ×`;
  return [
    name,
    does,
    ...[medianMs, minMs, maxMs].map((ms) => ms.toFixed(0)),
    ratio,
    peakMiB.toFixed(0),
  ];
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
function table(head, lines) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)];
}

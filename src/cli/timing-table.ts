import type { RuleTimes } from "../session/rule-times.ts";

/** A line for each rule, the slowest first: milliseconds and share of the whole run. */
export function toTimingTable(times: RuleTimes, durationMs: number): string {
  const rows = times.list();
  const width = Math.max(9, ...rows.map(([id]) => id.length));
  const toLine = (name: string, ms: number): string => {
    const share = `${((100 * ms) / durationMs).toFixed(1)} %`;
    return `${name.padEnd(width)}  ${ms.toFixed(1).padStart(8)} ms  ${share.padStart(7)}\n`;
  };
  const rules = rows.reduce((sum, [, ms]) => sum + ms, 0);
  const lines = rows.map(([id, ms]) => toLine(id, ms));
  return `${lines.join("")}${toLine("all rules", rules)}${toLine("run", durationMs)}`;
}

import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ReportOptions } from "../../src/report/index.ts";
import { sarif } from "../../src/report/sarif.ts";
import { parseSarif } from "../support/sarif.ts";
import { BASE, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };

describe("sarif, of very much", () => {
  it("keeps the 25,000 most important results, in order, and says how many are missing", () => {
    const told = Array.from({ length: 25_010 }, (_, index): Told => {
      const severity = index === 25_005 ? "error" : "warning";
      const verdict = index < 20 ? "existing" : "introduced";
      return { path: `${index % 7}.md`, message: `${index}`, severity, verdict };
    });
    const run = makeRun({}, told, { base: BASE });
    const { results, invocations } = parseSarif(sarif(run, options));
    const indexes = results.map(({ message }) => Number(message.text));
    expect(indexes).toHaveLength(25_000);
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
    expect(indexes).toContain(25_005);
    expect(indexes.filter((index) => index < 20)).toHaveLength(10);
    const [notification] = invocations[0].toolExecutionNotifications;
    expect(notification?.descriptor.id).toBe("results-left-out");
    expect(notification?.message.text).toMatch(/^10 results left out/u);
  });

  it("is below ten megabytes compressed, whatever the messages", () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 0x7f_ff_ff_ff;
      return seed.toString(36);
    };
    const told = Array.from({ length: 2000 }, (): Told => {
      return { path: "a.md", message: Array.from({ length: 1600 }, noise).join("") };
    });
    const text = sarif(makeRun({ "a.md": "" }, told), options);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const log = parseSarif(text);
    expect(log.results.length).toBeGreaterThan(500);
    const [notification] = log.invocations[0].toolExecutionNotifications;
    const leftOut = (2000 - log.results.length).toLocaleString("en");
    expect(notification?.message.text).toMatch(`${leftOut} results left out`);
  });
});

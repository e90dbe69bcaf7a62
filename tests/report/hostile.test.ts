import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/sdk/index.ts";
import {
  formatNames,
  loadReporter,
  type FormatName,
  type ReportOptions,
  type Reporter,
} from "../../src/report/index.ts";
import { readAnnotations, readCommands, readMatchedLines } from "../support/runner.ts";
import { withoutDecoration } from "../support/decoration.ts";
import { printable } from "../support/inert.ts";
import { hostileRun } from "./make-run.ts";

const reporters = Object.fromEntries(
  await Promise.all(formatNames.map(async (name) => [name, await loadReporter(name)] as const)),
) as Readonly<Record<FormatName, Reporter>>;
const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };
const everything = fc.record({
  color: fc.boolean(),
  hyperlinks: fc.boolean(),
  isAll: fc.boolean(),
  quiet: fc.boolean(),
  limit: fc.nat({ max: 50 }),
});

describe("hostile content", () => {
  it("makes no command and no annotation of any format but that of annotations", () => {
    fc.assert(
      fc.property(hostileRun, everything, (run, wanted) => {
        for (const name of formatNames.filter((format) => format !== "github")) {
          const text = reporters[name](run, { ...options, ...wanted });
          expect(readCommands(text)).toEqual([]);
          expect(readMatchedLines(text)).toEqual([]);
        }
      }),
    );
  });

  it("brings no control into any format, but our own colours and links into pretty", () => {
    fc.assert(
      fc.property(hostileRun, everything, (run, wanted) => {
        for (const name of formatNames) {
          const text = reporters[name](run, { ...options, ...wanted });
          const bare = name === "pretty" ? withoutDecoration(text) : text;
          const seen = name === "github" ? withoutPaths(bare) : bare;
          expect(seen).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b]/u);
        }
      }),
    );
  });

  it("leaves each annotation with its own file and words", () => {
    fc.assert(
      fc.property(hostileRun, fc.boolean(), (run, isAll) => {
        const text = reporters.github(run, { ...options, isAll });
        const annotations = readAnnotations(text);
        expect(readCommands(text)).toHaveLength(annotations.length);
        const verdicts = isAll ? ["introduced", "existing"] : ["introduced"];
        const present = run.diagnostics.filter(({ verdict }) => verdicts.includes(verdict));
        for (const { level, properties, message } of annotations) {
          const severity = level === "notice" ? "info" : level;
          const own = present.filter(
            (diagnostic) =>
              diagnostic.severity === severity &&
              pathsOf(diagnostic).includes(properties.get("file")) &&
              message.startsWith(printable(diagnostic.message)),
          );
          const unread = run.failed.filter(
            ({ path, reason }) =>
              path === properties.get("file") && message.includes(`: ${printable(reason)}`),
          );
          expect([...own, ...unread]).not.toEqual([]);
        }
      }),
    );
  });

  it("gives the same text for the same run", () => {
    fc.assert(
      fc.property(hostileRun, everything, (run, wanted) => {
        for (const name of formatNames) {
          const again = structuredClone(run);
          const told = { ...options, ...wanted };
          expect(reporters[name](run, told)).toBe(reporters[name](again, told));
        }
      }),
    );
  });
});

/** Where a diagnostic may be annotated: at its own place, or at its cause. */
const pathsOf = ({ path, related }: Diagnostic): readonly (string | undefined)[] => {
  const causes = related.filter(({ isCause }) => isCause === true);
  return [path, ...causes.map((cause) => cause.path)];
};

/** A path in an annotation is what GitHub looks the file up by, so it stays as it is. */
const withoutPaths = (text: string): string => text.replaceAll(/ file=[^,]*,line=/gu, " line=");

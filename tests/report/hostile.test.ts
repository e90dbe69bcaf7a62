import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/sdk/index.ts";
import { formatNames, formats, type ReportOptions } from "../../src/report/index.ts";
import { readAnnotations, readCommands, readMatchedLines } from "../support/runner.ts";
import { withoutDecoration } from "../support/decoration.ts";
import { hostileRun } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };
const everything = fc.record({
  color: fc.boolean(),
  hyperlinks: fc.boolean(),
  isAll: fc.boolean(),
  quiet: fc.boolean(),
  limit: fc.nat({ max: 50 }),
});

describe("hostile content", () => {
  it("makes no command and no annotation of pretty, json and markdown", () => {
    fc.assert(
      fc.property(hostileRun, everything, (run, wanted) => {
        for (const name of formatNames.filter((format) => format !== "github")) {
          const text = formats[name](run, { ...options, ...wanted });
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
          const text = formats[name](run, { ...options, ...wanted });
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
        const text = formats.github(run, { ...options, isAll });
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
          expect(formats[name](run, told)).toBe(formats[name](again, told));
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

/** What an annotation shows of a message, computed character by character. */
const printable = (message: string): string =>
  Array.from(message, (character) => {
    if (character === "\r") return "\\r";
    const isShown = /(?!\n|\t|\ufe0e|\ufe0f)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
    const isNamed = /[\p{Co}\p{Cn}]/u.test(character) && !/\p{DI}/u.test(character);
    const code = character.codePointAt(0) ?? 0;
    return isShown.test(character) && !isNamed ? `\\u{${code.toString(16)}}` : character;
  }).join("");

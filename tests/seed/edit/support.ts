import { describe, expect, it } from "vitest";
import { editDocument, type SeedEdit } from "../../../src/seed/edit/edit-document.ts";
import { applyTextEdits } from "../../../src/text/text-edits.ts";
import { parse } from "../support.ts";

/** The text after edits, or why there are none. */
export async function edit(text: string, ...edits: readonly SeedEdit[]): Promise<string> {
  const outcome = await editDocument(await parse(text), edits);
  if (outcome.kind === "refused") return `refused: ${outcome.reason}`;
  return applyTextEdits(text, outcome.edits);
}

/** What edits make of front matter, which is given without fences; or why they are refused. */
export type Case = readonly [name: string, before: string, edits: SeedEdit[], after: string];

/** Tries each case as it is, and with other line ends. */
export function describeCases(name: string, fence: "---" | "+++", cases: readonly Case[]): void {
  const toSeed = (content: string): string =>
    `${fence}\n${content === "" ? "" : `${content}\n`}${fence}\nText.\n`;
  const toCrlf = (content: string): string => toSeed(content).replaceAll("\n", "\r\n");

  describe.each([
    ["", toSeed],
    [", with CRLF", toCrlf],
  ])(`${name}%s`, (_lineEnds, write) => {
    it.each(cases)("%s", async (_name, before, edits, after) => {
      const expected = after.startsWith("refused") ? after : write(after);
      expect(await edit(write(before), ...edits)).toBe(expected);
    });
  });
}

import type { Defect } from "../e2e/planted/defect.ts";
import { together } from "../e2e/planted/defects.ts";
import { inTurn, type Edit } from "../e2e/planted/edits.ts";
import { syntaxes } from "../e2e/planted/syntaxes.ts";
import type { History } from "./history.ts";
import { inRegister } from "./register.ts";

const [inSeeds, unreadable] = together.map(([, defects]) => defects);

/** Everything that is planted, and each of it told as what was there before. */
function withAll(defects: readonly Defect[] = []) {
  const edits: Record<string, Edit> = {};
  for (const [path, edit] of defects.flatMap(({ plant }) => Object.entries(plant))) {
    const former = edits[path];
    edits[path] = former === undefined ? edit : inTurn(former, edit);
  }
  const existing = defects.flatMap(({ plant, finds }) =>
    finds.map(({ rule, in: path = Object.keys(plant)[0] ?? "" }) => `${rule} ${path}`),
  );
  return { before: edits, existing };
}

const withCrlf = (text: string): string => text.replaceAll("\n", "\r\n");
const withBom = (text: string): string => `\uFEFF${text}`;
const withWideIndent = (text: string): string => text.replaceAll(/^ +/gm, "$&$&");

/** The same content in another layout: nothing is new, and nothing is mended. */
export const reformats: readonly History[] = [
  ...syntaxes.flatMap((syntax) =>
    syntaxes
      .filter((other) => other !== syntax)
      .map((syntaxAfter) =>
        inRegister({
          name: `every seed is rewritten from ${syntax} to ${syntaxAfter}`,
          ...withAll(inSeeds),
          syntax,
          syntaxAfter,
        }),
      ),
  ),
  ...syntaxes.map((syntax) =>
    inRegister({
      name: `every seed in ${syntax} gets the line ends of another system and a byte order mark`,
      ...withAll(inSeeds),
      syntax,
      rewriteAll: (text) => withBom(withCrlf(text)),
    }),
  ),
  inRegister({
    name: "every seed in JSON is indented by four",
    ...withAll(inSeeds),
    syntax: "JSON",
    rewriteAll: withWideIndent,
  }),
  inRegister({
    name: "files that cannot be read get other line ends",
    ...withAll(unreadable),
    rewriteAll: withCrlf,
  }),
  inRegister({
    name: "files that cannot be read get a byte order mark",
    ...withAll(unreadable),
    rewriteAll: withBom,
  }),
];

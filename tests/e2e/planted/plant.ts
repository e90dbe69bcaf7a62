import type { Diagnostic } from "../../../src/sdk/index.ts";
import type { Defect } from "./defect.ts";
import type { Draft } from "./edits.ts";
import { cleanSeeds } from "./repository.ts";
import { printSeed, type Syntax } from "./syntaxes.ts";

/** A copy of the clean repository with defects in it. */
export interface Planted {
  readonly syntax: Syntax;
  readonly defects: readonly Defect[];
  /** The seeds by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Plants defects, one after the other, into a fresh copy of the clean repository. */
export function plant(defects: readonly Defect[], syntax: Syntax): Planted {
  const drafts = new Map<string, Draft>(cleanSeeds);
  for (const [path, edit] of defects.flatMap(({ plant: edits }) => Object.entries(edits))) {
    const draft = edit(drafts.get(path), drafts);
    if (draft === undefined) drafts.delete(path);
    else drafts.set(path, draft);
  }
  const files = new Map([...drafts].map(([path, draft]) => [path, toBytes(draft, syntax)]));
  return { syntax, defects, files };
}

function toBytes(draft: Draft, syntax: Syntax): Uint8Array {
  const text = printSeed(draft, syntax);
  return Buffer.from(draft.rewrite?.(text, syntax) ?? text);
}

/** All that is to be found, as {@link tell} has it, sorted. */
export function expectedOf(planted: Planted): readonly string[] {
  const findings = planted.defects.flatMap(({ plant: edits, finds }) => {
    const [only = ""] = Object.keys(edits);
    return finds.map(({ rule, at, in: path = only }) => {
      const span = at(textOf(planted, path), planted.syntax);
      return tell(planted, { rule, path, span });
    });
  });
  return findings.toSorted();
}

/** `score-range policies/en/a.md 120 "191"`: rule, path, offset, and what stands there. */
export function tell(
  planted: Planted,
  { rule, path, span }: Pick<Diagnostic, "rule" | "path" | "span">,
): string {
  const place = textOf(planted, path).slice(span.start, span.end);
  return `${rule} ${path} ${span.start} ${JSON.stringify(place)}`;
}

/** The text that offsets count in: decoded, without a byte order mark. */
function textOf({ files }: Planted, path: string): string {
  const bytes = files.get(path) ?? new Uint8Array();
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}

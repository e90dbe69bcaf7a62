import type { Diagnostic, Remedy, TextEdit } from "../../sdk/index.ts";
import type { ProjectOutcome } from "../project.ts";
import { addressEdits, type LoadSeed } from "./address-edits.ts";
import { compileEdits } from "./compile.ts";
import type { Mendable } from "./mend.ts";
import { offersOf, type Offer } from "./offer.ts";
import { withoutMend } from "./without-mends.ts";

/** Of so many diagnostics the seeds are kept as parsed, and read at once: diagnostics come by seed. */
const GROUP = 64;

/** The outcome as it is reported, with the edits of text that are wanted of what would mend it. */
export async function resolveRemedies(
  outcome: ProjectOutcome,
  wanted: "safe" | "all",
): Promise<ProjectOutcome> {
  const sources = new Map(outcome.sources);
  const diagnostics: Diagnostic[] = [];
  for (let start = 0; start < outcome.diagnostics.length; start += GROUP) {
    const group = outcome.diagnostics.slice(start, start + GROUP).map((diagnostic) => {
      return { diagnostic, offers: listOffers(diagnostic, wanted) };
    });
    const load = await openLoader(outcome, group);
    for (const { diagnostic, offers } of group) {
      const remedies = await toRemedies(offers, diagnostic.path, load);
      diagnostics.push({ ...withoutMend(diagnostic), remedies });
      for (const { path } of remedies.flatMap(({ edits }) => edits)) {
        const text = sources.has(path) ? undefined : (await load(path))?.document.text;
        if (text !== undefined) sources.set(path, text);
      }
    }
  }
  return { ...outcome, diagnostics, sources };
}

interface Offered {
  readonly diagnostic: Mendable;
  readonly offers: readonly Offer[];
}

/** Parses every seed that the offers would edit. */
async function openLoader(
  { loadSeeds }: Pick<ProjectOutcome, "loadSeeds">,
  group: readonly Offered[],
): Promise<LoadSeed> {
  const paths = group.flatMap(({ diagnostic: { path }, offers }) =>
    offers.flatMap(({ edits }) => edits.map((edit) => edit.in ?? path)),
  );
  const loaded = await loadSeeds(new Set(paths));
  return async (path) => loaded.get(path) ?? (await loadSeeds([path])).get(path);
}

/** Of a problem that the head has no more, nothing. */
function listOffers({ mend, verdict }: Mendable, wanted: "safe" | "all"): readonly Offer[] {
  if (mend === undefined || verdict === "fixed") return [];
  return offersOf(mend).filter(({ isSafe }) => isSafe || wanted === "all");
}

async function toRemedies(
  offers: readonly Offer[],
  path: string,
  load: LoadSeed,
): Promise<readonly Remedy[]> {
  const remedies: Remedy[] = [];
  for (const offer of offers) {
    const edits = await toTextEdits(offer, path, load);
    const { title, isSafe } = offer;
    if (edits.length > 0) remedies.push({ title, isSafe, edits });
  }
  return remedies;
}

/** None if one of them cannot be made. */
async function toTextEdits(
  { edits }: Offer,
  ownPath: string,
  load: LoadSeed,
): Promise<readonly TextEdit[]> {
  const addressed = await addressEdits(edits, ownPath, load);
  if (addressed.kind === "refused") return [];
  const all: TextEdit[] = [];
  for (const [path, ofSeed] of [...addressed.byPath].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const compiled = await compileEdits(path, ofSeed, load);
    if (compiled.kind === "refused") return [];
    all.push(...compiled.edits);
  }
  return all;
}

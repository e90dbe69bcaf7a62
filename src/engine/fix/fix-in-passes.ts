import type { Rule } from "../../sdk/index.ts";
import type { ProjectOutcome } from "../project.ts";
import { Barred } from "./barred.ts";
import type { Candidate, LeftMend } from "./candidates.ts";
import { findHarm } from "./find-harm.ts";
import type { Mendable } from "./mend.ts";
import { planPass, type Pass } from "./plan-pass.ts";
import type { FixPolicy } from "./policy.ts";

/** So many passes are made at most; what needs more is told. */
const PASS_LIMIT = 10;
/** So many passes may be taken back, each for what it has made worse. */
const RETRY_LIMIT = 20;

/** What was found in one state of the seeds, by project; no two have a seed in common. */
export interface Judgement {
  readonly judged: readonly {
    readonly rules: readonly Rule[];
    readonly outcome: Pick<ProjectOutcome, "diagnostics" | "fileAt">;
  }[];
}

/** What became of the seeds when nothing more was to be mended. */
export interface Fixed<Judged extends Judgement = Judgement> {
  /** Of the seeds as they are now. */
  readonly judgement: Judged;
  /** The seeds that differ from what they were, by path. */
  readonly files: ReadonlyMap<string, FixedBytes>;
  readonly made: readonly Candidate[];
  readonly left: readonly LeftMend[];
}

/** The bytes of a seed before all passes and after them. */
export interface FixedBytes {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Mends what can be mended, judges again, and goes on until nothing is left to mend. A mend that
 * makes something worse is taken back; so it ends with no more to say against any seed than before.
 *
 * @param judge judges the seeds, of which those in the map have these bytes
 */
export async function fixInPasses<Judged extends Judgement>(
  judge: (files: ReadonlyMap<string, Uint8Array>) => Promise<Judged>,
  policy: FixPolicy,
): Promise<Fixed<Judged>> {
  const barred = new Barred();
  const made: Candidate[] = [];
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let judgement = await judge(files);
  const changeRules = findChangeRules(judgement);
  const originals = new Map<string, Uint8Array>();
  for (let passes = 0, retries = 0; ;) {
    const pass = await planAll(judgement, policy, barred);
    const isOver = passes >= PASS_LIMIT || retries >= RETRY_LIMIT;
    // What waits has its turn when nothing else is to be done.
    if (!isOver && pass.made.length === 0 && barred.release()) {
      retries += 1;
      continue;
    }
    if (isOver || pass.made.length === 0) {
      const left = [...pass.left, ...pass.made.map(toUnfinished)];
      return { judgement, files: compareBytes(originals, files), made, left };
    }
    rememberBytes(originals, pass, judgement);
    const filesAfter = new Map([...files, ...pass.files]);
    const after = await judge(filesAfter);
    const harms = findHarm({
      before: listCounted(judgement, policy),
      after: listCounted(after, policy),
      made: pass.made,
      isAboutChange: (id) => changeRules.has(id),
    });
    if (harms.length > 0) {
      for (const harm of harms) barred.add(harm);
      retries += 1;
      continue;
    }
    barred.release();
    passes += 1;
    made.push(...pass.made);
    files = filesAfter;
    judgement = after;
  }
}

/** Of what is edited for the first time: what was found before is not kept for it. */
function rememberBytes(
  originals: Map<string, Uint8Array>,
  { files }: Pass,
  { judged }: Judgement,
): void {
  for (const path of files.keys()) {
    if (originals.has(path)) continue;
    const [file] = judged.flatMap(({ outcome }) => outcome.fileAt(path) ?? []);
    if (file !== undefined && "bytes" in file) originals.set(path, file.bytes);
  }
}

function compareBytes(
  originals: ReadonlyMap<string, Uint8Array>,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, FixedBytes> {
  const fixed = new Map<string, FixedBytes>();
  for (const [path, after] of files) {
    const before = originals.get(path);
    if (before === undefined || Buffer.compare(before, after) === 0) continue;
    fixed.set(path, { before, after });
  }
  return fixed;
}

function toUnfinished({ diagnostic }: Candidate): LeftMend {
  return { diagnostic, reason: "More passes would be needed than are made" };
}

async function planAll({ judged }: Judgement, policy: FixPolicy, barred: Barred): Promise<Pass> {
  const passes: Pass[] = [];
  for (const { outcome } of judged) passes.push(await planPass(outcome, policy, barred));
  return {
    made: passes.flatMap((pass) => pass.made),
    left: passes.flatMap((pass) => pass.left),
    files: new Map(passes.flatMap((pass) => [...pass.files])),
  };
}

function listCounted({ judged }: Judgement, { isCounted }: FixPolicy): readonly Mendable[] {
  return judged.flatMap(({ outcome }) => outcome.diagnostics.filter(isCounted));
}

function findChangeRules({ judged }: Judgement): ReadonlySet<string> {
  const rules = judged.flatMap((each) => each.rules);
  return new Set(rules.filter(({ scope }) => scope === "change").map(({ meta }) => meta.id));
}

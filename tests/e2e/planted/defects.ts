import type { Defect } from "./defect.ts";
import { defectsAcrossSeeds } from "./defects-across-seeds.ts";
import { defectsInFiles } from "./defects-in-files.ts";
import { defectsInRelations } from "./defects-in-relations.ts";
import { defectsInTexts } from "./defects-in-texts.ts";
import { defectsInValues } from "./defects-in-values.ts";
import { defectsOfOneCause } from "./defects-of-one-cause.ts";

const inReadableFiles: readonly Defect[] = [
  ...defectsInTexts,
  ...defectsInValues,
  ...defectsAcrossSeeds,
  ...defectsInRelations,
  ...defectsOfOneCause,
];

/** Every defect that is planted. */
export const defects: readonly Defect[] = [...inReadableFiles, ...defectsInFiles];

/** Defects that are seen side by side, by what they have in common. */
export const together: readonly (readonly [name: string, defects: readonly Defect[]])[] = [
  ["what is wrong in seeds and between them", inReadableFiles.filter(({ isAlone }) => !isAlone)],
  ["files that cannot be read", defectsInFiles],
];

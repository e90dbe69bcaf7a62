import { findClosest } from "../sdk/closest.ts";
import type { Level, RuleMeta } from "../sdk/rule.ts";
import { policyTemplate } from "./policy-template.ts";
import type { CollectionTemplate } from "./raw-config.ts";

interface Preset {
  readonly levelOf: (meta: RuleMeta) => Level;
  /** What a collection that extends the preset starts from. */
  readonly collection?: CollectionTemplate;
}

const strictLevels = { off: "warn", info: "info", warn: "error", error: "error" } as const;

const recommendedLevel = ({ preview, recommended }: RuleMeta): Level =>
  preview === true ? "off" : recommended;

/** What `seedlint:policy` insists on, whatever becomes of the recommended levels. */
const policyLevels = new Map<string, Level>([
  ["schema", "error"],
  ["review-gate", "error"],
  ["placeholder-text", "warn"],
]);

const presets: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  ["seedlint:recommended", { levelOf: recommendedLevel }],
  [
    "seedlint:strict",
    {
      levelOf: ({ preview, recommended }) => (preview === true ? "off" : strictLevels[recommended]),
    },
  ],
  [
    "seedlint:policy",
    {
      levelOf: (meta) => policyLevels.get(meta.id) ?? recommendedLevel(meta),
      collection: policyTemplate,
    },
  ],
  [
    "seedlint:all",
    { levelOf: ({ recommended }) => (recommended === "off" ? "warn" : recommended) },
  ],
]);

/** What the names of presets start with; no file or package has such a name. */
const PRESET_PREFIX = "seedlint:";

/** The presets that `extends` takes. */
export const presetNames: readonly string[] = [...presets.keys()];

/** The presets that a collection may extend. */
export const templateNames: readonly string[] = presetNames.filter(
  (name) => presets.get(name)?.collection !== undefined,
);

/** What holds where no `extends` says otherwise. */
export const DEFAULT_PRESET = "seedlint:recommended";

/** True for a name that can only be that of a preset, one that exists or not. */
export function looksLikePreset(name: string): boolean {
  return name.startsWith(PRESET_PREFIX);
}

/** What to write in place of a name that no preset has. */
export function hintOfPreset(name: string): { readonly hint: string } {
  const meant = findPreset(name);
  const known = presetNames.map((preset) => `\`${preset}\``).join(", ");
  return { hint: meant === undefined ? `Known: ${known}` : `Did you mean \`${meant}\`?` };
}

/** The preset that a name most likely stands for, whether or not it starts with `seedlint:`. */
export function findPreset(name: string): string | undefined {
  const own = (preset: string): string => preset.replace(PRESET_PREFIX, "");
  const meant = findClosest(own(name), presetNames.map(own));
  return meant === undefined ? undefined : `${PRESET_PREFIX}${meant}`;
}

/** The level that a preset gives to a rule; `off` if there is no such preset. */
export function levelIn(preset: string, meta: RuleMeta): Level {
  return presets.get(preset)?.levelOf(meta) ?? "off";
}

/** What a preset says of a collection that extends it; undefined if it says nothing. */
export function templateOf(preset: string): CollectionTemplate | undefined {
  return presets.get(preset)?.collection;
}

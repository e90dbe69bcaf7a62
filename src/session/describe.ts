import { describeConfig, type ConfigDescription } from "../config/describe-config.ts";
import { loadSeed } from "../engine/load.ts";
import type { Seed, SeedIdentity } from "../sdk/index.ts";
import { withUserErrors } from "./errors.ts";
import { openProjectAt, type PlaceRequest, type ProjectAt } from "./project-at.ts";
import { newAccount, readSeeds } from "./read-seeds.ts";

/** What is in force, and for whom. */
export interface Description {
  /** The file that was asked about, from the repository root; null if none was. */
  readonly file: string | null;
  /** What it is as a seed; null if none was asked about, or the file is no seed. */
  readonly seed: SeedDescription | null;
  readonly config: ConfigDescription;
}

/** Who a seed is, and what its front matter is held against. */
interface SeedDescription extends SeedIdentity {
  /** The path of the JSON Schema as its collection has it; null if it has none. */
  readonly schema: string | null;
}

/** The configuration in force for a folder, or for one seed with its overrides applied. */
export async function describe(request: PlaceRequest): Promise<Description> {
  return withUserErrors(async () => {
    const place = await openProjectAt(request);
    try {
      return request.file === undefined
        ? { file: null, seed: null, config: describeConfig(place.opened.project.config) }
        : await describeFile(place);
    } finally {
      place.workspace.close();
    }
  });
}

async function describeFile({ workspace, files, opened, path }: ProjectAt): Promise<Description> {
  const { config } = opened.project;
  const member = opened.memberOf(path);
  const entry = files.entries.get(path);
  const noSeed = { file: path, seed: null, config: describeConfig(config) };
  if (member === undefined || entry === undefined) return noSeed;
  const wanted = { member: { ...member, isRequested: true, isSelected: true }, entry };
  for await (const seedFile of readSeeds(workspace.head, [wanted], newAccount())) {
    const { identity, seed } = await loadSeed(seedFile);
    const get = (pointer: Parameters<Seed["get"]>[0]) => seed?.get(pointer);
    const { collection, id, locale } = identity;
    return {
      file: path,
      seed: { path, collection, id, locale, schema: member.collection.schema ?? null },
      config: describeConfig(config, { path, get }),
    };
  }
  return noSeed;
}

import { loadSeed } from "../engine/load.ts";
import { getAt } from "../sdk/index.ts";
import type { Syntax } from "../seed/front-matter.ts";
import type { OpenedProject } from "./open-project.ts";
import { newAccount, readSeeds, type MemberEntry } from "./read-seeds.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** As many seeds as show what is usual. */
const SAMPLE = 20;

/** What the seeds of a collection have in common. */
export interface SeedSurvey {
  /** The most frequent one; undefined without a seed that could be read. */
  readonly syntax: Syntax | undefined;
  /** The fields of the collection that most of the seeds have; all of them without a seed. */
  readonly fields: readonly string[];
}

/** Looks at the first seeds of a collection, in path order. */
export async function surveySeeds(
  { head }: Workspace,
  { entries }: SnapshotFiles,
  { memberOf, project }: OpenedProject,
  name: string,
): Promise<SeedSurvey> {
  const members = [...entries.values()].flatMap((entry): readonly MemberEntry[] => {
    const member = memberOf(entry.path);
    if (member?.collection.name !== name) return [];
    return [{ member: { ...member, isRequested: false, isSelected: false }, entry }];
  });
  const fields = project.config.collections.find((each) => each.name === name)?.fields ?? {};
  const syntaxes = new Map<Syntax, number>();
  const present = new Map<string, number>();
  const account = newAccount();
  for await (const file of readSeeds(head, members.slice(0, SAMPLE), account)) {
    const { syntax, data } = (await loadSeed(file)).document;
    if (syntax === undefined) continue;
    addOne(syntaxes, syntax);
    for (const [field, pointer] of Object.entries(fields)) {
      if (getAt(data, pointer) !== undefined) addOne(present, field);
    }
  }
  const count = [...syntaxes.values()].reduce((sum, each) => sum + each, 0);
  return {
    syntax: [...syntaxes].toSorted(([, a], [, b]) => b - a)[0]?.[0],
    fields: Object.keys(fields).filter((field) => (present.get(field) ?? 0) * 2 >= count),
  };
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

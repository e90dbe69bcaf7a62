import type { Level, Rule, RuleMeta } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { pageOf } from "./built-in-rules.ts";
import { withUserErrors } from "./errors.ts";
import type { OpenedProject } from "./open-project.ts";
import { openProjectAt, type PlaceRequest } from "./project-at.ts";

/** A rule that is not built in, as the configuration sets it. */
export interface OwnRule {
  readonly meta: RuleMeta;
  readonly scope: Rule["scope"];
  readonly level: Level;
  /** The path of the configuration. */
  readonly configPath: string;
}

/** Where nothing is checked out, so that no code of it is run. */
const WITHOUT_CHECKOUT: ReadonlySet<string> = new Set([
  "git-not-a-repository",
  "git-git-missing",
  "no-worktree",
]);

/**
 * The rules of the house and of plugins that the configuration in force around `cwd` may set, by id in
 * code-unit order; none outside of a checkout. They are code and are run to be read. Throws `UserError`
 * where linting would.
 */
export async function findOwnRules(place: PlaceRequest): Promise<readonly OwnRule[]> {
  return (await readProject(place, readOwnRules)) ?? [];
}

/**
 * Opens the project at a place to read something of it; undefined outside of a checkout. Throws
 * `UserError` where linting would.
 */
export async function readProject<Result>(
  place: PlaceRequest,
  read: (opened: OpenedProject) => Result,
): Promise<Result | undefined> {
  try {
    return await withUserErrors(async () => {
      const { workspace, opened } = await openProjectAt(place);
      workspace.close();
      return read(opened);
    });
  } catch (error) {
    if (error instanceof UserError && WITHOUT_CHECKOUT.has(error.code)) return undefined;
    throw error;
  }
}

function readOwnRules({ project: { config, rules } }: OpenedProject): readonly OwnRule[] {
  return rules
    .filter(({ meta }) => pageOf(meta.id) === undefined)
    .map(({ meta, scope }) => ({
      ...{ meta: toWhole(meta), scope, configPath: config.source ?? "" },
      level: config.rules.get(meta.id)?.level ?? "off",
    }));
}

/** What a rule says of itself, without gaps: one in JavaScript may leave out what no run needs. */
export function toWhole(meta: RuleMeta): RuleMeta {
  const { summary, why, remedy } = meta.docs;
  const docs = { summary: toText(summary), why: toText(why), remedy: toText(remedy) };
  return { ...meta, since: toText(meta.since), docs: { ...meta.docs, ...docs } };
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

import { posix } from "node:path";
import { implicitCollection } from "../config/defaults.ts";
import { loadValidator } from "../config/json-schema.ts";
import type { ResolvedConfig } from "../config/resolve.ts";
import type { Member } from "../corpus/identity.ts";
import { createImplicitMembership, createMembership } from "../corpus/membership.ts";
import type { Project, Validator } from "../engine/project.ts";
import type { Level } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { applyLevels } from "./apply-levels.ts";
import { pageOf } from "./built-in-rules.ts";
import { loadConfig, type ConfigSource } from "./load-config.ts";

/** One configuration at work: what it judges, and which paths belong to it. */
export interface OpenedProject {
  readonly project: Project;
  /** The member at a path from the repository root; undefined if it is no seed of the project. */
  readonly memberOf: (path: string) => Member | undefined;
}

/** What a run asks of every project. */
export interface ProjectOptions {
  readonly today: string;
  readonly levels: ReadonlyMap<string, Level>;
}

/**
 * Opens the project of the configuration at `path`, null for none. Throws `UserError`.
 */
export async function openProject(
  path: string | null,
  source: ConfigSource,
  { today, levels }: ProjectOptions,
): Promise<OpenedProject> {
  const loaded = await loadConfig(path, source);
  const config = applyLevels(loaded.config, levels);
  const validators = await loadValidators(config, source);
  return {
    project: { config, rules: loaded.rules, today, pageOf, validators },
    memberOf: createMemberOf(config),
  };
}

async function loadValidators(
  { collections, directory }: ResolvedConfig,
  { readText }: ConfigSource,
): Promise<ReadonlyMap<string, Validator>> {
  const validators = new Map<string, Validator>();
  for (const { name, schema } of collections) {
    if (schema === undefined) continue;
    validators.set(name, await loadValidator(posix.join(directory, schema), readText));
  }
  return validators;
}

function createMemberOf(config: ResolvedConfig): OpenedProject["memberOf"] {
  const findMembers = config.isImplicit
    ? createImplicitMembership(implicitCollection)
    : createMembership(config.collections, config.directory);
  return (path) => {
    if (config.isIgnored(path)) return undefined;
    const [member, other] = findMembers(path);
    if (member !== undefined && other !== undefined) refuseTwo(member, other, config);
    return member;
  };
}

function refuseTwo(member: Member, other: Member, { source }: ResolvedConfig): never {
  const names = `\`${member.collection.name}\` and \`${other.collection.name}\``;
  throw new UserError("collections-overlap", [
    {
      message: `Two collections claim \`${member.path}\`: ${names}`,
      ...(source === null ? {} : { place: { path: source } }),
      hint: "Narrow the `files` of one of them, or exclude the path there with a pattern that starts with `!`.",
    },
  ]);
}

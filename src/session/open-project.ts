import { implicitCollection } from "../config/defaults.ts";
import type { ResolvedConfig } from "../config/resolve.ts";
import type { Member } from "../corpus/identity.ts";
import { compareText } from "../corpus/compare-text.ts";
import { createImplicitMembership, createMembership } from "../corpus/membership.ts";
import type { RuleTimes } from "../engine/rule-times.ts";
import type { Project } from "../engine/project.ts";
import { toPointer, type Level } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Catalogue } from "../config/catalogue.ts";
import { applyLevels } from "./apply-levels.ts";
import type { BrokenRule } from "./broken-rules.ts";
import { pageOf } from "./built-in-rules.ts";
import { loadConfig, type ConfigSource } from "./load-config.ts";
import { loadSchemas } from "./load-schemas.ts";
import { readAcceptance } from "./read-acceptance.ts";
import { createRuleCodeTest } from "./rule-files.ts";
import { applyTrial, type Trial } from "./trial.ts";
import { withCustomRules } from "./with-custom-rules.ts";
import { createUnclaimedTest } from "./unclaimed-test.ts";

/** One configuration at work: what it judges, and which paths belong to it. */
export interface OpenedProject {
  /** The path of the configuration; null for none. */
  readonly configPath: string | null;
  readonly project: Project;
  /** The member at a path from the repository root; undefined if it is no seed of the project. */
  readonly memberOf: (path: string) => Member | undefined;
  /** True for a path, no seed of the project, that looks as if it should be one. */
  readonly isUnclaimed: (path: string) => boolean;
  /** Reads what the configuration names. */
  readonly readText: ConfigSource["readText"];
  /** True for the path of what decides how seeds are judged: the configuration and what it names. */
  readonly isInput: (path: string) => boolean;
  /** The texts of all that decides it, in path order; undefined if code of the house does too. */
  readonly inputs: readonly (readonly [path: string, text: string | undefined])[] | undefined;
  /** Every rule that the configuration may set, and where it comes from. */
  readonly catalogue: Catalogue;
  /** Files of the house that cannot be run as rules. */
  readonly brokenRules: readonly BrokenRule[];
}

/** What a run asks of every project. */
export interface ProjectOptions {
  readonly today: string;
  readonly levels: ReadonlyMap<string, Level>;
  /** Takes the time that each rule needs. */
  readonly times?: RuleTimes | undefined;
  /** The one rule that is to speak. */
  readonly trial?: Trial | undefined;
}

/**
 * Opens the project of the configuration at `path`, null for none. Throws `UserError`.
 */
export async function openProject(
  path: string | null,
  source: ConfigSource,
  options: ProjectOptions,
): Promise<OpenedProject> {
  const inputs = new Inputs();
  const recorded = inputs.record(source);
  const opened = await openJudging(path, recorded, options);
  // What is accepted decides what becomes of a diagnostic, not whether there is one.
  const inputTexts = inputs.texts;
  const acceptance = await readAcceptance(opened.project.config, recorded.readText);
  // One that is gone has decided too.
  const isRuleCode = createRuleCodeTest(opened.project.config.directory);
  return {
    ...opened,
    ...(acceptance && { project: { ...opened.project, acceptance } }),
    isInput: (file) => inputs.has(file) || isRuleCode(file),
    inputs: inputTexts,
  };
}

/** Opens as much of a project as decides what is said of its seeds, whatever is accepted of it. */
export async function openJudging(
  path: string | null,
  source: ConfigSource,
  { today, levels, times, trial }: ProjectOptions,
): Promise<Omit<OpenedProject, "isInput" | "inputs">> {
  const loaded = await loadConfig(path, source);
  const validators = await loadSchemas(loaded.config, { ...source, readText: loaded.readText });
  const rules = await withCustomRules(loaded.rules, loaded.config, validators);
  const chosen =
    trial === undefined ? { ...loaded, rules } : applyTrial({ ...loaded, rules }, trial);
  const config = applyLevels(chosen.config, levels);
  const memberOf = createMemberOf(config);
  const isLikeSeed = createUnclaimedTest(config);
  return {
    configPath: path,
    project: { config, rules: chosen.rules, today, pageOf, times, validators },
    memberOf,
    isUnclaimed: (file) => isLikeSeed(file) && memberOf(file) === undefined,
    readText: loaded.readText,
    catalogue: loaded.catalogue,
    brokenRules: loaded.brokenRules,
  };
}

/** What is read and run on the way. */
class Inputs {
  readonly #texts = new Map<string, string | undefined>();
  readonly #code = new Set<string>();

  /** The same source, of which this takes note. */
  record({ readText, gate, ...source }: ConfigSource): ConfigSource {
    return {
      ...source,
      readText: async (path) => {
        const text = await readText(path);
        this.#texts.set(path, text);
        return text;
      },
      gate: {
        admit: (path) => {
          this.#code.add(path);
          return gate.admit(path);
        },
        locate: (path) => {
          this.#code.add(path);
          return gate.locate(path);
        },
      },
    };
  }

  has(path: string): boolean {
    return this.#texts.has(path) || this.#code.has(path);
  }

  /** In path order; undefined if code was run. */
  get texts(): OpenedProject["inputs"] {
    if (this.#code.size > 0) return undefined;
    return [...this.#texts].toSorted(([a], [b]) => compareText(a, b));
  }
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

function refuseTwo(member: Member, other: Member, { placeOf, directory }: ResolvedConfig): never {
  const place = placeOf(toPointer(["collections", other.collection.name, "files"]));
  const names = `\`${member.collection.name}\` and \`${other.collection.name}\``;
  throw new UserError("collections-overlap", [
    {
      message: `Two collections claim \`${member.path}\`: ${names}`,
      ...(place === undefined ? {} : { place }),
      hint: `Narrow the \`files\` of one of them, or exclude the path there: \`!${pathWithin(member.path, directory)}\``,
    },
  ]);
}

/** As a pattern of the configuration would write it. */
function pathWithin(path: string, directory: string): string {
  return directory === "" ? path : path.slice(directory.length + 1);
}

import type {
  BodyPluginOptions,
  Collection,
  SchemaViolation,
  SeedContext,
  SeedRule,
} from "../sdk/index.ts";
import type { BodyLinter } from "../seed/body/lint-body.ts";
import { settingOf } from "./active-rules.ts";
import type { LoadedSeed } from "./load.ts";
import type { Project } from "./project.ts";

/** A rule that is on, and what it gets beside the seed. */
export interface SeedCall {
  readonly rule: SeedRule;
  readonly context: SeedContext;
}

/**
 * The calls of seed rules. Thousands of seeds have the same ones, so they are made once a
 * collection; what differs between seeds, a context looks up in the seed that was asked for last.
 */
export class SeedCalls {
  readonly #project: Project;
  readonly #rules: readonly SeedRule[];
  readonly #bodyLinter: BodyLinter;
  readonly #hasOverrides: boolean;
  readonly #usual = new Map<Collection, readonly SeedCall[]>();
  #loaded: LoadedSeed | undefined;
  #violations: readonly SchemaViolation[] | undefined;

  constructor(project: Project, rules: readonly SeedRule[], bodyLinter: BodyLinter) {
    this.#project = project;
    this.#rules = rules;
    this.#bodyLinter = bodyLinter;
    this.#hasOverrides = rules.some(({ meta }) => project.config.overridesByRule.has(meta.id));
  }

  /** The rules that are on for a seed, in order. The contexts hold until the next seed. */
  of(loaded: LoadedSeed): readonly SeedCall[] {
    this.#loaded = loaded;
    this.#violations = undefined;
    const usual = this.#usualOf(loaded.member.collection);
    return this.#hasOverrides ? usual.flatMap((call) => this.#overlay(call, loaded)) : usual;
  }

  /** The calls as the configuration has them without overrides. */
  #usualOf(collection: Collection): readonly SeedCall[] {
    const known = this.#usual.get(collection);
    if (known !== undefined) return known;
    const { config, today, validators } = this.#project;
    const shared = {
      ...{ today, collection, violations: this.#readViolations, lintBody: this.#lintBody },
      schema: validators.get(collection.name)?.schema,
    };
    const calls = this.#rules.map((rule) => {
      const options = config.rules.get(rule.meta.id)?.options ?? {};
      return { rule, context: { ...shared, options } };
    });
    this.#usual.set(collection, calls);
    return calls;
  }

  /** None if the rule is off for the seed. */
  #overlay(call: SeedCall, loaded: LoadedSeed): readonly SeedCall[] {
    const { rule, context } = call;
    const { level, options } = settingOf(this.#project.config, rule.meta.id, loaded);
    if (level === "off") return [];
    return [options === context.options ? call : { rule, context: { ...context, options } }];
  }

  /** The schema's violations, computed when a rule first asks. */
  readonly #readViolations = (): readonly SchemaViolation[] => {
    if (this.#loaded === undefined) return [];
    const { member, document } = this.#loaded;
    const validate = this.#project.validators.get(member.collection.name);
    return (this.#violations ??= validate?.(document.data) ?? []);
  };

  readonly #lintBody = (plugins: BodyPluginOptions) => {
    const body = this.#loaded?.seed?.body;
    return body === undefined ? [] : this.#bodyLinter.lint(body, plugins);
  };
}

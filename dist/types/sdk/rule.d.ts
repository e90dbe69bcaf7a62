import type { BodyPluginOptions, BodyProblem } from "./body-plugins.js";
import type { Collection, FieldName, JsonSchema } from "./collection.js";
import type { CorpusFinding, Finding } from "./finding.js";
import type { Json, Pointer } from "./json.js";
import type { MessageId, Messages } from "./message.js";
import type { SchemaViolation } from "./schema.js";
import type { Seed, SeedIdentity } from "./seed.js";
/** How loudly a rule speaks. */
export type Level = "off" | "info" | "warn" | "error";
/** Options of a rule: plain data that its schema describes. */
export type Options = object;
/** What a rule is, as data. */
export interface RuleMeta<M extends Messages = Messages, O extends Options = Options> {
    /** Subject, then claim, in kebab case: `id-unique`. A name, never a path. */
    readonly id: string;
    /** The version that first had the rule. */
    readonly since: string;
    /** The level in `seedlint:recommended`. */
    readonly recommended: Level;
    /** True until the rule has proved quiet on real repositories; in no preset before. */
    readonly preview?: boolean;
    readonly docs: RuleDocs;
    readonly messages: M;
    /**
     * For a message that is always less grave than the rule: the highest level at which it is
     * reported. Where the rule is set lower, that holds.
     */
    readonly levels?: Readonly<Partial<Record<MessageId<M>, "info" | "warn">>>;
    readonly options?: RuleOptions<O>;
    /**
     * Ids of rules that say better what is wrong with a value: where one of them reports the same
     * value, at the same level or a graver one, this rule's finding is left out.
     */
    readonly yieldsTo?: readonly string[];
}
/** What a page about the rule says. */
export interface RuleDocs {
    /** One sentence that starts with Require, Disallow or Enforce; no full stop. */
    readonly summary: string;
    /** Why a finding matters. */
    readonly why: string;
    /** What to do about it. */
    readonly remedy: string;
    /** What `--fix` does, unseen; absent if nothing. A sentence, or two. */
    readonly fix?: string;
    /** What is suggested, for a person to choose; absent if nothing. A sentence, or two. */
    readonly suggestions?: string;
    /** The page; built-in rules have one without saying so. */
    readonly url?: string;
}
/** The options of a rule: defaults, and a JSON Schema for each key of them. */
export interface RuleOptions<O extends Options> {
    readonly properties: Readonly<Record<keyof O & string, JsonSchema>>;
    readonly defaults: O;
}
/** What every rule gets beside content. */
export interface RuleContext<O extends Options = Options> {
    /** The defaults, overlaid with what the configuration says. */
    readonly options: O;
    /** The day that the run takes for today, `YYYY-MM-DD`. */
    readonly today: string;
    /** The collection that is checked. */
    readonly collection: Collection;
}
/** What a seed rule gets beside the seed. */
export interface SeedContext<O extends Options = Options> extends RuleContext<O> {
    /**
     * What the collection's JSON Schema says of the seed, each failed keyword once, in document
     * order; empty without a schema.
     */
    readonly violations: () => readonly SchemaViolation[];
    /** The collection's JSON Schema, as it was read; undefined without one. */
    readonly schema: Json | undefined;
    /**
     * What plugins of remark-lint say of the seed's body, by place. Definitions that are comments,
     * `[//]: # (…)`, are left out of what they see. Plugins are loaded when a body first needs them,
     * so a check may run twice.
     *
     * @throws Error for an option that a plugin does not accept
     */
    readonly lintBody: (plugins: BodyPluginOptions) => readonly BodyProblem[];
}
/** The fact that a corpus rule collected from a seed, and whose it is. */
export interface Fact<F> extends SeedIdentity {
    readonly fact: F;
}
/** The records of a snapshot, whichever collection or locale they are in. */
export interface Records {
    /**
     * The seed that has the id in the collection (`*` for any), in the locale if it has that one,
     * else in another; undefined if no seed has the id.
     */
    find(collection: string, id: string, locale?: string): SeedIdentity | undefined;
    /** The ids of a collection (`*` for all), each once, sorted by code unit. */
    ids(collection: string): readonly string[];
    /** False for a seed whose front matter cannot be read, so that nobody knows what it says. */
    isRead(path: string): boolean;
}
/** What the check of a corpus rule gets: one collection at a time. */
export interface CorpusContext<F, O extends Options = Options> extends RuleContext<O> {
    /** The facts of the collection, by path in code-unit order. */
    readonly facts: readonly Fact<F>[];
    /** The facts of another collection (`*` for all), in the same order. */
    readonly factsOf: (collection: string) => readonly Fact<F>[];
    /**
     * The seeds of every collection without front matter that can be read, by their paths alone. What
     * is wrong with them is told there, and what they would say is not known.
     */
    readonly unread: readonly SeedIdentity[];
    /** Another collection; undefined if it has no seed. */
    readonly collectionOf: (name: string) => Collection | undefined;
    readonly records: Records;
}
/** A rule about one seed. It is pure: the same seed and context give the same findings. */
export interface SeedRule<M extends Messages = Messages, O extends Options = Options> {
    readonly scope: "seed";
    readonly meta: RuleMeta<M, O>;
    check(seed: Seed, context: SeedContext<O>): Iterable<Finding<M>>;
}
/**
 * A rule about all seeds of a collection. `collect` is pure and sees one seed; what it returns is
 * kept in place of the seed, so it is small JSON. `check` sees all facts at once.
 */
export interface CorpusRule<M extends Messages = Messages, F extends Json = Json, O extends Options = Options> {
    readonly scope: "corpus";
    readonly meta: RuleMeta<M, O>;
    /** Undefined where the seed has nothing to say. */
    collect(seed: Seed, context: RuleContext<O>): F | undefined;
    check(context: CorpusContext<F, O>): Iterable<CorpusFinding<M>>;
}
/** A value of the front matter that a change has added, removed or replaced. */
export interface Difference {
    /**
     * The deepest mapping key that differs. Lists of as many mappings are compared item by item, any
     * other list differs as a whole.
     */
    readonly pointer: Pointer;
    /** Undefined if the value is new. */
    readonly before: Json | undefined;
    /** Undefined if the value is gone. */
    readonly after: Json | undefined;
}
/**
 * One record on both sides of a change; on at least one side it exists. A rule is only given changes
 * of which both sides could be read; among `otherLocales` there may be others.
 */
export interface SeedChange {
    /** Undefined for a new seed, and where the front matter could not be read. */
    readonly before: Seed | undefined;
    /** Undefined for a deleted seed, and where the front matter cannot be read. */
    readonly after: Seed | undefined;
    /**
     * Where the front matter differs: what `after` has in its document order, then what it has lost.
     * Layout, quoting, key order and line ends are no difference, and pointers that the collection
     * calls derived are left out. Empty unless the record is on both sides.
     */
    readonly differences: readonly Difference[];
    /** True if the text of the body differs by more than line ends and blanks at the end of lines. */
    readonly hasNewBody: boolean;
    /**
     * True if the values at the pointer, or of the field, differ; for a mapping, anywhere in it. A
     * derived value may differ too.
     */
    readonly changed: (at: Pointer | FieldName) => boolean;
    /**
     * The same record in its other locales, changed or not, by path; each has no others itself. At
     * most 50: of more, the first ones.
     */
    readonly otherLocales: readonly SeedChange[];
}
/**
 * A rule about what a change does to one record. It runs on each seed that a change touches, and
 * reports in the seed as it is after the change; in a deleted one, as it was before.
 */
export interface ChangeRule<M extends Messages = Messages, O extends Options = Options> {
    readonly scope: "change";
    readonly meta: RuleMeta<M, O>;
    check(change: SeedChange, context: RuleContext<O>): Iterable<Finding<M>>;
}
/** A rule that can be run. */
export type Rule = SeedRule | CorpusRule | ChangeRule;
/**
 * Defines a rule about one seed, about all of them, or about what a change does to one. The compiler
 * checks that each finding names a message of the rule and gives exactly the values that the message
 * asks for.
 */
export declare function defineRule<const M extends Messages, F extends Json = Json, O extends Options = Record<never, never>>(rule: SeedRule<M, O> | CorpusRule<M, F, O> | ChangeRule<M, O>): Rule;

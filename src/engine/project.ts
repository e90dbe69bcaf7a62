import type { ResolvedConfig } from "../config/resolve.ts";
import type { Member } from "../corpus/identity.ts";
import type { Mendable } from "./fix/mend.ts";
import type { Baseline, BaselineEntry } from "./baseline/baseline.ts";
import type { LoadedSeed } from "./load.ts";
import type { RuleTimes } from "./rule-times.ts";
import type { SeedRecord } from "./seed-record.ts";
import type { SuppressionFile } from "./suppressions/suppression-file.ts";
import type { Json, PathReason, RelationChains, Rule, SchemaViolation } from "../sdk/index.ts";

/** What the JSON Schema of a collection says of the front matter of one seed. */
export interface Validator {
  (data: unknown): readonly SchemaViolation[];
  /** The schema itself. */
  readonly schema?: Json;
}

/** What of a project is known and accepted. */
export interface Acceptance {
  readonly suppressions?: SuppressionFile;
  readonly baseline?: Baseline;
}

/** Everything that judging needs beside the files: one configuration and what it names. */
export interface Project {
  readonly config: ResolvedConfig;
  /** Built-in and custom ones, by id in code-unit order. */
  readonly rules: readonly Rule[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The page of a rule; undefined if it has none. */
  readonly pageOf: (ruleId: string) => string | undefined;
  /** Takes the time of each rule if somebody asked for it. */
  readonly times?: RuleTimes | undefined;
  /** By name of the collection; a collection without a schema has none. */
  readonly validators: ReadonlyMap<string, Validator>;
  /** Absent if there is neither a suppression in a file nor a baseline. */
  readonly acceptance?: Acceptance;
}

/** A member of a collection, as one run looks at it. */
export interface ProjectMember extends Member {
  /** True if the paths that were asked for include it, so that findings in it may be reported. */
  readonly isRequested: boolean;
  /** True if it is also to be checked itself; the others are read for their facts alone. */
  readonly isSelected: boolean;
}

/** A member and its bytes; without bytes if the file is larger than the limit. */
export type SeedFile =
  | { readonly member: ProjectMember; readonly bytes: Uint8Array }
  | { readonly member: ProjectMember; readonly oversizeBytes: number };

/** A member that somebody else has looked at, with the same content and under the same rules. */
export interface KnownFile {
  readonly member: ProjectMember;
  /** Has a verdict if the member is selected. */
  readonly record: SeedRecord;
  /** Absent if it was not read. */
  readonly file?: SeedFile;
}

/** The files of one project, each in any order. */
export interface ProjectFiles {
  /** Every seed of the head that is selected or that corpus rules must see. */
  readonly head: AsyncIterable<SeedFile | KnownFile> | Iterable<SeedFile | KnownFile>;
  /** The seeds that are there and could not be read, to be asked once `head` has been read. */
  readonly listUnread?: () => readonly ProjectMember[];
  /**
   * Reads files that were not read, in any order. Throws a `UserError` if one is not what was looked at
   * any more. Needed if `head` has one.
   */
  readonly readKnown?: (files: readonly KnownFile[]) => AsyncIterable<SeedFile>;
  /** Takes what looking at a file of the head gave, where it will hold again. */
  readonly onRecord?: (file: SeedFile, record: SeedRecord) => void;
  /** True if no comment in a body suppresses anything where there is no base. */
  readonly ignoresComments?: boolean;
  /** What the head is compared with; without it everything that is selected is introduced. */
  readonly base?: {
    /** The seeds that differ, as they were; none is selected. */
    readonly files: AsyncIterable<SeedFile> | Iterable<SeedFile>;
    /** The paths that differ, of either side. */
    readonly changedPaths: ReadonlySet<string>;
    /** True if existing diagnostics are wanted of every seed, not only of those that changed. */
    readonly reportsAll: boolean;
    /** What was accepted before, where the change alters that; else it is as in the project. */
    readonly acceptance?: Acceptance;
    /** True if a suppression of the change does not hold for what the change introduces. */
    readonly forbidsOwn?: boolean;
    /** True if the chains of records that the change touches are wanted. */
    readonly tracesChains?: boolean;
  };
}

/** What judging one project gave. */
export interface ProjectOutcome {
  readonly diagnostics: readonly Mendable[];
  /** A seed of the head, as it was read; undefined if it has none at the path, or nobody read it. */
  readonly fileAt: (path: string) => SeedFile | undefined;
  /** The seeds of the head at some paths, parsed once more, by path. */
  readonly loadSeeds: (paths: Iterable<string>) => Promise<ReadonlyMap<string, LoadedSeed>>;
  /** The paths of the selected seeds that were judged. */
  readonly linted: readonly string[];
  readonly skipped: readonly PathReason[];
  /** What the baseline has and the diagnostics have not: gone, or not looked at. */
  readonly unmatched: readonly BaselineEntry[];
  /** How many more diagnostics than the base each rule has, by id; empty without a base. */
  readonly growth: ReadonlyMap<string, number>;
  /** How many seeds that were asked for the base has and the head has no more. */
  readonly deletedCount: number;
  /** True if a rule crashed, so that the run cannot pass. */
  readonly hasCrashed: boolean;
  /** The chains of records that a change touches, as far as they were asked for. */
  readonly chains: readonly RelationChains[];
  /** The text of each file that a diagnostic names; of a seed that is gone, if one is introduced in it. */
  readonly sources: ReadonlyMap<string, string>;
  /** The same of the base. */
  readonly baseSources: ReadonlyMap<string, string>;
  /** What each file of `sources` that the change touches was, by its path in the head. */
  readonly formerSources: ReadonlyMap<string, string>;
}

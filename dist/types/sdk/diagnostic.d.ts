import type { Pointer } from "./json.js";
import type { Span } from "./span.js";
/** How grave a diagnostic is; a level of a rule as it is reported. */
export type Severity = "error" | "warning" | "info";
/** What a change did to a diagnostic; without a base every one is introduced. */
export type Verdict = "introduced" | "existing" | "fixed";
/** What is reported: a finding, judged, told and placed. */
export interface Diagnostic {
    readonly rule: string;
    readonly messageId: string;
    /** Values from content are in it as they stand: each reporter escapes them for its sink. */
    readonly message: string;
    readonly severity: Severity;
    readonly verdict: Verdict;
    /** Relative to the repository root, with `/`. */
    readonly path: string;
    /** Null if the diagnostic is about the seed as a whole or its body. */
    readonly pointer: Pointer | null;
    /**
     * Offsets in the decoded text (without a byte order mark); of a fixed one, in that of the base.
     * Empty at 0 if there is no text.
     */
    readonly span: Span;
    readonly collection: string | null;
    readonly id: string | null;
    readonly locale: string | null;
    /** The same for the same problem after a reformat, a rename or a reorder; 32 hex digits. */
    readonly fingerprint: string;
    /** The rule's page. */
    readonly url: string | null;
    readonly related: readonly RelatedDiagnostic[];
    /** True if `--fix` mends it. */
    readonly isFixable: boolean;
    /** True if there are ways to mend it of which a person chooses one; absent if there are none. */
    readonly hasSuggestions?: true;
    /** What would mend it, a safe fix before suggestions; absent unless the run was asked for it. */
    readonly remedies?: readonly Remedy[];
    /** True if the baseline knows it, which makes it existing. */
    readonly isBaselined?: boolean;
    /** Why it is accepted; such a diagnostic is counted apart and fails no run. */
    readonly suppression?: Suppression;
}
/** What mends a diagnostic, as edits of text; they are made together or not at all. */
export interface Remedy {
    /** What it does, in the imperative, without a full stop. */
    readonly title: string;
    /** True for what needs nobody to look at it. */
    readonly isSafe: boolean;
    /** By path, then offset; those of one path do not overlap. */
    readonly edits: readonly TextEdit[];
}
/** The replacement of a range of a file's decoded text (without a byte order mark). */
export interface TextEdit {
    readonly path: string;
    readonly span: Span;
    readonly text: string;
}
/** What accepts a diagnostic. */
export interface Suppression {
    readonly reason: string;
    /** The last day that it holds, `YYYY-MM-DD`; null for no end. */
    readonly until: string | null;
    /** The file that says so. */
    readonly path: string;
}
/** A second place that explains a diagnostic. */
export interface RelatedDiagnostic {
    readonly path: string;
    readonly pointer: Pointer | null;
    readonly span: Span;
    readonly message: string;
    /**
     * True for what the change did that the diagnostic comes of, where that is another seed. The seed
     * may be gone.
     */
    readonly isCause?: boolean;
}

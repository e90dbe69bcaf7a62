import type { Pointer } from "./json.js";
import type { Span } from "./span.js";
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

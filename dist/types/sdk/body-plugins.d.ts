import type { Json } from "./json.js";
import type { Span } from "./span.js";
/**
 * The plugins of remark-lint that can judge a body, by their names without `remark-lint-`. A body
 * is CommonMark, so those about tables, footnotes and task lists are not among them.
 */
export declare const bodyPlugins: readonly ["emphasis-marker", "fenced-code-flag", "final-definition", "hard-break-spaces", "heading-increment", "heading-style", "maximum-heading-length", "no-blockquote-without-marker", "no-duplicate-defined-urls", "no-duplicate-definitions", "no-duplicate-headings", "no-emphasis-as-heading", "no-empty-url", "no-heading-content-indent", "no-heading-like-paragraph", "no-heading-punctuation", "no-multiple-toplevel-headings", "no-reference-like-url", "no-shell-dollars", "no-shortcut-reference-image", "no-shortcut-reference-link", "no-undefined-references", "no-unneeded-full-reference-link", "no-unused-definitions", "strong-marker", "unordered-list-marker-style"];
/** A plugin of remark-lint, without its prefix. */
export type BodyPlugin = (typeof bodyPlugins)[number];
/** The plugins that are on: `true` to use one as it is, or the option that its page describes. */
export type BodyPluginOptions = Readonly<Partial<Record<BodyPlugin, Json>>>;
/** What a plugin says of a body. */
export interface BodyProblem {
    readonly plugin: BodyPlugin;
    /** What is wrong and what was expected; no full stop. */
    readonly reason: string;
    /** Offsets from the start of the body. */
    readonly span: Span;
}

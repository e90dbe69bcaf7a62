import type { Plugin } from "unified";
import type { Root } from "mdast";
import type { BodyPlugin } from "../../sdk/body-plugins.ts";

/** A plugin of remark-lint, as `unified` uses it. */
export type LintPlugin = Plugin<[option?: unknown], Root>;

/** How a plugin is had, and what tells without parsing that it has nothing to say. */
interface KnownPlugin {
  readonly load: () => Promise<{ readonly default: unknown }>;
  /** What a body must have somewhere for the plugin to find anything. */
  readonly sign: RegExp;
}

const bracket = /\[/;
const emphasis = /[*_]/;
/** At the start of a line, a quote or a list item. */
const heading = /#|^[ \t>]*[=-]/m;

/** Each plugin is a module of its own, so that a run loads those that it needs. */
export const lintPlugins: Readonly<Record<BodyPlugin, KnownPlugin>> = {
  "emphasis-marker": { load: () => import("remark-lint-emphasis-marker"), sign: emphasis },
  "fenced-code-flag": { load: () => import("remark-lint-fenced-code-flag"), sign: /```|~~~/ },
  "final-definition": { load: () => import("remark-lint-final-definition"), sign: bracket },
  "hard-break-spaces": { load: () => import("remark-lint-hard-break-spaces"), sign: / {2}$/m },
  "heading-increment": { load: () => import("remark-lint-heading-increment"), sign: heading },
  "heading-style": { load: () => import("remark-lint-heading-style"), sign: heading },
  "maximum-heading-length": {
    load: () => import("remark-lint-maximum-heading-length"),
    sign: heading,
  },
  "no-blockquote-without-marker": {
    load: () => import("remark-lint-no-blockquote-without-marker"),
    sign: />/,
  },
  "no-duplicate-defined-urls": {
    load: () => import("remark-lint-no-duplicate-defined-urls"),
    sign: bracket,
  },
  "no-duplicate-definitions": {
    load: () => import("remark-lint-no-duplicate-definitions"),
    sign: bracket,
  },
  "no-duplicate-headings": {
    load: () => import("remark-lint-no-duplicate-headings"),
    sign: heading,
  },
  "no-emphasis-as-heading": {
    load: () => import("remark-lint-no-emphasis-as-heading"),
    sign: emphasis,
  },
  "no-empty-url": { load: () => import("remark-lint-no-empty-url"), sign: bracket },
  "no-heading-content-indent": {
    load: () => import("remark-lint-no-heading-content-indent"),
    sign: heading,
  },
  "no-heading-like-paragraph": {
    load: () => import("remark-lint-no-heading-like-paragraph"),
    sign: /#{7}/,
  },
  "no-heading-punctuation": {
    load: () => import("remark-lint-no-heading-punctuation"),
    sign: heading,
  },
  "no-multiple-toplevel-headings": {
    load: () => import("remark-lint-no-multiple-toplevel-headings"),
    sign: heading,
  },
  "no-reference-like-url": {
    load: () => import("remark-lint-no-reference-like-url"),
    sign: bracket,
  },
  "no-shell-dollars": { load: () => import("remark-lint-no-shell-dollars"), sign: /\$/ },
  "no-shortcut-reference-image": {
    load: () => import("remark-lint-no-shortcut-reference-image"),
    sign: bracket,
  },
  "no-shortcut-reference-link": {
    load: () => import("remark-lint-no-shortcut-reference-link"),
    sign: bracket,
  },
  "no-undefined-references": {
    load: () => import("remark-lint-no-undefined-references"),
    sign: bracket,
  },
  "no-unneeded-full-reference-link": {
    load: () => import("remark-lint-no-unneeded-full-reference-link"),
    sign: bracket,
  },
  "no-unused-definitions": {
    load: () => import("remark-lint-no-unused-definitions"),
    sign: bracket,
  },
  "strong-marker": { load: () => import("remark-lint-strong-marker"), sign: emphasis },
  "unordered-list-marker-style": {
    load: () => import("remark-lint-unordered-list-marker-style"),
    sign: /[-*+]/,
  },
};

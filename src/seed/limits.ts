/** What a seed may be at most, so that no input makes a parser slow, or ends the process. */
export interface Limits {
  /** Bytes of a file. */
  readonly fileBytes: number;
  /** Bytes (UTF-8) of what stands between the fences. */
  readonly frontMatterBytes: number;
  /** Lists and mappings around a value, the front matter itself included. */
  readonly depth: number;
  /** Aliases of YAML that are followed, those within aliased values counted again. */
  readonly aliases: number;
  /** Values that aliases of YAML stand for, all together. */
  readonly aliasedValues: number;
  /** Keys of one mapping. */
  readonly keys: number;
  /** Blanks and line ends in a row within the front matter. */
  readonly blankRun: number;
  /** Markers of quotes and lists at the start of one line of the body. */
  readonly bodyDepth: number;
  /** The same punctuation character in a row within the body. */
  readonly bodyRun: number;
  /** Characters of one block of the body that may start or end emphasis, links and headings. */
  readonly bodyMarks: number;
  /** Lines of the body that start with a marker of a list; one of a quote counts as four. */
  readonly bodyItems: number;
}

/**
 * No file of 43,000 in 25 public repositories is beyond a third of these sizes, but one: 831 KiB.
 */
export const defaultLimits: Limits = {
  fileBytes: 1024 * 1024,
  frontMatterBytes: 256 * 1024,
  depth: 100,
  aliases: 100,
  aliasedValues: 10_000,
  keys: 10_000,
  blankRun: 1_000,
  bodyDepth: 20,
  bodyRun: 1_000,
  bodyMarks: 5_000,
  bodyItems: 6_000,
};

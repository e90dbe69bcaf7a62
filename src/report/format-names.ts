/** The names of the formats, in the order in which help lists them. */
export const formatNames = [
  "pretty",
  "json",
  "github",
  "markdown",
  "sarif",
  "junit",
  "gitlab",
  "rdjson",
] as const;

export type FormatName = (typeof formatNames)[number];

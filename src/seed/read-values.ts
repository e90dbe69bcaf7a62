import { failed, sourceOf, type FrontMatter, type Reading } from "./front-matter.ts";
import { readJson, startsLikeJson } from "./json/read.ts";
import type { Limits } from "./limits.ts";
import type { Language } from "./opener.ts";

/**
 * Reads the values of front matter in the language that its fence names. Text that starts with
 * `{` is JSON first: YAML takes what is wrong in JSON for values. Only for what is not JSON a
 * parser is loaded, so JSON is read synchronously.
 */
export function readValues(
  frontMatter: FrontMatter,
  language: Language | undefined,
  limits: Limits,
): Reading | Promise<Reading> {
  if (language === "toml") return readToml(frontMatter, limits);
  const isJsonLike = startsLikeJson(sourceOf(frontMatter));
  const reading = isJsonLike ? readJson(frontMatter, limits) : undefined;
  if (reading !== undefined) return reading;
  if (language === "json") return explainJson(frontMatter);
  return isJsonLike ? readFlow(frontMatter, limits) : readYaml(frontMatter, limits);
}

async function readToml(frontMatter: FrontMatter, limits: Limits): Promise<Reading> {
  const toml = await import("./toml/read.ts");
  return toml.readToml(frontMatter, limits);
}

async function readYaml(frontMatter: FrontMatter, limits: Limits): Promise<Reading> {
  const yaml = await import("./yaml/read.ts");
  return yaml.readYaml(frontMatter, limits);
}

/** Flow YAML, or else JSON with an error: whichever reading gets further is what was meant. */
async function readFlow(frontMatter: FrontMatter, limits: Limits): Promise<Reading> {
  const reading = await readYaml(frontMatter, limits);
  const [first] = reading.problems;
  if (first?.rule !== "frontmatter-syntax") return reading;
  const json = await explainJson(frontMatter);
  const [other] = json.problems;
  // A place before the end says more than the end, where the bracket that is missing is missed.
  const isJsonBetter =
    other?.messageId === "truncated" || (other?.span.start ?? -1) >= first.span.start;
  return isJsonBetter ? json : reading;
}

/** What is wrong with JSON; empty front matter is no mapping either. */
async function explainJson(frontMatter: FrontMatter): Promise<Reading> {
  const json = await import("./json/explain.ts");
  const problem = json.explainJson(frontMatter);
  if (problem !== undefined) return failed("json", problem);
  const { start, end } = frontMatter;
  const data = { found: "no object" };
  return failed("json", {
    rule: "frontmatter-syntax",
    messageId: "notMapping",
    data,
    span: { start, end },
  });
}

import { isMap, type Document } from "yaml";
import { isObject, type JsonObject } from "../../sdk/json.ts";
import { failed, sourceOf, type FrontMatter, type Reading } from "../front-matter.ts";
import type { Limits } from "../limits.ts";
import type { SeedProblem } from "../problem.ts";
import { compose } from "./compose.ts";
import { explainErrors, explainTags } from "./explain.ts";
import { findImpostor } from "./impostors.ts";
import { createLocator } from "./places.ts";
import { explainSeparator } from "./separators.ts";
import { createSharing } from "./sharing.ts";
import { toNodeSpan } from "./spans.ts";
import { toValues } from "./values.ts";

/** Reads front matter as YAML 1.2 with its core schema: dates stay text, nothing is run. */
export function readYaml(frontMatter: FrontMatter, limits: Limits): Reading {
  const composed = compose(sourceOf(frontMatter), limits.depth);
  if (composed.kind === "tooDeep") {
    const start = frontMatter.start + composed.offset;
    const span = { start, end: start + 1 };
    const data = { limit: limits.depth };
    return failed("yaml", { rule: "frontmatter-budget", messageId: "depth", data, span });
  }
  const [document, second] = composed.documents;
  // Comments alone are no document.
  if (document === undefined) return toReading(frontMatter, limits, {}, []);
  const [problem, ...more] = [
    ...explainErrors(document, frontMatter),
    ...explainTags(document, frontMatter),
    ...(second === undefined ? [] : [toSecondDocumentProblem(second, frontMatter)]),
  ];
  if (problem !== undefined) return failed("yaml", problem, ...more);
  return readDocument(document, frontMatter, limits);
}

function readDocument(
  document: Document.Parsed,
  frontMatter: FrontMatter,
  limits: Limits,
): Reading {
  const { contents } = document;
  if (contents === null) return toReading(frontMatter, limits, {}, []);
  const impostor = isMap(contents) && contents.flow === true && findImpostor(contents, frontMatter);
  if (impostor) return failed("yaml", impostor);
  const { value, problems, isBroken, hasAliases } = toValues(document, frontMatter, limits);
  if (isObject(value)) {
    const reading = toReading(frontMatter, limits, isBroken ? undefined : value, problems);
    if (!hasAliases) return reading;
    return { ...reading, createSharing: () => createSharing(frontMatter, limits.depth) };
  }
  const found = Array.isArray(value) ? "a list" : value === null ? "`null`" : "plain text";
  const span = toNodeSpan(frontMatter, contents);
  const rule = "frontmatter-syntax";
  const problem = { rule, messageId: "notMapping", data: { found }, span } as const;
  return failed("yaml", explainSeparator(problem, frontMatter));
}

function toReading(
  frontMatter: FrontMatter,
  limits: Limits,
  data: JsonObject | undefined,
  problems: readonly SeedProblem[],
): Reading {
  return {
    syntax: "yaml",
    data,
    problems,
    createLocator: () => createLocator(frontMatter, limits.depth),
  };
}

function toSecondDocumentProblem(document: Document.Parsed, { start }: FrontMatter): SeedProblem {
  const at = start + (document.contents?.range?.[0] ?? document.range[0]);
  const span = { start: at, end: at + 1 };
  return { rule: "frontmatter-syntax", messageId: "documents", data: {}, span };
}

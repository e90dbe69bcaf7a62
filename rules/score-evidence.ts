import {
  appendToPointer,
  defineRule,
  findPlaceholder,
  getKey,
  hasViolationAt,
  isObject,
} from "seedlint/sdk";
import type { Finding, Json, JsonObject, Pointer, SeedContext } from "seedlint/sdk";

interface EvidenceOptions {
  readonly scores: Pointer;
  readonly citationAbove: number;
  readonly dimensions: readonly string[];
}

const defaults: EvidenceOptions = {
  scores: "/analysis",
  citationAbove: 40,
  dimensions: [],
};

const messages = {
  citation: "Score `{{score}}` has no citation, expected one for a score above {{limit}}",
  evidence: "Score `{{score}}` has no evidence, expected some for a score above {{limit}}",
  placeholder: "Score `{{score}}` rests on nothing but the filler `{{text}}`, expected evidence",
  dimensions: "Scores are missing for `{{missing}}`, expected one for each of {{dimensions}}",
} as const;

type EvidenceFinding = Finding<typeof messages>;

export default defineRule({
  scope: "seed",
  meta: {
    id: "score-evidence",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require evidence and a citation for scores, and a score for each dimension",
      why: "A score that nothing supports cannot be checked or contested, and a total over missing dimensions compares what is not comparable.",
      remedy:
        "Quote what the score rests on and where it says so, or lower the score. Filler in evidence, citation or label is told by `placeholder-text` at the text itself and counts as a text here; only a score with neither evidence nor citation beside a filler label is told here.",
    },
    messages,
    options: {
      properties: {
        scores: {
          description:
            "The mapping of dimensions, each a mapping with `score`, `evidence`, `citation` and `label`",
          type: "string",
          pattern: "^/",
        },
        citationAbove: {
          description: "The highest score that needs no evidence and no citation",
          type: "number",
        },
        dimensions: {
          description:
            "The dimensions that every mapping of scores has, such as `market` and `statutory`",
          type: "array",
          items: { type: "string" },
        },
      },
      defaults,
    },
  },

  *check(seed, context) {
    const { options } = context;
    const analysis = seed.get(options.scores);
    if (!isObject(analysis)) return;
    yield* checkDimensions(analysis, options);
    for (const key of Object.keys(analysis)) {
      const value = getKey(analysis, key);
      if (!isObject(value)) continue;
      yield* checkGrounds(appendToPointer(options.scores, key), value, context);
    }
  },
});

function* checkDimensions(
  analysis: JsonObject,
  { scores, dimensions }: EvidenceOptions,
): Generator<EvidenceFinding> {
  const present = dimensions.filter((name) => Object.hasOwn(analysis, name));
  if (present.length === dimensions.length) return;
  const missing = dimensions.filter((name) => !present.includes(name)).join("`, `");
  const data = { missing, dimensions: dimensions.join(", ") };
  yield { message: "dimensions", data, at: scores, key: true };
}

function* checkGrounds(
  at: Pointer,
  dimension: JsonObject,
  { options, violations }: SeedContext<EvidenceOptions>,
): Generator<EvidenceFinding> {
  const score = getKey(dimension, "score");
  if (typeof score !== "number" || score <= 0) return;
  const missing = (["evidence", "citation"] as const).filter((key) =>
    isBlank(getKey(dimension, key)),
  );
  if (score > options.citationAbove) {
    for (const key of missing) {
      const place = appendToPointer(at, key);
      if (hasViolationAt(violations(), place)) continue;
      yield { message: key, data: { score, limit: options.citationAbove }, at: place };
    }
  } else if (missing.length === 2) {
    const label = getKey(dimension, "label");
    const filler = typeof label === "string" ? findPlaceholder(label) : undefined;
    if (!filler?.isWhole) return;
    const data = { score, text: filler.text };
    yield { message: "placeholder", data, at: appendToPointer(at, "score") };
  }
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && !value.trim());
}

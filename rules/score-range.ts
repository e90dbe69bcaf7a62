import { defineRule, type Finding, type Pointer, type Seed } from "seedlint/sdk";

interface Range {
  readonly min?: number;
  readonly max?: number;
}

interface ScoreOptions {
  readonly scores: readonly Pointer[];
  readonly min: number;
  readonly max: number;
  readonly ranges: Readonly<Record<string, Range>>;
  readonly minMax: readonly (readonly [Pointer, Pointer])[];
}

const number = { type: "number" } as const;
const pointer = { type: "string", pattern: "^/" } as const;
const range = {
  type: "object",
  properties: { min: number, max: number },
  additionalProperties: false,
} as const;

const defaults: ScoreOptions = {
  scores: ["/analysis/*/score"],
  min: 0,
  max: 100,
  ranges: {},
  minMax: [],
};

const messages = {
  outside: "`{{at}}` is `{{value}}`, expected {{range}}",
  text: "`{{at}}` is the text `{{value}}`, expected a number",
  infinite: "`{{at}}` is `{{value}}`, expected a finite number",
  reversed: "`{{at}}` is `{{min}}`, expected at most `{{max}}` as in `{{maxAt}}`",
} as const;

export default defineRule({
  scope: "seed",
  meta: {
    id: "score-range",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require scores to be finite numbers within their range",
      why: "Scores are compared, averaged and drawn on one scale, so a single one outside of it, or one that is text, distorts every chart that it is in.",
      remedy: "Write the score as a number within the range.",
      suggestions: "The number that a text is; two numbers of a pair that change places.",
    },
    messages,
    yieldsTo: ["schema"],
    options: {
      properties: {
        scores: {
          description: "Where scores stand",
          type: "array",
          items: pointer,
        },
        min: { description: "The lowest score", ...number },
        max: { description: "The highest score", ...number },
        ranges: {
          description: "Other numbers and their ranges, by pointer",
          type: "object",
          propertyNames: pointer,
          additionalProperties: range,
        },
        minMax: {
          description: "Pairs of numbers of which the first is at most the second",
          type: "array",
          items: { type: "array", items: pointer, minItems: 2, maxItems: 2 },
        },
      },
      defaults,
    },
  },

  *check(seed, { options }) {
    const { scores, min, max, ranges, minMax } = options;
    for (const pattern of scores) yield* checkRange(seed, pattern, { min, max });
    for (const pattern of Object.keys(ranges).filter(isPointer)) {
      yield* checkRange(seed, pattern, ranges[pattern] ?? {});
    }
    for (const [minAt, maxAt] of minMax) {
      const [low, high] = [seed.get(minAt), seed.get(maxAt)];
      if (typeof low !== "number" || typeof high !== "number" || low <= high) continue;
      const data = { at: minAt, min: low, max: high, maxAt };
      const edits = [
        { kind: "set", at: minAt, value: high },
        { kind: "set", at: maxAt, value: low },
      ] as const;
      const suggestions = [{ title: `Swap \`${minAt}\` and \`${maxAt}\``, edits }];
      yield { message: "reversed", data, at: minAt, related: [{ at: maxAt }], suggestions };
    }
  },
});

function* checkRange(
  seed: Seed,
  pattern: Pointer,
  { min = -Infinity, max = Infinity }: Range,
): Generator<Finding<typeof messages>> {
  for (const { pointer: at, value } of seed.select(pattern)) {
    if (typeof value !== "number" && typeof value !== "string") continue;
    const data = { at, value: String(value) };
    const problem = typeof value === "number" ? checkNumber(value, min, max) : checkText(value);
    if (problem === "outside") {
      yield { message: problem, data: { ...data, range: describe(min, max) }, at };
    } else if (problem === "text") {
      const edits = [{ kind: "set", at, value: Number(value) }] as const;
      const suggestions = [{ title: `Write the number ${Number(value)} into \`${at}\``, edits }];
      yield { message: problem, data, at, suggestions };
    } else if (problem !== undefined) yield { message: problem, data, at };
  }
}

function checkNumber(score: number, min: number, max: number) {
  if (!Number.isFinite(score)) return "infinite";
  return score < min || score > max ? "outside" : undefined;
}

/** Only a text that was meant for a number; other words in place of one are the schema's business. */
function checkText(score: string) {
  const text = score.trim();
  if (/^[-+]?\.?(?:nan|inf(?:inity)?)$/i.test(text)) return "infinite";
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? "text" : undefined;
}

function describe(min: number, max: number): string {
  if (min === -Infinity) return `at most ${max}`;
  return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}

function isPointer(text: string): text is Pointer {
  return text === "" || text.startsWith("/");
}

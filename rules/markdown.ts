import {
  bodyPlugins,
  defineRule,
  type BodyPlugin,
  type BodyPluginOptions,
  type JsonSchema,
} from "seedlint/sdk";

/** One message a plugin, so that the findings of each are counted and accepted by themselves. */
const messages: Readonly<Record<string, string>> = Object.fromEntries(
  bodyPlugins.map((plugin) => [plugin, `{{reason}} (${plugin})`]),
);

/** The options of the plugins that have one. */
const optionSchemas: Readonly<Partial<Record<BodyPlugin, JsonSchema>>> = {
  "emphasis-marker": { enum: ["*", "_", "consistent"] },
  "fenced-code-flag": toObjectSchema({
    allowEmpty: { type: "boolean" },
    flags: { type: "array", items: { type: "string" } },
  }),
  "hard-break-spaces": toObjectSchema({ allowSpaces: { type: "boolean" } }),
  "heading-style": { enum: ["atx", "atx-closed", "setext", "consistent"] },
  "maximum-heading-length": { type: "integer", minimum: 1 },
  "no-heading-punctuation": { type: "string" },
  "no-multiple-toplevel-headings": { type: "integer", minimum: 1, maximum: 6 },
  "no-undefined-references": toObjectSchema({
    allow: { type: "array", items: { type: ["string", "object"] } },
    allowShortcutLink: { type: "boolean" },
  }),
  "strong-marker": { enum: ["*", "_", "consistent"] },
  "unordered-list-marker-style": { enum: ["*", "+", "-", "consistent"] },
};

/**
 * What is quiet on honest prose: a mark that does not do what it was written for. Brackets alone
 * are prose, and so are the numbers and marks of footnotes: `[1][2]`, `[sic]`, `[^note]`; two
 * characters of Chinese are a word. An unused definition is left over, but no reader sees it.
 */
const defaults: { readonly plugins: BodyPluginOptions } = {
  plugins: {
    "no-duplicate-definitions": true,
    "no-empty-url": true,
    "no-heading-like-paragraph": true,
    "no-reference-like-url": true,
    "no-undefined-references": {
      allow: [{ source: String.raw`^(?:\^.*|\d+|[!-~]{0,2}|.)$` }],
      allowShortcutLink: true,
    },
  },
};

export default defineRule({
  scope: "seed",
  meta: {
    id: "markdown",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require the body to pass the plugins of remark-lint that are on",
      why: "A link that leads nowhere, or a mark that is shown as text, is seen by every reader of the page, and by nobody who reads the seed.",
      remedy:
        "Mend the place as the message says. Name the plugins that the repository wants; each is described on the page of the package `remark-lint-<name>`.",
    },
    messages,
    options: {
      properties: {
        plugins: {
          description:
            "The plugins that are on, each with `true` or with its option; they replace the default ones",
          type: "object",
          properties: Object.fromEntries(bodyPlugins.map((name) => [name, toSchema(name)])),
          additionalProperties: false,
        },
      },
      defaults,
    },
  },

  *check(_seed, { options, lintBody }) {
    for (const { plugin, reason, span } of lintBody(options.plugins)) {
      yield { message: plugin, data: { reason }, span };
    }
  },
});

function toSchema(plugin: BodyPlugin): JsonSchema {
  const option = optionSchemas[plugin];
  return option === undefined ? { type: "boolean" } : { anyOf: [{ type: "boolean" }, option] };
}

function toObjectSchema(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, additionalProperties: false };
}

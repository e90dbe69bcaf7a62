import { checkConfig } from "../../src/config/check-config.ts";
import type { Catalogue } from "../../src/config/catalogue.ts";
import { parseConfigText } from "../../src/config/parse-config.ts";
import { stackOfPresets } from "../../src/config/stack.ts";
import { resolveConfig, type ResolvedConfig } from "../../src/config/resolve.ts";
import { compilePathPattern } from "../../src/corpus/path-pattern.ts";
import type { RuleMeta } from "../../src/sdk/rule.ts";
import { UserError, type InputProblem } from "../../src/sdk/user-error.ts";

function rule(id: string, more: Pick<RuleMeta, "recommended"> & Partial<RuleMeta>): RuleMeta {
  const docs = { summary: `Require ${id}`, why: "It matters.", remedy: "Mend it." };
  return { id, since: "0.1.0", docs, messages: {}, ...more };
}

/** A few rules of each kind. */
export const catalogue: Catalogue = [
  { meta: rule("id-unique", { recommended: "error" }) },
  {
    meta: rule("audit-fresh", {
      recommended: "warn",
      options: {
        properties: {
          maxAgeDays: { type: "integer", minimum: 1 },
          byReview: { type: "object", additionalProperties: { type: "integer" } },
        },
        defaults: { maxAgeDays: 365, byReview: {} },
      },
    }),
  },
  { meta: rule("key-order", { recommended: "off" }) },
  { meta: rule("date-hint", { recommended: "info" }) },
  { meta: rule("date-placeholder", { recommended: "warn", preview: true }) },
  {
    meta: rule("no-draft-words", { recommended: "error" }),
    path: "rules/no-draft-words.ts",
  },
];

export const options = { catalogue, compilePatterns: compilePathPattern };

/** The configuration that a text comes to. */
export async function resolve(
  text: string,
  path = "seedlint.config.yaml",
): Promise<ResolvedConfig> {
  const stack = stackOfPresets(await parseConfigText(text, path));
  await checkConfig(stack, options);
  return resolveConfig(stack, options);
}

/** `path:line:column message (hint)` for each problem of a text. */
export async function problemsOf(
  text: string,
  path = "seedlint.config.yaml",
): Promise<readonly string[]> {
  return told(resolve(text, path));
}

/** `path:line:column message (hint)` for each problem that a promise rejects with. */
export async function told(promise: Promise<unknown>): Promise<readonly string[]> {
  try {
    await promise;
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(tell);
  }
}

function tell({ place, message, hint }: InputProblem): string {
  const at = [place?.path, place?.line, place?.column].filter((part) => part !== undefined);
  return `${at.join(":")} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

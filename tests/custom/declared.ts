import type { Catalogue } from "../../src/config/catalogue.ts";
import { checkConfig } from "../../src/config/check-config.ts";
import { readCustomRules, toKnownRule } from "../../src/config/custom-rules.ts";
import { createValidator } from "../../src/config/json-schema.ts";
import { parseConfigText } from "../../src/config/parse-config.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { stackOfPresets } from "../../src/config/stack.ts";
import { compilePathPattern } from "../../src/corpus/path-pattern.ts";
import { compileCustomRules } from "../../src/custom/compile-rules.ts";
import type { JsonObject, JsonSchema, Rule } from "../../src/sdk/index.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

/** The JSON Schemas of collections, by name. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** A built-in rule, whose id no other may take. */
const builtIn: Catalogue = [
  {
    meta: {
      id: "id-unique",
      since: "0.1.0",
      recommended: "error",
      docs: { summary: "Require unique ids", why: "They are.", remedy: "Rename one." },
      messages: {},
    },
  },
];

async function open(text: string, schemas: Schemas, path: string) {
  const document = await parseConfigText(text, path);
  const stack = stackOfPresets(document);
  const catalogue = [...builtIn, ...[...readCustomRules(stack).values()].map(toKnownRule)];
  const options = { catalogue, compilePatterns: compilePathPattern };
  await checkConfig(stack, options);
  const validators = new Map(
    await Promise.all(
      Object.entries(schemas).map(
        async ([name, schema]) =>
          [name, await createValidator(schema, { path: `${name}.json` })] as const,
      ),
    ),
  );
  const rules = await compileCustomRules(resolveConfig(stack, options), validators);
  return { rules, value: document.value as JsonObject }; // What parses as a mapping and was checked.
}

/** The rules that a configuration declares. */
export async function compile(text: string, schemas: Schemas = {}): Promise<readonly Rule[]> {
  return (await open(text, schemas, "seedlint.config.yaml")).rules;
}

/** What is wrong with a configuration: `line:column message (hint)`. */
export async function findProblems(
  text: string,
  schemas: Schemas = {},
  path = "seedlint.config.yaml",
): Promise<readonly string[]> {
  try {
    await open(text, schemas, path);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message, place, hint }) => {
      const told = hint === undefined ? message : `${message} (${hint})`;
      return `${place?.line}:${place?.column} ${told}`;
    });
  }
}

/** Seeds, before a change if it is one, and the day. */
export interface Content {
  readonly files: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly schemas?: Schemas;
}

/** What the declared rules report: `path pointer message`, the pointer `-` for the whole seed. */
export async function report(
  text: string,
  { schemas = {}, ...content }: Content,
): Promise<readonly string[]> {
  const { rules, value } = await open(text, schemas, "seedlint.config.yaml");
  const all = await Promise.all(rules.map((each) => lintCase(each, { ...content, config: value })));
  return all.flat().map(({ path, pointer, message }) => `${path} ${pointer ?? "-"} ${message}`);
}

/** One rule about pages, as YAML, from its keys. */
export function rule(keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ message: "Unmet", ...keys }).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)}`,
  );
  return ["collections: { pages: { files: '*.md' } }", "custom:", "  own:", ...lines, ""].join(
    "\n",
  );
}

/** A seed with a front matter in flow YAML. */
export const seed = (frontMatter: string, body = ""): string => `---\n${frontMatter}\n---\n${body}`;

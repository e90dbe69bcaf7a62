import type { Rule } from "../sdk/index.ts";
import templates from "./rule-templates.json" with { type: "json" };

/** What a new rule is to be. */
export interface RuleScaffold {
  /** Subject, then claim, in kebab case. */
  readonly id: string;
  readonly scope: Rule["scope"];
  /** The one collection that it looks at; every one if absent. */
  readonly collection?: string;
  /** The version that first has it. */
  readonly since: string;
  /** The ending of the rule's file: `.ts`, `.mjs`. */
  readonly extension: string;
}

/** The texts of a new rule: each is fit to be run as it is. */
export interface ScaffoldTexts {
  readonly rule: string;
  readonly test: string;
  readonly page: string;
}

/** Fills the templates, which compile and pass their tests by themselves. */
export function writeScaffold({
  id,
  scope,
  collection,
  since,
  extension,
}: RuleScaffold): ScaffoldTexts {
  const template = templates[scope];
  const fill = (text: string): string =>
    toCollection(text, collection)
      .replaceAll("rule-id.ts", `rule-id${extension}`)
      .replaceAll("rule-id", id)
      .replaceAll("0.0.0", since);
  return {
    rule: fill(template["rule-id.ts"]),
    test: fill(template["rule-id.test.ts"]),
    page: fill(template["rule-id.md"]),
  };
}

/** The name of the collection is data in a text of code; without one, what asks for it goes. */
function toCollection(text: string, collection: string | undefined): string {
  if (collection !== undefined) {
    return text.replaceAll('"collection-name"', () => JSON.stringify(collection));
  }
  return text
    .replaceAll(/^ *if \(collection\.name !== "collection-name"\) return;\n/gm, "")
    .replaceAll(/, (?:\{ collection \}|collection)(?=[),} ])/g, "")
    .replaceAll(/^ *config: \{ collections: \{ "collection-name": .*\n/gm, "");
}

/** What a configuration says of a new rule in CEL, cases included. */
export function writeDeclaration({
  id,
  collection,
}: Pick<RuleScaffold, "id" | "collection">): string {
  const where = collection === undefined ? "" : `    in: ${JSON.stringify(collection)}\n`;
  return `custom:
  ${id}:
${where}    when: has(self.title)
    require: self.title != ""
    at: /title
    message: "The title is empty, expected the name of the record"
    level: warn
    docs:
      summary: Disallow titles that are empty
      why: Readers cannot find a record without a title.
      remedy: Write the name by which readers know the record.
    cases:
      valid:
        a title that says something: |
          ---
          title: Water
          ---
      invalid:
        a title without text:
          seed: |
            ---
            title: «""»
            ---
          reports: ["The title is empty, expected the name of the record"]
`;
}

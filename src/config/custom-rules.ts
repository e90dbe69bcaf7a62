import { isObject, type Json } from "../sdk/json.ts";
import { getAt, toPointer } from "../sdk/pointer.ts";
import type { RuleMeta } from "../sdk/rule.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import type { Catalogue, KnownRule } from "./catalogue.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import type { RawCustomRule } from "./raw-config.ts";
import { documentsOf, type ConfigStack } from "./stack.ts";

/** A rule that a configuration declares, and the file that says so. */
export interface CustomDefinition {
  readonly id: string;
  readonly raw: RawCustomRule;
  /** It has the rule at `/custom/<id>`. */
  readonly document: DataDocument;
}

/**
 * The declared rules of a stack by id, in the order of the files. Of two with one id the later layer
 * has the last word, as for all that is extended. What has not the form of a rule is left out.
 */
export function readCustomRules(stack: ConfigStack): ReadonlyMap<string, CustomDefinition> {
  const definitions = new Map<string, CustomDefinition>();
  for (const document of documentsOf(stack)) {
    const custom = getAt(document.value, "/custom");
    for (const [id, raw] of Object.entries(isObject(custom) ? custom : {})) {
      if (isCustomRule(raw)) definitions.set(id, { id, raw, document });
    }
  }
  return definitions;
}

/** As far as anybody looks at it before the form is checked. */
function isCustomRule(raw: Json): raw is Json & RawCustomRule {
  return isObject(raw) && typeof raw["require"] === "string" && typeof raw["message"] === "string";
}

/** What a catalogue holds of a declared rule: all that is known without compiling it. */
export function toKnownRule({ id, raw, document }: CustomDefinition): KnownRule {
  const { path, line } = document.placeOf(toPointer(["custom", id]), true);
  const level = raw.level ?? "error";
  return {
    meta: toMeta(id, raw),
    level,
    declaredAt: { path, ...(line !== undefined && { line }) },
  };
}

/** What a declared rule is to the engine. Its only message is `unmet`. */
export function toMeta(id: string, raw: RawCustomRule): RuleMeta {
  const { message, level = "error", docs = {} } = raw;
  const { url } = docs;
  return {
    id,
    since: "",
    recommended: level,
    docs: {
      summary: docs.summary ?? summarize(raw),
      why: docs.why ?? "",
      remedy: docs.remedy ?? "",
      ...(url === undefined ? {} : { url }),
    },
    messages: { unmet: message.trim() },
  };
}

/** All that decides what the rule reports, in one sentence. */
function summarize({ in: chosen, each, when, require }: RawCustomRule): string {
  const code = (text: string): string => `\`${text.trim().replaceAll(/\s+/g, " ")}\``;
  return [
    `Require ${code(require)}`,
    ...(each === undefined ? [] : [`of each ${code(each)}`]),
    ...(chosen === undefined ? [] : [`in ${[chosen].flat().join(" and ")}`]),
    ...(when === undefined ? [] : [`where ${code(when)}`]),
  ].join(" ");
}

/** Declared rules that have the id of another rule. */
export function findTakenIds(
  definitions: ReadonlyMap<string, CustomDefinition>,
  catalogue: Catalogue,
): readonly InputProblem[] {
  const others = catalogue.filter(({ declaredAt }) => declaredAt === undefined);
  return [...definitions.values()].flatMap(({ id, document }) => {
    const owner = others.find(({ meta }) => meta.id === id);
    if (owner === undefined) return [];
    const whose = owner.path === undefined ? "a rule of seedlint" : `the rule \`${owner.path}\``;
    const told = { message: `The id \`${id}\` is that of ${whose}`, hint: "Choose another one" };
    return [toProblem(document, { at: toPointer(["custom", id]), isKey: true }, told)];
  });
}

import type { Catalogue } from "../config/catalogue.ts";
import type { Json, Level, Rule, RuleMeta } from "../sdk/index.ts";
import { builtInRules, engineRules, pageOf } from "./built-in-rules.ts";
import type { OpenedProject } from "./open-project.ts";
import { readProject, toWhole } from "./own-rules.ts";
import type { PlaceRequest } from "./project-at.ts";

/** A rule as other programs see it. */
export interface ListedRule {
  readonly id: string;
  /** `engine` for one of the engine's own, which is always on if it is an error. */
  readonly scope: Rule["scope"] | "engine";
  /** That of the configuration in force, without its overrides. */
  readonly level: Level;
  readonly recommended: Level | null;
  readonly preview: boolean;
  /** The version that first had it; empty where it does not say. */
  readonly since: string;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  readonly url: string | null;
  /** By id, with placeholders: ``Id `{{id}}` is taken``. */
  readonly messages: Readonly<Record<string, string>>;
  /** A JSON Schema of its options; null if it has none. */
  readonly options: Json;
  /** What holds for options that nothing sets. */
  readonly defaults: Json;
  readonly source: RuleOrigin;
}

/** Where a rule comes from. */
type RuleOrigin =
  | { readonly kind: "built-in" }
  /** A file of the repository. */
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "plugin"; readonly name: string }
  /** It is declared in a configuration; from line 1, null where that is a program. */
  | { readonly kind: "configuration"; readonly path: string; readonly line: number | null };

/**
 * Every rule that may be set around `cwd`, by id in code-unit order, those of the engine included;
 * outside of a checkout the built-in ones at their recommended level. Throws `UserError` where linting
 * would.
 */
export async function listRules(place: PlaceRequest): Promise<readonly ListedRule[]> {
  const listed =
    (await readProject(place, listProject)) ??
    [...builtInRules, ...ofEngine].map((rule) => toListed(rule));
  return listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const ofEngine: readonly Listable[] = engineRules.map((meta) => ({ meta, scope: "engine" }));

function listProject({ project: { config, rules }, catalogue }: OpenedProject) {
  const own = rules.map((rule) => {
    const { id } = rule.meta;
    const level = config.rules.get(id)?.level ?? "off";
    return toListed(rule, { level, source: originOf(id, catalogue) });
  });
  // Those that are errors are on whatever is configured.
  const others = ofEngine.map((rule) => {
    const level = config.rules.get(rule.meta.id)?.level;
    return toListed(rule, level === undefined ? {} : { level });
  });
  return [...own, ...others];
}

function originOf(id: string, catalogue: Catalogue): RuleOrigin {
  if (pageOf(id) !== undefined) return { kind: "built-in" };
  const { path, plugin, declaredAt } = catalogue.find(({ meta }) => meta.id === id) ?? {};
  if (plugin !== undefined) return { kind: "plugin", name: plugin };
  if (path !== undefined) return { kind: "file", path };
  if (declaredAt === undefined) throw new Error(`The rule ${id} comes from nowhere`);
  return { kind: "configuration", path: declaredAt.path, line: declaredAt.line ?? null };
}

interface Listable {
  readonly meta: RuleMeta;
  readonly scope: ListedRule["scope"];
}

function toListed(
  { meta: given, scope }: Listable,
  set: Partial<Pick<ListedRule, "level" | "source">> = {},
): ListedRule {
  const meta = toWhole(given);
  const { id, docs, options } = meta;
  // A rule of the house in JavaScript may have left it out.
  const recommended: Level | undefined = meta.recommended;
  const properties = options?.properties as Json | undefined; // Schemas are JSON.
  return {
    ...{ id, scope, level: recommended ?? "off", recommended: recommended ?? null },
    ...{ preview: meta.preview === true, since: meta.since },
    ...{ summary: docs.summary, why: docs.why, remedy: docs.remedy },
    url: docs.url ?? pageOf(id) ?? null,
    messages: meta.messages,
    options:
      properties === undefined ? null : { type: "object", properties, additionalProperties: false },
    defaults: (options?.defaults ?? null) as Json, // Defaults are JSON too.
    source: { kind: "built-in" },
    ...set,
  };
}

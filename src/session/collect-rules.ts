import { findActiveRules } from "../engine/active-rules.ts";
import type { RuleMeta } from "../sdk/index.ts";
import { engineRules, pageOf } from "./built-in-rules.ts";
import type { OpenedProject } from "./open-project.ts";

/**
 * Adds the rules that may speak in any of the projects, those of the engine included, by id; each
 * with its page, which built-in rules have without saying so.
 */
export function collectRules(
  projects: readonly OpenedProject[],
  target: Map<string, RuleMeta>,
): void {
  const active = projects.flatMap(({ project }) => findActiveRules(project.config, project.rules));
  for (const meta of [...engineRules, ...active.map((rule) => rule.meta)]) {
    const url = meta.docs.url ?? pageOf(meta.id);
    target.set(meta.id, url === undefined ? meta : { ...meta, docs: { ...meta.docs, url } });
  }
}

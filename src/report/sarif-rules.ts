import type { Diagnostic, Level, RuleMeta } from "../sdk/index.ts";
import { showInvisible } from "../text/invisible.ts";
import { escapeSarifMessage } from "../text/sarif-message.ts";
import { toWebUrl } from "../text/url.ts";

/** GitHub shows no more of a description. */
const DESCRIPTION_LIMIT = 1024;

/** The descriptors of rules, by id in code-unit order, and where each stands. */
export interface SarifRules {
  readonly descriptors: readonly object[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** All rules that are known, and those that only diagnostics name, with what these tell of them. */
export function toSarifRules(
  known: ReadonlyMap<string, RuleMeta>,
  diagnostics: readonly Diagnostic[],
): SarifRules {
  const pages = new Map(diagnostics.map(({ rule, url }) => [rule, url]));
  const ids = [...new Set([...known.keys(), ...pages.keys()])].toSorted();
  return {
    descriptors: ids.map((id) => {
      const meta = known.get(id);
      const url = toWebUrl(meta?.docs.url ?? pages.get(id) ?? "");
      return {
        id,
        ...(meta === undefined ? {} : describeRule(meta)),
        ...(url === undefined ? {} : { helpUri: url }),
      };
    }),
    indexOf: new Map(ids.map((id, index) => [id, index])),
  };
}

/** The level is what `seedlint:recommended` says; that of a result wins over it. */
function describeRule({ docs, recommended, preview = false }: RuleMeta): object {
  const isEnabled = recommended !== "off" && !preview;
  return {
    shortDescription: { text: escapeSarifMessage(docs.summary, DESCRIPTION_LIMIT) },
    fullDescription: { text: escapeSarifMessage(docs.why, DESCRIPTION_LIMIT) },
    help: {
      text: escapeSarifMessage(`${docs.why}\n\n${docs.remedy}`, 2 * DESCRIPTION_LIMIT),
      markdown: showInvisible(`${docs.why}\n\n**What to do:** ${docs.remedy}`),
    },
    defaultConfiguration: { enabled: isEnabled, level: LEVELS[recommended] },
  };
}

const LEVELS: Readonly<Record<Level, string>> = {
  error: "error",
  warn: "warning",
  info: "note",
  // A rule that is off is a warning where it is turned on.
  off: "warning",
};

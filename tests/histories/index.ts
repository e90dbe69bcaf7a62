import { changeRules } from "./change-rules.ts";
import { configurations, memberships } from "./configurations.ts";
import { contentEdits } from "./content-edits.ts";
import { deletions } from "./deletions.ts";
import { emptied } from "./emptied.ts";
import type { History } from "./history.ts";
import { idChanges } from "./id-changes.ts";
import { locales } from "./locales.ts";
import { reformats } from "./reformats.ts";
import { relations } from "./relations.ts";
import { renames } from "./renames.ts";
import { reorders } from "./reorders.ts";
import { sharedIds } from "./shared-ids.ts";
import { threeLocales } from "./three-locales.ts";
import { unreadable } from "./unreadable.ts";
import { withoutConfiguration } from "./without-configuration.ts";

/** Every history, by theme. */
export const themes: readonly (readonly [theme: string, histories: readonly History[]])[] = [
  ["content edits", contentEdits],
  ["deletions", deletions],
  ["renames", renames],
  ["changes of ids", idChanges],
  ["relations", relations],
  ["locales", locales],
  ["three locales", threeLocales],
  ["reformats", reformats],
  ["reorders", reorders],
  ["repositories without a configuration", withoutConfiguration],
  ["an id in two folders without a configuration", sharedIds],
  ["seeds that are emptied without a configuration", emptied],
  ["seeds that cannot be read", unreadable],
  ["configurations, schemas and rules", configurations],
  ["seeds that come and go by their paths", memberships],
  ["what the rules of change say", changeRules],
];

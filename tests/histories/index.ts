import { changeRules } from "./change-rules.ts";
import { configurations, memberships } from "./configurations.ts";
import { contentEdits } from "./content-edits.ts";
import { deletions } from "./deletions.ts";
import type { History } from "./history.ts";
import { idChanges } from "./id-changes.ts";
import { locales } from "./locales.ts";
import { reformats } from "./reformats.ts";
import { relations } from "./relations.ts";
import { renames } from "./renames.ts";
import { reorders } from "./reorders.ts";
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
  ["reformats", reformats],
  ["reorders", reorders],
  ["repositories without a configuration", withoutConfiguration],
  ["seeds that cannot be read", unreadable],
  ["configurations, schemas and rules", configurations],
  ["seeds that come and go by their paths", memberships],
  ["what the rules of change say", changeRules],
];

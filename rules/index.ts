// Written by "npm run gen" from the files of this folder.
import type { Rule } from "seedlint/sdk";
import auditFresh from "./audit-fresh.ts";
import bodyPresent from "./body-present.ts";
import changeAuditDate from "./change-audit-date.ts";
import changeIdStable from "./change-id-stable.ts";
import changeLoss from "./change-loss.ts";
import changeOneLocale from "./change-one-locale.ts";
import changeScoreNoted from "./change-score-noted.ts";
import changeStatusFlow from "./change-status-flow.ts";
import coordinates from "./coordinates.ts";
import dateOrder from "./date-order.ts";
import datePlaceholder from "./date-placeholder.ts";
import dateValid from "./date-valid.ts";
import descriptionMatchesBody from "./description-matches-body.ts";
import idMatchesPath from "./id-matches-path.ts";
import idUnique from "./id-unique.ts";
import keyOrder from "./key-order.ts";
import listItems from "./list-items.ts";
import localeNeutral from "./locale-neutral.ts";
import localePair from "./locale-pair.ts";
import localeVocabulary from "./locale-vocabulary.ts";
import markdown from "./markdown.ts";
import placeholderText from "./placeholder-text.ts";
import recordDuplicate from "./record-duplicate.ts";
import referenceExists from "./reference-exists.ts";
import relationAcyclic from "./relation-acyclic.ts";
import relationSymmetry from "./relation-symmetry.ts";
import reviewGate from "./review-gate.ts";
import schema from "./schema.ts";
import scoreEvidence from "./score-evidence.ts";
import scoreRange from "./score-range.ts";
import supersedesStatus from "./supersedes-status.ts";
import supersedesSymmetry from "./supersedes-symmetry.ts";
import textBoilerplate from "./text-boilerplate.ts";
import textInvisible from "./text-invisible.ts";
import textScript from "./text-script.ts";
import textTrim from "./text-trim.ts";
import urlValid from "./url-valid.ts";
import vocabularyVariant from "./vocabulary-variant.ts";
import yearMatchesDate from "./year-matches-date.ts";

/** The built-in rules, by id. */
export const rules: readonly Rule[] = [
  auditFresh,
  bodyPresent,
  changeAuditDate,
  changeIdStable,
  changeLoss,
  changeOneLocale,
  changeScoreNoted,
  changeStatusFlow,
  coordinates,
  dateOrder,
  datePlaceholder,
  dateValid,
  descriptionMatchesBody,
  idMatchesPath,
  idUnique,
  keyOrder,
  listItems,
  localeNeutral,
  localePair,
  localeVocabulary,
  markdown,
  placeholderText,
  recordDuplicate,
  referenceExists,
  relationAcyclic,
  relationSymmetry,
  reviewGate,
  schema,
  scoreEvidence,
  scoreRange,
  supersedesStatus,
  supersedesSymmetry,
  textBoilerplate,
  textInvisible,
  textScript,
  textTrim,
  urlValid,
  vocabularyVariant,
  yearMatchesDate,
];

// Written by "npm run gen" from the files of this folder.
import type { Rule } from "seedlint/sdk";
import auditFresh from "./audit-fresh.ts";
import descriptionMatchesBody from "./description-matches-body.ts";
import idMatchesPath from "./id-matches-path.ts";
import idUnique from "./id-unique.ts";
import referenceExists from "./reference-exists.ts";
import relationAcyclic from "./relation-acyclic.ts";
import schema from "./schema.ts";
import scoreRange from "./score-range.ts";
import supersedesSymmetry from "./supersedes-symmetry.ts";

/** The built-in rules, by id. */
export const rules: readonly Rule[] = [
  auditFresh,
  descriptionMatchesBody,
  idMatchesPath,
  idUnique,
  referenceExists,
  relationAcyclic,
  schema,
  scoreRange,
  supersedesSymmetry,
];

import { defaultFields } from "./defaults.ts";
import type { CollectionTemplate } from "./raw-config.ts";

/** The name by which a collection takes the JSON Schema that comes with the preset. */
export const POLICY_SCHEMA = "seedlint:policy";

/**
 * The shape of policy records. What they are related to beside each other is left open, since the
 * other collections of a repository have names of their own.
 */
export const policyTemplate: CollectionTemplate = {
  schema: POLICY_SCHEMA,
  fields: defaultFields,
  locales: {
    neutral: [
      "/year",
      "/pubDate",
      "/url",
      "/reviewStatus",
      "/evolution/supersedes",
      "/evolution/supersededBy",
      "/analysis/*/score",
    ],
  },
  excerpt: { field: "/description", of: "body", max: 500 },
  relations: [
    {
      name: "supersedes",
      from: "/evolution/supersedes/*",
      inverse: "/evolution/supersededBy",
      acyclic: true,
    },
  ],
};

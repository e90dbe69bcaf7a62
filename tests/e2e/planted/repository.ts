import type { JsonObject } from "../../../src/sdk/index.ts";
import type { SeedContent } from "./content.ts";
import { facilities } from "./facilities.ts";
import { policiesAfloat } from "./policies-afloat.ts";
import { policiesAshore } from "./policies-ashore.ts";
import { toPolicySeeds } from "./policy.ts";

/** The day on which the repository is judged. */
export const today = "2026-06-01";

export const configPath = "seedlint.config.yaml";

const config = `extends: [seedlint:all]

collections:
  policies:
    # What a newer policy has replaced may move to the archive.
    files:
      - policies/{locale}/{id}.md
      - policies/{locale}/archive/{id}.md
    schema: schemas/policy.schema.json
    locales:
      values: [en, zh]
      neutral: [/pubDate, /year, /url, /sectors]
      translated:
        /status: { Active: 现行, Superseded: 已被取代 }
        /category: { Code: 规章, Standard: 标准 }
    excerpt: { field: /description, of: body, max: 300 }
    relations:
      - name: supersedes
        from: /evolution/supersedes/*
        inverse: /evolution/supersededBy
        acyclic: true
      - from: /relatedFacilities/*
        to: facilities
        inverse: /relatedPolicies/*

  facilities:
    files: facilities/{locale}/{id}.md
    schema: schemas/facility.schema.json
    fields: { title: /name, published: /opened }
    locales:
      values: [en, zh]
      neutral: [/opened, /coordinates]
      translated:
        /kind: { Berth: 泊位, Plant: 处理厂, Station: 站点 }
    excerpt: { field: /description, of: body, max: 300 }
    relations:
      - from: /relatedPolicies/*
        to: policies
        inverse: /relatedFacilities/*

rules:
  score-range: [error, { minMax: [[/capacity/min, /capacity/max]] }]
  score-evidence: [warn, { dimensions: [mrv, statutory] }]
  url-valid: [error, { insecure: true }]
`;

const text = { type: "string", minLength: 1 } as const;
const ids = { type: "array", items: text } as const;

/** A mapping with exactly these keys, unless some are optional. */
function mapping(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", required, additionalProperties: false, properties };
}

const provenance = mapping({ author: text, reviewer: { type: "string" }, lastAuditDate: text }, [
  "lastAuditDate",
]);

// Evidence may be missing, which is judged by the score that it is for.
const dimension = mapping(
  {
    label: text,
    score: { type: "number" },
    evidence: { type: "string" },
    citation: { type: "string" },
  },
  ["evidence", "citation"],
);

const policySchema = mapping(
  {
    id: text,
    lang: { enum: ["en", "zh"] },
    title: text,
    description: { type: "string" },
    pubDate: text,
    year: { type: "integer" },
    status: { enum: ["Active", "Superseded", "现行", "已被取代"] },
    reviewStatus: { enum: ["draft", "verified"] },
    category: { enum: ["Code", "Standard", "规章", "标准"] },
    country: text,
    source: { type: "string" },
    url: { type: "string" },
    links: ids,
    sectors: ids,
    relatedFacilities: ids,
    evolution: mapping({ supersededBy: { type: "string" }, supersedes: ids }),
    provenance,
    analysis: mapping({ mrv: dimension, statutory: dimension }, ["mrv", "statutory"]),
  },
  ["source", "url"],
);

const facilitySchema = mapping({
  id: text,
  lang: { enum: ["en", "zh"] },
  name: text,
  description: { type: "string" },
  opened: text,
  kind: { enum: ["Berth", "Plant", "Station", "泊位", "处理厂", "站点"] },
  country: text,
  operator: text,
  partners: ids,
  relatedPolicies: ids,
  coordinates: { type: "array", items: { type: "number" } },
  capacity: mapping({ unit: text, min: { type: "integer" }, max: { type: "integer" } }),
  provenance,
});

/** The configuration and what it names, by path. */
export const settings: ReadonlyMap<string, string> = new Map([
  [configPath, config],
  ["schemas/policy.schema.json", JSON.stringify(policySchema, null, 2)],
  ["schemas/facility.schema.json", JSON.stringify(facilitySchema, null, 2)],
]);

/** A register of harbours without a single finding: six policies and six facilities, by path. */
export const cleanSeeds: ReadonlyMap<string, SeedContent> = new Map([
  ...[...policiesAshore, ...policiesAfloat].flatMap(toPolicySeeds),
  ...facilities,
]);

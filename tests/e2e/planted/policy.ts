import { locales, toBody, type Locale, type SeedContent, type Told } from "./content.ts";

interface Dimension {
  readonly label: string;
  readonly evidence: string;
  readonly citation: string;
}

interface ToldPolicy extends Told {
  readonly source: string;
  readonly mrv: Dimension;
  readonly statutory: Dimension;
}

/** A policy before it is a seed in each language. */
export interface Policy extends Readonly<Record<Locale, ToldPolicy>> {
  readonly id: string;
  readonly pubDate: string;
  readonly audited: string;
  readonly category: "Code" | "Standard";
  readonly sectors: readonly string[];
  readonly scores: { readonly mrv: number; readonly statutory: number };
  readonly facilities?: readonly string[];
  readonly supersedes?: string;
  readonly supersededBy?: string;
}

const words = {
  en: {
    country: "Aldmere Isles",
    active: "Active",
    superseded: "Superseded",
    Code: "Code",
    Standard: "Standard",
  },
  zh: {
    country: "阿尔德群岛",
    active: "现行",
    superseded: "已被取代",
    Code: "规章",
    Standard: "标准",
  },
} as const;

/** A policy as a seed in each language, by path. */
export const toPolicySeeds = (policy: Policy) => locales.map((locale) => toSeed(policy, locale));

function toSeed(policy: Policy, locale: Locale): readonly [path: string, seed: SeedContent] {
  const { id, pubDate, scores, supersedes, supersededBy } = policy;
  const { mrv, statutory, ...told } = policy[locale];
  const word = words[locale];
  const values = {
    id,
    lang: locale,
    title: told.title,
    description: told.description,
    pubDate,
    year: Number(pubDate.slice(0, 4)),
    status: supersededBy === undefined ? word.active : word.superseded,
    reviewStatus: "verified",
    category: word[policy.category],
    country: word.country,
    source: told.source,
    url: `https://register.aldmere.example/policies/${id}`,
    links: [`https://gazette.aldmere.example/${pubDate}/${id}`],
    sectors: policy.sectors,
    relatedFacilities: policy.facilities ?? [],
    evolution: {
      supersededBy: supersededBy ?? "",
      supersedes: supersedes === undefined ? [] : [supersedes],
    },
    provenance: { author: told.author, reviewer: told.reviewer, lastAuditDate: policy.audited },
    analysis: {
      mrv: { label: mrv.label, score: scores.mrv, evidence: mrv.evidence, citation: mrv.citation },
      statutory: {
        label: statutory.label,
        score: scores.statutory,
        evidence: statutory.evidence,
        citation: statutory.citation,
      },
    },
  };
  return [`policies/${locale}/${id}.md`, { values, body: toBody(policy[locale], locale) }];
}

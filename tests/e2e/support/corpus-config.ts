/** The beginning of a configuration of the corpus; the last collection can be gone on with. */
export const policiesAndFacilities = `extends: [seedlint:recommended]
collections:
  policies:
    files: src/content/policies/{locale}/{id}.md
    locales:
      values: [en, zh]
      neutral: [/year, /pubDate, /url, /legalWeight, "/analysis/*/score"]
    excerpt: { field: /description, of: body, max: 500 }
    relations:
      - { name: supersedes, from: "/evolution/supersedes/*", inverse: /evolution/supersededBy, acyclic: true }
      - { from: "/relatedFacilities/*", to: facilities, inverse: "/relatedPolicies/*" }
  facilities:
    files: src/content/facilities/{locale}/{id}.md
    fields: { title: /name }
    locales: { values: [en, zh], neutral: [/coordinates, /links] }
`;

/**
 * A seed that the recommended preset has nothing to say about. A score above 100 makes it the one
 * problem of the seed, at 5:12 (`scorePlace`); `lines`, each a line of YAML, come after it.
 */
export function cleanSeed(id: string, score = 50, lines: readonly string[] = []): string {
  return `---
id: ${JSON.stringify(id)}
analysis:
  mrv:
    score: ${score}
    evidence: Metered hourly
    citation: Article 7
${lines.map((line) => `${line}\n`).join("")}---

The plant reports every hour how much it stores. An auditor compares these reports with the meters
twice a year, and publishes both.
`;
}

/** Where the score of a clean seed stands, as `line:column`. */
export const scorePlace = "5:12";

/**
 * A seed that the recommended preset has nothing to say about. A score above 100 makes it the one
 * problem of the seed, at 5:12 (`scorePlace`), and another score comes with another evidence;
 * `lines`, each a line of YAML, come after it.
 */
export function cleanSeed(id: string, score = 50, lines: readonly string[] = []): string {
  return `---
id: ${JSON.stringify(id)}
analysis:
  mrv:
    score: ${score}
    evidence: Meter ${score}
    citation: Article 7
${lines.map((line) => `${line}\n`).join("")}---

The plant reports every hour how much it stores. An auditor compares these reports with the meters
twice a year, and publishes both.
`;
}

/** The same seed with a word of its body changed, which nothing is said about. */
export function reworded(seed: string): string {
  return seed.replace("every hour", "every minute");
}

/** A clean seed with no sentence that another one has, so that none is taken for another's new name. */
export function distinctSeed(id: string, score = 50, lines: readonly string[] = []): string {
  const words = Array.from({ length: 60 }, (_, index) => `${id}${index}`);
  return cleanSeed(id, score, lines).replace(/The plant [^]+$/, `${words.join(" ")}.\n`);
}

/** Where the score of a clean seed stands, as `line:column`. */
export const scorePlace = "5:12";

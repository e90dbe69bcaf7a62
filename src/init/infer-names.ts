import type { SeedGroup } from "./infer-groups.ts";

/** A name for each group, after its last folder; with those above it where two would be the same. */
export function nameGroups(groups: readonly SeedGroup[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map(({ segments }) => {
    const words = segments.filter((segment) => !/^[{*]/.test(segment)).map(toWord);
    for (let count = 1; count <= words.length; count += 1) {
      const name = words.slice(-count).join("-");
      if (name !== "" && claim(name, taken)) return name;
    }
    const base = words.findLast((word) => word !== "") ?? "pages";
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? base : `${base}-${number}`;
      if (claim(name, taken)) return name;
    }
  });
}

/** `_posts` gives `posts`. */
function toWord(segment: string): string {
  return segment
    .replaceAll("\\", "")
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
    .replaceAll(/^[_-]+|[_-]+$/g, "");
}

/** Names are file names too, so case tells none apart. */
function claim(name: string, taken: Set<string>): boolean {
  const folded = name.toLowerCase();
  if (taken.has(folded)) return false;
  taken.add(folded);
  return true;
}

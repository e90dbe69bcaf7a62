/** Most ids are what a path says already. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** The name that a path has for an id: `CO₂ Act (2024)` gives `co2-act-2024`; every script stays. */
export function toSlug(id: string): string {
  if (SLUG.test(id)) return id;
  return id
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== "")
    .join("-");
}

/** The names that a file of suppressions may have; it stands beside its configuration. */
export const suppressionsNames: readonly string[] = [
  "seedlint.suppressions.yaml",
  "seedlint.suppressions.yml",
  "seedlint.suppressions.json",
];

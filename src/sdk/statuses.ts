/** The statuses of a record that applies, as records in English and Chinese have them. */
export const inForceStatuses: readonly string[] = [
  ...["Active", "In force", "Effective", "Current"],
  ...["现行", "现行有效", "有效", "生效"],
];

/** The statuses of a record that another one has replaced. */
export const supersededStatuses: readonly string[] = [
  ...["Superseded", "Replaced"],
  ...["已被取代", "被取代", "已被替代", "被替代"],
];

/** What a check run says beside lines of a file, as the API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  /** Lines from 1, both inclusive. */
  readonly start_line: number;
  readonly end_line: number;
  /** In UTF-16 units from 1; only where both lines are the same. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KB. */
  readonly message: string;
}

/** What a check run is to show. */
export interface CheckReport {
  readonly name: string;
  /** The same for whatever replaces this report: see `identifyCheck`. */
  readonly externalId: string;
  /** The object id of the commit that it stands beside. */
  readonly headSha: string;
  readonly detailsUrl: string | undefined;
  readonly conclusion: "success" | "failure" | "neutral";
  /** Plain text of at most 255 characters. */
  readonly title: string;
  /** Markdown that leaves room for what is said of refused annotations. */
  readonly summary: string;
  /** Each once; the most important first. */
  readonly annotations: readonly CheckAnnotation[];
}

/** The same for annotations that a reader cannot tell apart, also when the API gives them back. */
export function keyOf(annotation: CheckAnnotation): string {
  const { path, start_line, end_line, start_column, end_column } = annotation;
  const { annotation_level, title, message } = annotation;
  const place = [path, start_line, end_line, start_column ?? null, end_column ?? null];
  const words = [title, message].map((text) => text.replaceAll(/\s+/gu, " ").trim());
  return JSON.stringify([...place, annotation_level, ...words]);
}

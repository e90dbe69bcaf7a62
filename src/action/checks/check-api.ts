import type { CheckAnnotation, CheckReport } from "./check-report.ts";

/** A check run that is there, as far as it matters. */
export interface KnownCheck {
  readonly id: number;
  readonly externalId: string | null;
}

/** What a request adds to a check run: annotations to those that it has, the summary instead of its own. */
export interface CheckContent {
  readonly summary: string;
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[];
}

/** The parts of the Checks API that are used, a request a call. Each throws what `toFault` reads. */
export interface CheckApi {
  /** The latest hundred check runs of the commit that have the name. */
  readonly list: (report: Pick<CheckReport, "headSha" | "name">) => Promise<readonly KnownCheck[]>;
  /** A page, from 1, of at most a hundred annotations. */
  readonly listAnnotations: (id: number, page: number) => Promise<readonly CheckAnnotation[]>;
  /** Creates a completed check run, and returns its number. */
  readonly create: (report: CheckReport, content: CheckContent) => Promise<number>;
  /** Completes a check run, and returns its number. */
  readonly update: (id: number, report: CheckReport, content: CheckContent) => Promise<number>;
}

import type { CheckAnnotation, CheckReport } from "../../../src/action/checks/check-report.ts";

/** Annotations that differ in their lines. */
export function makeAnnotations(count: number): readonly CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: "seeds/a.md",
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: "failure",
    title: "some-rule",
    message: "Something is wrong",
  }));
}

/** A report with as many annotations. */
export function makeReport(annotationCount: number): CheckReport {
  return {
    name: "seedlint",
    externalId: "seedlint:0",
    headSha: "0123456789".repeat(4),
    detailsUrl: undefined,
    conclusion: "failure",
    title: "Something is wrong",
    summary: "# Something is wrong\n",
    annotations: makeAnnotations(annotationCount),
  };
}

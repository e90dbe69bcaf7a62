import { sayNumber } from "../../report/wording.ts";

/** What stands above the comments of a review. */
export function drawReviewBody(count: number): string {
  const what = count === 1 ? "a change" : `${sayNumber(count)} changes`;
  return `seedlint suggests ${what}. Those marked as safe are what \`seedlint --fix\` makes.`;
}

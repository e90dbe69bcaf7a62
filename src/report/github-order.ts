import { DISTANCES, type Difference } from "./difference.ts";
import type { Topic } from "./github-topics.ts";
import { groupBy } from "./group-by.ts";
import { inTurns } from "./in-turns.ts";

/**
 * Topics of one verdict and severity in the order in which a reader needs them, so that whoever
 * takes only the first ones leaves out the least: files take turns, those first that have something
 * in lines that the change touches, and so do rules within a file. What is said elsewhere too comes
 * last.
 */
export function order(topics: readonly Topic[], difference: Difference): readonly Topic[] {
  const isEcho = (topic: Topic): boolean => topic.isEcho === true;
  const news = topics.filter((topic) => !isEcho(topic));
  return [...orderNews(news, difference), ...orderNews(topics.filter(isEcho), difference)];
}

function orderNews(topics: readonly Topic[], difference: Difference): readonly Topic[] {
  const near = (topic: Topic): number => distanceOf(topic, difference);
  const files = groupBy(topics, ({ path }) => path)
    .map((file) => orderFile(file, near))
    .map((file) => ({ file, distance: Math.min(...file.slice(0, 1).map(near)) }));
  const nearest = files.toSorted((a, b) => a.distance - b.distance);
  return inTurns(nearest.map(({ file }) => file));
}

/** What is nearest to the change first, and of that the rules in turn. */
function orderFile(topics: readonly Topic[], near: (topic: Topic) => number): readonly Topic[] {
  return DISTANCES.flatMap((distance) => {
    const equals = topics.filter((topic) => near(topic) === distance);
    return inTurns(groupBy(equals, toKind));
  });
}

/** A cause is in what the change touches, by definition. */
function distanceOf({ path, span, cause }: Topic, difference: Difference): number {
  return cause === undefined ? difference.distanceTo(path, span) : 0;
}

/** What repeats in many seeds stands for more than any other. */
function toKind({ diagnostics: [{ rule, messageId }], repetition }: Topic): string {
  return JSON.stringify([repetition === undefined, rule, messageId]);
}

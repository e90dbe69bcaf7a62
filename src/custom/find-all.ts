/**
 * What is found of each item, in order; then, if any could not be judged, the first error, which says
 * how many there were. Everything is judged before the first finding is handed out, since rules share
 * what they are evaluated with.
 *
 * @param find undefined where nothing is wrong; may throw
 */
export function* findAll<T, Found>(
  items: Iterable<T>,
  find: (item: T) => Found | undefined,
): Iterable<Found> {
  const found: Found[] = [];
  const errors: Error[] = [];
  for (const item of items) {
    try {
      const each = find(item);
      if (each !== undefined) found.push(each);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      errors.push(error);
    }
  }
  yield* found;
  const [first, ...others] = errors;
  if (first === undefined) return;
  const values = others.length === 1 ? "value" : "values";
  if (others.length > 0) first.message += `, and of ${others.length} other ${values}`;
  throw first;
}

/**
 * The same function with its results kept, by an object and a number, as long as the object is in
 * use. Where nothing is configured each folder is a collection, and all of them look at the same
 * facts of the whole corpus.
 */
export function rememberByFacts<Facts extends object, Result>(
  compute: (facts: Facts, index: number) => Result,
): (facts: Facts, index: number) => Result {
  const kept = new WeakMap<Facts, Map<number, Result>>();
  return (facts, index) => {
    const byIndex = kept.get(facts) ?? new Map<number, Result>();
    kept.set(facts, byIndex);
    const known = byIndex.get(index);
    if (known !== undefined || byIndex.has(index)) return known as Result; // Set by the line below.
    const result = compute(facts, index);
    byIndex.set(index, result);
    return result;
  };
}

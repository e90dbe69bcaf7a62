/**
 * The same function with its results kept, by an object and a number, as long as the object is in
 * use. Where nothing is configured each folder is a collection, and all of them look at the same
 * facts of the whole corpus.
 */
export declare function rememberByFacts<Facts extends object, Result>(compute: (facts: Facts, index: number) => Result): (facts: Facts, index: number) => Result;

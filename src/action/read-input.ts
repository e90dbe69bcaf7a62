/** Gives the text of an input, trimmed; empty if it is not set. */
export type ReadInput = (name: string) => string;

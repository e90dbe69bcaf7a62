import { Composer, Lexer, Parser, type CST, type Document } from "yaml";

/** The documents of a YAML source, or the offset at which it nests deeper than allowed. */
export type Composed =
  | { readonly kind: "documents"; readonly documents: readonly Document.Parsed[] }
  | { readonly kind: "tooDeep"; readonly offset: number };

const options = {
  version: "1.2",
  schema: "core",
  // Merging keys, dates, sets and binary are no part of the core schema.
  merge: false,
  resolveKnownTags: false,
  // Quadratic in the library; keys are compared where values are made.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
  keepSourceTokens: true,
} as const;

/** After so many errors of the parser the rest is not looked at: the first are the causes. */
const maxErrors = 10;

/**
 * Parses YAML into documents. The composer is recursive, and running out of stack in it ends the
 * process; so depth is bounded first, on the parser's own stack and as soon as it is exceeded.
 */
export function compose(source: string, maxDepth: number): Composed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  // Beside the open collections the stack holds the document and at most a scalar.
  const maxStackLength = maxDepth + 2;
  let errorCount = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errorCount += 1;
    }
    if (errorCount >= maxErrors) break;
    if (parser.stack.length > maxStackLength) return { kind: "tooDeep", offset: parser.offset - 1 };
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: "documents", documents: [...new Composer(options).compose(tokens)] };
}

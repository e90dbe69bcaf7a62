/** A piece of an expression that means something by itself. */
export interface Token {
  /** `open` for a text without its closing quote, `end` for the end of the expression. */
  readonly kind: "name" | "number" | "text" | "sign" | "open" | "end";
  readonly text: string;
  readonly offset: number;
}

const blank = /(?:\s|\/\/[^\n]*)+/y;

/** Each alternative takes linear time; the order decides. */
const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /(?:[rRbB]{1,2})?(?:"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*''')/sy],
  ["text", /[rR][bB]?(?:"[^"\n]*"|'[^'\n]*')|[bB][rR](?:"[^"\n]*"|'[^'\n]*')/y],
  ["text", /[bB]?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/y],
  ["open", /(?:[rRbB]{1,2})?["']/y],
  ["name", /[A-Za-z_]\w*/y],
  ["number", /0[xX][0-9a-fA-F]+[uU]?|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[uU]?/y],
  ["sign", /===|!==|==|!=|<=|>=|&&|\|\|/y],
  ["sign", /./suy],
];

/** The tokens of an expression in order, the end last. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = skipBlank(text, 0);
  while (offset < text.length) {
    const token = readToken(text, offset);
    tokens.push(token);
    offset = skipBlank(text, offset + token.text.length);
  }
  return [...tokens, { kind: "end", text: "", offset: text.trimEnd().length }];
}

function skipBlank(text: string, offset: number): number {
  blank.lastIndex = offset;
  return blank.test(text) ? blank.lastIndex : offset;
}

function readToken(text: string, offset: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[0], offset };
  }
  // The last pattern takes any character.
  throw new Error(`No token at ${offset}`);
}

import { tokenize, type Token } from "./tokens.ts";

/** What is wrong with the text of an expression. */
export interface SyntaxProblem {
  /** From the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * The first token with which a text can be no CEL. The library, whose grammar goes back when it is
 * stuck, names the start of what it has given up instead. Undefined where nothing is found.
 */
export function findSyntaxError(text: string): SyntaxProblem | undefined {
  const reader = new Reader(text);
  try {
    reader.readAll();
    return undefined;
  } catch (error) {
    if (error instanceof Stuck) return error.problem;
    throw error;
  }
}

class Stuck extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const binary: ReadonlySet<string> = new Set([
  "||",
  "&&",
  "<",
  "<=",
  ">",
  ">=",
  "==",
  "!=",
  "in",
  "+",
  "-",
  "*",
  "/",
  "%",
]);

const closing = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** What is written in other languages, and what CEL has for it. */
const foreign = new Map([
  ["=", "=="],
  ["===", "=="],
  ["!==", "!="],
  ["&", "&&"],
  ["|", "||"],
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
]);

/** Reads tokens as the grammar of CEL has them, without regard to precedence. */
class Reader {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  readAll(): void {
    this.#readExpression("the start");
    if (this.#next.kind !== "end") this.#fail("an operator or the end");
  }

  get #next(): Token {
    // The last token is the end, which is never taken.
    return this.#tokens[this.#index] as Token;
  }

  #take(): Token {
    const token = this.#next;
    if (token.kind !== "end") this.#index += 1;
    return token;
  }

  #accept(text: string): boolean {
    const isThere = this.#next.kind !== "text" && this.#next.text === text;
    if (isThere) this.#take();
    return isThere;
  }

  #expect(text: string, opener: Token): void {
    if (!this.#accept(text)) this.#fail(`\`${text}\` for the \`${opener.text}\` before it`);
  }

  #readExpression(after: string): void {
    this.#readOperand(after);
    for (let token = this.#next; token.kind !== "end"; token = this.#next) {
      if (token.text === "?") this.#readConditional();
      else if (binary.has(token.text) && token.kind !== "text") {
        this.#take();
        this.#readOperand(`\`${token.text}\``);
      } else return;
    }
  }

  #readConditional(): void {
    this.#take();
    this.#readExpression("`?`");
    if (!this.#accept(":")) this.#fail("`:` and a value for the other case");
    this.#readExpression("`:`");
  }

  #readOperand(after: string): void {
    while (this.#next.text === "!" || this.#next.text === "-") this.#take();
    this.#readPrimary(after);
    while (this.#readSuffix()) {
      // Selections, indexes and calls follow each other.
    }
  }

  #readPrimary(after: string): void {
    const token = this.#next;
    if (token.kind === "name" && token.text !== "in") {
      this.#take();
    } else if (token.kind === "text" || token.kind === "number") this.#take();
    else if (token.text === ".") {
      this.#take();
      this.#readName();
    } else if (token.text === "(") {
      this.#take();
      this.#readExpression("`(`");
      this.#expect(")", token);
    } else if (token.text === "[") this.#readList();
    else if (token.text === "{") this.#readMap();
    else this.#fail(`a value after ${after}`);
  }

  /** Reads `.name`, `[index]`, `(arguments)` or `{fields}`; false if there is none. */
  #readSuffix(): boolean {
    const token = this.#next;
    if (token.kind === "text") return false;
    if (token.text === ".") {
      this.#take();
      this.#readName();
      return true;
    }
    if (token.text === "(" || token.text === "[") {
      this.#readList();
      return true;
    }
    return false;
  }

  #readName(): void {
    if (this.#next.kind !== "name") this.#fail("a name after `.`");
    this.#take();
  }

  /** What is between brackets, each item after a comma but the first. */
  #readList(): void {
    const opener = this.#take();
    const end = closing.get(opener.text) ?? "";
    if (this.#accept(end)) return;
    this.#readExpression(`\`${opener.text}\``);
    while (this.#accept(",")) {
      if (opener.text === "[" && this.#accept(end)) return;
      this.#readExpression("`,`");
    }
    this.#expect(end, opener);
  }

  #readMap(): void {
    const opener = this.#take();
    while (!this.#accept("}")) {
      this.#readExpression("`{`");
      if (!this.#accept(":")) this.#fail("`:` and a value after the key");
      this.#readExpression("`:`");
      if (this.#accept(",")) continue;
      this.#expect("}", opener);
      return;
    }
  }

  /** What is meant by the word at which it ends, or by the one before it, which was read as a name. */
  #hint(): { readonly hint?: string } {
    const meant = foreign.get(this.#next.text);
    if (meant !== undefined) return { hint: `Did you mean \`${meant}\`?` };
    const isNegated = this.#tokens[this.#index - 1]?.text === "not";
    return isNegated ? { hint: "Did you mean `!` for `not`?" } : {};
  }

  #fail(expected: string): never {
    const { text, offset, kind } = this.#next;
    if (kind === "open") {
      throw new Stuck({ offset, message: `The text that starts with \`${text}\` has no end` });
    }
    const found = kind === "end" ? "the end" : `\`${text}\``;
    const message = `This is not CEL: expected ${expected}, found ${found}`;
    throw new Stuck({ offset, message, ...this.#hint() });
  }
}

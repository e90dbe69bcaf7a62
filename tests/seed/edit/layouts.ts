import { isList, isObject, type Json, type JsonObject } from "../../../src/sdk/json.ts";

/** Decides how a document is written: gives a number below `count`, each time another. */
export type Dice = (count: number) => number;

/** Dice that fall as the numbers say, over and over. */
export function diceOf(numbers: readonly number[]): Dice {
  let at = 0;
  return (count) => {
    const number = numbers[at % Math.max(numbers.length, 1)] ?? 0;
    at += 1;
    return (number + at) % count;
  };
}

/** Counts comments, so that each is found again. */
class Comments {
  readonly #dice: Dice;
  #count = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** A comment behind something, now and then. */
  behind(): string {
    return this.#dice(5) === 0 ? ` ${this.next()}` : "";
  }

  /** Lines above something, now and then. */
  above(indent: string): string {
    const count = this.#dice(9) === 0 ? 1 + this.#dice(2) : 0;
    const blank = this.#dice(9) === 0 ? "\n" : "";
    return blank + `${indent}${this.next()}\n`.repeat(count > 0 ? 1 : 0) + (count > 1 ? "\n" : "");
  }

  next(): string {
    this.#count += 1;
    return `#c${this.#count}.`;
  }
}

/** Values as JSON, in lines or on one. */
export function writeJson(value: Json, dice: Dice, indent = ""): string {
  if (typeof value !== "object" || value === null) return writeJsonScalar(value, dice);
  const hasLines = dice(3) > 0;
  const inner = hasLines ? indent + ["  ", "    ", "\t"][dice(3)] : indent;
  const colon = [": ", ":", " : "][dice(3)];
  const entries = isList(value)
    ? value.map((item) => writeJson(item, dice, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}${colon}${writeJson(item, dice, inner)}`,
      );
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + ["", " ", `\n${indent}`][dice(3)] + close;
  if (!hasLines) {
    const pad = ["", " "][dice(2)] ?? "";
    return open + pad + entries.join([",", ", ", " , "][dice(3)]) + pad + close;
  }
  const between = dice(6) === 0 ? `,\n\n${inner}` : `,\n${inner}`;
  return `${open}\n${inner}${entries.join(between)}\n${indent}${close}`;
}

function writeJsonScalar(value: Json, dice: Dice): string {
  const source = JSON.stringify(value);
  if (typeof value === "number" && Number.isInteger(value) && dice(3) === 0) return `${source}.0`;
  if (typeof value !== "string" || dice(3) > 0) return source;
  return source.replaceAll(
    /[é政a]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const isPlain = (text: string): boolean =>
  /^[a-zA-Zé政][a-zA-Zé政 ]*$/.test(text) &&
  !text.endsWith(" ") &&
  !/^(?:true|false|null)$/i.test(text);

/** A text of YAML on one line. */
function writeYamlText(text: string, dice: Dice): string {
  const canBeSingle = !/[^\x20-\x7Eé政😀]/u.test(text);
  const style = dice(3);
  if (style === 0 && isPlain(text)) return text;
  return style === 1 && canBeSingle ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** Values as YAML in brackets, with comments and trailing commas. */
export function writeFlow(value: Json, dice: Dice): string {
  return new FlowYaml(dice).write(value, "", true);
}

class FlowYaml {
  readonly #dice: Dice;
  readonly #comments: Comments;

  constructor(dice: Dice, comments = new Comments(dice)) {
    this.#dice = dice;
    this.#comments = comments;
  }

  write(value: Json, indent: string, mayBreak: boolean): string {
    const dice = this.#dice;
    if (typeof value === "string") return writeYamlText(value, dice);
    if (typeof value !== "object" || value === null) return String(value);
    const hasLines = mayBreak && dice(3) > 0;
    const inner = hasLines ? `${indent}  ` : indent;
    const entries = isList(value)
      ? value.map((item) => this.write(item, inner, hasLines))
      : Object.entries(value).map(
          ([key, item]) => `${writeYamlText(key, dice)}: ${this.write(item, inner, hasLines)}`,
        );
    const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
    if (entries.length === 0) return open + close;
    const hasTrailing = dice(2) === 0;
    if (!hasLines) {
      const pad = ["", " "][dice(2)] ?? "";
      return (
        open + pad + entries.join([", ", ",  "][dice(2)]) + (hasTrailing ? "," : "") + pad + close
      );
    }
    const lines = entries.map((entry, index) => {
      const comma = index < entries.length - 1 || hasTrailing ? "," : "";
      return `${this.#comments.above(inner)}${inner}${entry}${comma}${this.#comments.behind()}\n`;
    });
    return `${open}${this.#comments.behind()}\n${lines.join("")}${indent}${close}`;
  }
}

/** Values as YAML in lines, some of them in brackets. */
export function writeBlock(value: JsonObject, dice: Dice): string {
  return new BlockYaml(dice).writeMapping(value, "").replace(/\n$/, "");
}

class BlockYaml {
  readonly #dice: Dice;
  readonly #comments: Comments;
  readonly #flow: FlowYaml;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#comments = new Comments(dice);
    this.#flow = new FlowYaml(dice, this.#comments);
  }

  writeMapping(value: JsonObject, indent: string): string {
    return Object.entries(value)
      .map(([key, item]) => {
        const head = `${this.#comments.above(indent)}${indent}${writeYamlText(key, this.#dice)}:`;
        return head + this.#writeBehind(item, indent, false);
      })
      .join("");
  }

  #writeList(value: readonly Json[], indent: string): string {
    return value
      .map(
        (item) =>
          `${this.#comments.above(indent)}${indent}-${this.#writeBehind(item, indent, true)}`,
      )
      .join("");
  }

  #writeBehind(value: Json, indent: string, isItem: boolean): string {
    const dice = this.#dice;
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    if (typeof value === "string") return this.#writeText(value, indent);
    if (value === null && dice(3) === 0) return `${this.#comments.behind()}\n`;
    if (typeof value !== "object" || value === null || isEmpty || dice(4) === 0) {
      return ` ${this.#flow.write(value, `${indent}  `, dice(2) === 0)}${this.#comments.behind()}\n`;
    }
    const deeper = `${indent}  `;
    const isCompact = isItem && dice(3) > 0;
    const block = isList(value)
      ? this.#writeList(value, isItem || dice(3) > 0 ? deeper : indent)
      : this.writeMapping(value, deeper);
    if (isCompact && block.startsWith(deeper)) return ` ${block.slice(deeper.length)}`;
    return `${this.#comments.behind()}\n${block}`;
  }

  #writeText(text: string, indent: string): string {
    const dice = this.#dice;
    const style = dice(5);
    const lines = text.split("\n");
    const canBeBlock = lines.every((line) =>
      /^[\x21-\x7Eé政]([\x20-\x7Eé政]*[\x21-\x7Eé政])?$/.test(line),
    );
    if (style === 0 && canBeBlock) {
      return ` |-\n${lines.map((line) => `${indent}  ${line}\n`).join("")}`;
    }
    if (style === 1 && canBeBlock) {
      return ` >-\n${lines.map((line) => `${indent}  ${line.replaceAll(/(\S) (\S)/g, `$1\n${indent}  $2`)}\n`).join("\n")}`;
    }
    return ` ${writeYamlText(text, dice)}${this.#comments.behind()}\n`;
  }
}

/** Values without null as TOML: pairs, dotted keys, tables and lists of tables. */
export function writeToml(value: JsonObject, dice: Dice): string {
  return new Toml(dice).write(value).replace(/\n$/, "");
}

class Toml {
  readonly #dice: Dice;
  readonly #comments: Comments;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#comments = new Comments(dice);
  }

  write(value: JsonObject, path: readonly string[] = []): string {
    const entries = Object.entries(value).map(([key, item]) => this.#writeEntry(path, key, item));
    return ["pair", "table"]
      .flatMap((kind) => entries.filter((entry) => entry.kind === kind))
      .map(({ lines }) => lines)
      .join("");
  }

  #writeEntry(path: readonly string[], key: string, value: Json) {
    const dice = this.#dice;
    const inner = [...path, key];
    const keys = inner.map((each) => this.#key(each)).join(".");
    if (isObject(value) && dice(3) > 0) {
      return { kind: "table", lines: this.#header(`[${keys}]`) + this.write(value, inner) };
    }
    if (isTables(value) && dice(3) > 0) {
      const items = value.map((item) => this.#header(`[[${keys}]]`) + this.write(item, inner));
      return { kind: "table", lines: items.join("") };
    }
    if (isObject(value) && Object.keys(value).length > 0 && dice(2) === 0) {
      const pairs = Object.entries(value).map(([name, item]) =>
        this.#pair(`${this.#key(key)}.${this.#key(name)}`, item),
      );
      return { kind: "pair", lines: pairs.join("") };
    }
    return { kind: "pair", lines: this.#pair(this.#key(key), value) };
  }

  #header(header: string): string {
    const blank = this.#dice(2) === 0 ? "\n" : "";
    return `${blank}${this.#comments.above("")}${header}${this.#comments.behind()}\n`;
  }

  #pair(key: string, value: Json): string {
    const equals = [" = ", "=", "   = "][this.#dice(3)];
    const above = this.#comments.above("");
    return `${above}${key}${equals}${this.#inline(value, "")}${this.#comments.behind()}\n`;
  }

  #key(key: string): string {
    const canBeBare = /^[A-Za-z0-9_-]+$/.test(key);
    return canBeBare && this.#dice(4) > 0 ? key : tomlText(key);
  }

  #inline(value: Json, indent: string, mayBreak = true): string {
    const dice = this.#dice;
    if (typeof value === "string") return this.#text(value);
    if (isObject(value)) {
      const entries = Object.entries(value).map(
        ([key, item]) => `${this.#key(key)} = ${this.#inline(item, indent, false)}`,
      );
      return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
    }
    if (!isList(value)) return String(value);
    const hasLines = mayBreak && dice(2) === 0 && value.length > 0;
    const items = value.map((item) => this.#inline(item, `${indent}  `, hasLines));
    if (!hasLines) return `[${items.join(", ")}]`;
    const lines = items.map((item, index) => {
      const comma = index < items.length - 1 || dice(2) === 0 ? "," : "";
      return `${this.#comments.above(`${indent}  `)}${indent}  ${item}${comma}${this.#comments.behind()}\n`;
    });
    return `[${this.#comments.behind()}\n${lines.join("")}${indent}]`;
  }

  #text(text: string): string {
    const style = this.#dice(4);
    if (style === 0 && /^[\x20-\x26\x28-\x7Eé政]*$/.test(text)) return `'${text}'`;
    if (style === 1 && text.includes("\n")) {
      return `"""\n${JSON.stringify(text).slice(1, -1).replaceAll("\\n", "\n").replaceAll("\u007F", "\\u007F")}"""`;
    }
    return tomlText(text);
  }
}

const tomlText = (text: string): string => JSON.stringify(text).replaceAll("\u007F", "\\u007F");

const isTables = (value: Json): value is readonly JsonObject[] =>
  isList(value) && value.length > 0 && value.every((item) => isObject(item));

import { isList, isObject, type Json, type JsonObject } from "../../sdk/json.ts";

/**
 * Values as TOML 1.0, tables below the values of their parent. TOML has no null: such a key is left
 * out. Texts that are dates are written as texts.
 */
export function printToml(values: JsonObject): string {
  const [first = "", ...tables] = printTable(values, []);
  return [first, ...tables].filter((block) => block !== "").join("\n");
}

/** The table itself, then each table in it. */
function printTable(values: JsonObject, keys: readonly string[]): readonly string[] {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  const own = entries.flatMap(([key, value]) =>
    isTable(value) ? [] : [`${printKey(key)} = ${printValue(value)}\n`],
  );
  const tables = entries.flatMap(([key, value]) =>
    isTable(value) ? printTable(value, [...keys, key]) : [],
  );
  const isOnlyTables = own.length === 0 && tables.length > 0;
  const head = keys.length === 0 || isOnlyTables ? "" : `[${keys.map(printKey).join(".")}]\n`;
  return [head + own.join(""), ...tables];
}

/** An empty mapping is a table too: `[name]` alone. */
function isTable(value: Json): value is JsonObject {
  return isObject(value);
}

function printValue(value: Json): string {
  if (isList(value)) {
    return `[${value
      .filter((item) => item !== null)
      .map(printValue)
      .join(", ")}]`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return `{${entries.map(([key, item]) => ` ${printKey(key)} = ${printValue(item)}`).join(",")} }`;
  }
  return typeof value === "string" ? printText(value) : String(value);
}

function printKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : printText(key);
}

/** A basic string has the escapes of JSON, and wants one more. */
function printText(text: string): string {
  return JSON.stringify(text).replaceAll("\u007F", "\\u007F");
}

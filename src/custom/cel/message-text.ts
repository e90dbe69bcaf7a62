import { celEnv, celType, isCelList, isCelMap, type CelValue } from "@bufbuild/cel";
import { isFailure, type Outcome } from "./outcome.ts";

/** As many items of a list or mapping are told. */
const MAX_ITEMS = 20;

/** What a message shows of a value that is not there. */
const NOTHING = "(missing)";

/** A value as a message shows it. */
export function toMessageText(outcome: Outcome): string {
  return isFailure(outcome) ? NOTHING : toText(outcome);
}

const convert = celEnv().funcs.find("string");

function toText(value: CelValue): string {
  if (value === null) return NOTHING;
  if (isCelList(value)) return join(value, toText);
  if (isCelMap(value)) return join(value, ([key, item]) => `${toText(key)}: ${toText(item)}`);
  const text = convert?.call(0, undefined, [value]);
  return typeof text === "string" ? text : celType(value).name;
}

function join<T>(items: Iterable<T>, toItemText: (item: T) => string): string {
  const texts: string[] = [];
  for (const item of items) {
    if (texts.length === MAX_ITEMS) return `${texts.join(", ")}, …`;
    texts.push(toItemText(item));
  }
  return texts.join(", ");
}

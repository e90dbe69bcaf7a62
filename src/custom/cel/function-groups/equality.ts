import {
  celEnv,
  celFunc,
  isCelList,
  isCelMap,
  isCelUint,
  type CelFunc,
  type CelList,
  type CelMap,
  type CelValue,
} from "@bufbuild/cel";
import type { Frame } from "../frame.ts";
import { callInContext } from "../library-context.ts";
import { isNumber, isSameNumber } from "./numbers.ts";
import { BOOL, DYN, LIST } from "./types.ts";

/** Equality and membership. */
export function equality(frame: Frame): readonly CelFunc[] {
  const isSame = createEquality(frame);
  return [
    celFunc("_==_", [DYN, DYN], BOOL, isSame),
    celFunc("_!=_", [DYN, DYN], BOOL, (a, b) => !isSame(a, b)),
    celFunc("@in", [DYN, LIST], BOOL, (value, list) => {
      // By index, since an iterator would cost more than the comparison.
      for (let index = 0; index < list.size; index += 1) {
        if (isSame(list.get(index) ?? null, value)) return true;
      }
      return false;
    }),
  ];
}

/** Compares values as CEL does, charged for each that is compared. */
export function createEquality(frame: Frame): (a: CelValue, b: CelValue) => boolean {
  const isSame = (one: CelValue, other: CelValue): boolean => {
    frame.spend(1);
    if (one === other) return true;
    const [a, b] = [toPlain(one), toPlain(other)];
    if (isNumber(a) && isNumber(b)) return isSameNumber(a, b);
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    if (isCelList(a) && isCelList(b)) return a.size === b.size && isSameList(a, b);
    if (isCelMap(a) && isCelMap(b)) return a.size === b.size && isSameMap(a, b);
    if (isCelList(a) || isCelMap(a) || isCelList(b) || isCelMap(b)) return false;
    // What is neither list nor map, such as a timestamp, is compared by the library.
    return compareMessages(undefined, [a, b]) === true;
  };
  const isSameList = (a: CelList, b: CelList): boolean => {
    for (let index = 0; index < a.size; index += 1) {
      if (frame.isSpent || !isSame(a.get(index) ?? null, b.get(index) ?? null)) return false;
    }
    return true;
  };
  const isSameMap = (a: CelMap, b: CelMap): boolean => {
    for (const [key, value] of a) {
      const counterpart = b.get(key);
      if (frame.isSpent || counterpart === undefined || !isSame(value, counterpart)) return false;
    }
    return true;
  };
  return isSame;
}

/** An unsigned int is compared by its value, as any number. */
function toPlain(value: CelValue): CelValue {
  return isCelUint(value) ? value.value : value;
}

const [equals] = [...(celEnv().funcs.find("_==_") ?? [])];
const compareMessages = equals === undefined ? () => false : callInContext(equals);

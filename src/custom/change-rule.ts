import {
  getKey,
  isList,
  parsePointer,
  type ChangeRule,
  type Json,
  type Pointer,
  type RuleMeta,
} from "../sdk/index.ts";
import { findAll } from "./find-all.ts";
import type { Judge } from "./judge.ts";
import type { Judged } from "./judged.ts";
import { listValues, viewSeed } from "./seed-view.ts";
import { countValues } from "./tally.ts";

/** A declared rule that compares a value with what it was; it is silent where there was none. */
export function toChangeRule(meta: RuleMeta, judge: Judge, { isJudged, each }: Judged): ChangeRule {
  return {
    ...{ scope: "change", meta },
    *check({ before, after }, { today }) {
      if (before === undefined || after === undefined || !isJudged(after.collection)) return;
      judge.open(viewSeed(after), today);
      yield* findAll(countValues(listValues(after, each), judge.tally), (located) => {
        const oldSelf = findFormer(before.data, after.data, located.pointer);
        if (oldSelf === undefined || oldSelf === null) return undefined;
        return judge.judge(located, oldSelf);
      });
    },
  };
}

/**
 * What stood at a pointer. An item of a list is at the same place only while the list has as many
 * items.
 */
function findFormer(before: Json, after: Json, pointer: Pointer): Json | undefined {
  let [former, present]: [Json | undefined, Json | undefined] = [before, after];
  for (const key of parsePointer(pointer)) {
    if (isList(present) && isList(former) && present.length !== former.length) return undefined;
    [former, present] = [getKey(former, key), getKey(present, key)];
  }
  return former;
}

import type { CheckedSlot, CheckedSlots } from "./compile-expressions.ts";

/** What a declared rule looks at, which decides its scope. */
export interface Usage {
  readonly looksBack: boolean;
  readonly looksAround: boolean;
  /** True if `when` can be settled without another record. */
  readonly hasOwnCondition: boolean;
}

export function usageOf({ when, require, values }: CheckedSlots): Usage {
  const slots = [...(when === undefined ? [] : [when]), require, ...values];
  return {
    looksBack: slots.some(({ reads }) => reads.variables.has("oldSelf")),
    looksAround: slots.some(looksAround),
    hasOwnCondition: when === undefined || !looksAround(when),
  };
}

/** What cannot be had together; undefined if nothing is wrong. */
export function findUsageProblem(
  slots: CheckedSlots,
): { readonly message: string; readonly hint: string } | undefined {
  const { looksBack, looksAround: isAround } = usageOf(slots);
  if (!isAround) return undefined;
  if (looksBack) {
    const message =
      "`oldSelf` and `ref` cannot be used in one rule: it is about a change or about records";
    return { message, hint: "Make two rules of it" };
  }
  if (![slots.require, ...slots.values].some(readsBody)) return undefined;
  const message = "The body cannot be looked at in a rule that uses `ref`, unless in `when`";
  return { message, hint: "Of each seed only the fields that are named are kept in memory" };
}

function looksAround({ reads }: CheckedSlot): boolean {
  return reads.records.size > 0;
}

function readsBody({ reads }: CheckedSlot): boolean {
  return (reads.variables.get("seed") ?? []).some(([key]) => key === undefined || key === "body");
}

import type { Layout } from "../layout.ts";
import { changesWithin, type Plan } from "../plan.ts";
import { Refusal } from "../seed-edit.ts";

/** Refuses what would change a value in two places, since an alias repeats it. */
export function refuseShared(root: Layout, plan: Plan): void {
  const targets = new Set(listWithin(root, ({ target }) => target));
  refuseIn(root, plan, targets);
}

function refuseIn(layout: Layout, plan: Plan, targets: ReadonlySet<string>): void {
  const isWithin = plan.parts !== undefined || changesWithin(plan);
  if (layout.kind === "alias" && isWithin) {
    throw new Refusal(
      `The value stands elsewhere, and \`*${layout.target ?? ""}\` only repeats it`,
    );
  }
  const isGone = plan.isRemoved === true || plan.value !== undefined;
  const anchors = isGone ? listWithin(layout, ({ anchor }) => anchor) : [layout.anchor];
  const shared = anchors.find((anchor) => anchor !== undefined && targets.has(anchor));
  if (shared !== undefined && (isGone || isWithin)) {
    throw new Refusal(`The value is repeated elsewhere by \`*${shared}\``);
  }
  for (const { name, value } of entriesOf(layout)) {
    const child = plan.children.get(name);
    if (child !== undefined) refuseIn(value, child, targets);
  }
}

const entriesOf = (layout: Layout) => ("entries" in layout ? layout.entries : []);

/** What is found in a value and in all that it has. */
function listWithin(
  layout: Layout,
  find: (of: { readonly anchor?: string; readonly target?: string }) => string | undefined,
): readonly string[] {
  const found = find(layout);
  const inner = entriesOf(layout).flatMap(({ value }) => listWithin(value, find));
  return found === undefined ? inner : [found, ...inner];
}

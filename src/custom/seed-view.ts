import type { Json, Located, PointerPattern, Seed, SeedIdentity } from "../sdk/index.ts";

/** Rules look at one seed after the other, and many at the same. */
let last: { readonly seed: Seed; readonly view: Json } | undefined;

/** What the variable `seed` holds. The text of the body, a block a line, is read when it is asked for. */
export function viewSeed(seed: Seed): Json {
  if (last?.seed === seed) return last.view;
  const view: Json = {
    ...viewIdentity(seed),
    get body() {
      return seed.body.blocks.map(({ text }) => text).join("\n");
    },
  };
  last = { seed, view };
  return view;
}

/** The same without the body. */
export function viewIdentity({ id, locale, path, collection }: SeedIdentity) {
  return { id: id ?? null, locale: locale ?? null, path, collection };
}

/** The values that a rule judges in a seed: those that `each` matches, else the front matter. */
export function listValues(seed: Seed, each: PointerPattern | undefined): readonly Located[] {
  if (each === undefined) return [{ pointer: "", value: seed.data }];
  return seed.select(each).filter(({ value }) => value !== null);
}

import { findSharedScope, type Collection, type PointerPattern } from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";

/** The relation along which records of a collection supersede each other. */
export interface Succession {
  /** Its position among those of the collection. */
  readonly index: number;
  readonly from: PointerPattern;
  /** Undefined if a record does not say what supersedes it. */
  readonly inverse: PointerPattern | undefined;
  /** The collection whose records it joins; `*` for all. */
  readonly scope: string;
}

/**
 * The relation with the name `supersedes`, else the only one between records of the collection that
 * has an inverse and no cycles. Throws `UserError` if there is none, or no single one.
 */
export function findSuccession(collection: Collection): Succession {
  const own = collection.relations.flatMap((relation, index) => {
    const scope = findSharedScope(collection, relation);
    return scope === undefined ? [] : [{ ...relation, index, scope }];
  });
  const named = own.find(({ name }) => name === "supersedes");
  const [only, ...others] = own.filter(({ inverse, acyclic }) => acyclic && inverse !== undefined);
  const found = named ?? (others.length === 0 ? only : undefined);
  if (found !== undefined) return found;
  throw new UserError("no-succession", [
    {
      message: `\`${collection.name}\` has no relation \`supersedes\``,
      hint: "Add one: `relations: [{ name: supersedes, from: /evolution/supersedes/*, inverse: /evolution/supersededBy, acyclic: true }]`.",
    },
  ]);
}

import { collectReferences, defineRule, findAsymmetries } from "seedlint/sdk";
import type { Asymmetry, CorpusFinding, PointerPattern, Relation } from "seedlint/sdk";

const messages = {
  unanswered: "`{{relation}}` names `{{other}}`, whose `{{inverse}}` does not name `{{id}}`",
  contradicted:
    "`{{relation}}` names `{{other}}`, whose `{{inverse}}` is `{{named}}`; expected `{{id}}`",
  unlisted: "`{{inverse}}` names `{{other}}`, whose `{{relation}}` does not name `{{id}}`",
} as const;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "relation-symmetry",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require two records to name each other where a relation has an inverse",
      why: "A reader who comes from one side finds the other record, and a reader who comes from the other side does not.",
      remedy:
        "Write the missing side into the other seed, in each locale, or remove the side that is wrong. The relation `supersedes` has a rule of its own, `supersedes-symmetry`; a record that does not exist is told by `reference-exists`.",
    },
    messages,
  },

  collect: (seed, { collection }) => collectReferences(seed, collection),

  *check(context) {
    for (const [index, relation] of context.collection.relations.entries()) {
      if (relation.name === "supersedes") continue;
      for (const asymmetry of findAsymmetries(context, index)) yield tell(asymmetry, relation);
    }
  },
});

function tell(asymmetry: Asymmetry, relation: Relation): CorpusFinding<typeof messages> {
  const { kind, path, id, reference, otherPath, answers } = asymmetry;
  const inverse = relation.inverse ?? "";
  const data = { relation: toKey(relation.from), inverse: toKey(inverse), other: reference.id, id };
  const place = { in: path, at: reference.pointer };
  const [first] = answers;
  // A list has room for one more; a single value says something else.
  if (kind === "contradicted" && first?.pointer === inverse) {
    const related = [{ in: otherPath, at: first.pointer }];
    return { ...place, message: kind, data: { ...data, named: first.id }, related };
  }
  const message = kind === "unlisted" ? kind : "unanswered";
  return { ...place, message, data, related: [{ in: otherPath }] };
}

/** `/links` for the items of `/links/*`. */
function toKey(pattern: PointerPattern): string {
  return pattern.replace(/\/\*$/, "");
}

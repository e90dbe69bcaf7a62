import {
  collectReferences,
  defineRule,
  findAsymmetries,
  mendAsymmetries,
  toListPattern,
  type Asymmetry,
  type CorpusFinding,
  type Relation,
} from "seedlint/sdk";

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
      fix: "The missing side is written into the other seed: into a list, in order where the list is, or where a single value is blank or absent and no other record claims it.",
      suggestions: "Else either side: the reference in the other seed, or none in this one.",
    },
    messages,
  },

  collect: (seed, { collection }) => collectReferences(seed, collection),

  *check(context) {
    for (const [index, relation] of context.collection.relations.entries()) {
      if (relation.name === "supersedes") continue;
      const asymmetries = findAsymmetries(context, index);
      const mends = mendAsymmetries(asymmetries, (each) => isContradicted(each, relation));
      for (const asymmetry of asymmetries) {
        yield { ...tell(asymmetry, relation), ...mends.get(asymmetry) };
      }
    }
  },
});

function tell(asymmetry: Asymmetry, relation: Relation): CorpusFinding<typeof messages> {
  const { kind, path, id, reference, otherPath, answers } = asymmetry;
  const inverse = relation.inverse ?? "";
  const names = { relation: toListPattern(relation.from), inverse: toListPattern(inverse) };
  const data = { ...names, other: reference.id, id };
  const place = { in: path, at: reference.pointer };
  const [first] = answers;
  if (first !== undefined && isContradicted(asymmetry, relation)) {
    const related = [{ in: otherPath, at: first.pointer }];
    return { ...place, message: "contradicted", data: { ...data, named: first.id }, related };
  }
  const message = kind === "unlisted" ? kind : "unanswered";
  return { ...place, message, data, related: [{ in: otherPath }] };
}

/** True where a single value says something else; a list has room for one more. */
function isContradicted({ kind, answers: [first] }: Asymmetry, { inverse }: Relation): boolean {
  return kind === "contradicted" && first?.pointer === inverse;
}

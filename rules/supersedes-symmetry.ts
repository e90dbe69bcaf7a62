import { collectReferences, defineRule, findAsymmetries, mendAsymmetries } from "seedlint/sdk";

export default defineRule({
  scope: "corpus",
  meta: {
    id: "supersedes-symmetry",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary:
        "Require a record to name its successor exactly if the successor names it as superseded",
      why: "A reader of the old record must find the new one, and a reader of the new one the old; where only one side knows, half of the readers are told that the wrong record is in force.",
      remedy:
        "Write the missing side into the other seed, in each locale, or remove the side that is wrong.",
      fix: "The missing side is written into the other seed, where that names nobody else and no other record claims to be the successor.",
      suggestions: "Else either side: the reference in the other seed, or none in this one.",
    },
    messages: {
      unanswered: "Supersedes `{{other}}`, which names no successor; expected `{{id}}`",
      contradicted:
        "Supersedes `{{other}}`, which names {{named}} as its successor; expected `{{id}}`",
      unlisted:
        "Is superseded by `{{other}}`, which does not list `{{id}}` among those that it supersedes",
    },
  },

  collect: (seed, { collection }) => collectReferences(seed, collection),

  *check(context) {
    const { relations } = context.collection;
    for (const [index, { name }] of relations.entries()) {
      if (name !== "supersedes") continue;
      const asymmetries = findAsymmetries(context, index);
      const mends = mendAsymmetries(asymmetries, ({ kind }) => kind === "contradicted");
      for (const asymmetry of asymmetries) {
        const { kind, path, id, reference, otherPath, answers } = asymmetry;
        const place = { in: path, at: reference.pointer, ...mends.get(asymmetry) };
        const data = { other: reference.id, id };
        const [first] = answers;
        const related = [{ in: otherPath, ...(first && { at: first.pointer }) }];
        if (kind === "contradicted") {
          const named = answers.map((answer) => `\`${answer.id}\``).join(", ");
          yield { ...place, message: kind, data: { ...data, named }, related };
        } else yield { ...place, message: kind, data, related };
      }
    }
  },
});

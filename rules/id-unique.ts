import { defineRule } from "seedlint/sdk";

export default defineRule({
  scope: "corpus",
  meta: {
    id: "id-unique",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary:
        "Require each seed to have an id that no other seed of its collection and locale uses",
      why: "References are looked up by id, so a shared id makes each reference to it ambiguous. Ids that differ only in case or Unicode form are one file on macOS and Windows, and one address on many servers.",
      remedy: "Rename the later seed, then update the seeds that refer to it.",
    },
    messages: {
      taken: "Id `{{id}}` is already used by {{owner}}",
      similar: "Id `{{id}}` differs from `{{other}}` in {{owner}} only in case or Unicode form",
    },
  },

  /** The id, if the seed has one; a missing id is the schema's business. */
  collect: (seed) => seed.id,

  *check({ facts }) {
    const owners = new Map<string, string>();
    const spellings = new Map<string, { readonly id: string; readonly owner: string }>();
    for (const { fact: id, path, locale } of facts) {
      const key = `${locale ?? ""}\0${id}`;
      const owner = owners.get(key);
      // Facts come in path order, so every run names the same owner.
      if (owner === undefined) owners.set(key, path);
      else yield report(path, owner, { message: "taken", data: { id, owner } });

      const first = spellings.get(fold(id));
      if (first === undefined) spellings.set(fold(id), { id, owner: path });
      else if (first.id !== id && owner === undefined) {
        const data = { id, other: first.id, owner: first.owner };
        yield report(path, first.owner, { message: "similar", data });
      }
    }
  },
});

function report<T extends object>(path: string, owner: string, told: T) {
  return { ...told, in: path, at: "id", related: [{ in: owner, at: "id" }] } as const;
}

/** Upper case first, for it joins letters that lower case keeps apart: `ß` and `ss`, `ς` and `σ`. */
function fold(id: string): string {
  return id.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

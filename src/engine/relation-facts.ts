import { collectReferences, type CorpusRule } from "../sdk/index.ts";

/**
 * Keeps what each seed says about the relations of its collection, whichever rules are on. It is
 * among the rules of a run that is asked for chains, and has nothing to say itself.
 */
export const relationFacts: CorpusRule = {
  scope: "corpus",
  meta: {
    id: "relation-facts",
    since: "0.1.0",
    recommended: "off",
    docs: {
      summary: "Enforce nothing",
      why: "A report shows how the records of a change hang together.",
      remedy: "There is nothing to do.",
    },
    messages: {},
  },
  collect: (seed, { collection }) => collectReferences(seed, collection),
  check: () => [],
};

import { formatNoun } from "./evidence.ts";
import type { InferredCollection } from "./infer.ts";
import type { Translation } from "./infer-locales.ts";
import type { InferredRelation } from "./infer-relations.ts";
import { schemaPathOf } from "./write-schema.ts";
import { renderLines, toFlowScalar, toScalar, type Line } from "./write-yaml.ts";

const HEAD = `# What seedlint checks, written by \`seedlint init\` from what is in the repository. The comments
# say how much of the data speaks for a line. Next:
#  1. Read it, and correct what the data got wrong; \`seedlint config <file>\` shows what is in force.
#  2. Run \`seedlint\`. What it reports is either an error in a seed or a line here that asks too much.
#  3. Commit this file and schemas/, then run \`seedlint --staged\` before each commit and the action
#     on pull requests.

extends: [seedlint:recommended] # seedlint:strict asks for more

collections:
`;

/** The text of `seedlint.config.yaml`. */
export function writeConfig(collections: readonly InferredCollection[]): string {
  const written = collections.map(writeCollection).join("\n");
  return HEAD + written + writeOverrides(collections);
}

function writeCollection(collection: InferredCollection): string {
  const lines = [
    ...writeFiles(collection),
    ...(collection.schema === undefined ? [] : [{ text: `schema: ${schemaPathOf(collection)}` }]),
    ...(collection.pathId.kind === "slug"
      ? [{ text: "slugged: true", comment: collection.pathId.evidence }]
      : []),
    ...writeFields(collection),
    ...writeLocales(collection),
    ...writeExcerpt(collection),
    ...writeList("relations", collection.relations.map(writeRelation)),
    ...writeList(
      "derived",
      collection.derived.map(({ value, evidence }) => [
        { text: toScalar(value), comment: evidence },
      ]),
    ),
  ];
  return `  ${toScalar(collection.name)}: # ${formatNoun(collection.seeds, "seed")}\n${renderLines(lines, "    ")}`;
}

function writeFiles({ files: { patterns }, pathId }: InferredCollection): readonly Line[] {
  const isCaptured = patterns.some(({ value }) => value.includes("{id}"));
  const note = pathId.kind === "slug" || !isCaptured ? "" : pathId.evidence;
  const [only, ...others] = patterns;
  if (only !== undefined && others.length === 0) {
    return [{ text: `files: ${toScalar(only.value)}`, comment: note }];
  }
  return [
    { text: "files:", comment: note },
    ...patterns.map(({ value, evidence }) => ({
      text: `  - ${toScalar(value)}`,
      comment: evidence,
    })),
  ];
}

function writeFields({ fields }: InferredCollection): readonly Line[] {
  if (fields.length === 0) return [];
  return [
    { text: "fields:" },
    ...fields.map(({ value: [name, pointer], evidence }) => ({
      text: `  ${name}: ${toScalar(pointer)}`,
      comment: evidence,
    })),
  ];
}

function writeLocales({ locales }: InferredCollection): readonly Line[] {
  if (locales === undefined) return [];
  const { values, note, neutral, translated } = locales;
  const lines: readonly Line[] = [
    ...(values === undefined
      ? []
      : [
          {
            text: `values: [${values.value.map(toFlowScalar).join(", ")}]`,
            comment: values.evidence,
          },
        ]),
    ...writeList(
      "neutral",
      neutral.map(({ value, evidence }) => [{ text: toScalar(value), comment: evidence }]),
    ),
    ...(translated.length === 0 ? [] : [{ text: "translated:" }]),
    ...translated.flatMap(({ value, evidence }) => writeTranslation(value, evidence)),
  ];
  const said = note === undefined ? [] : [{ text: `# ${note}` }];
  return lines.length === 0 ? said : [...said, { text: "locales:" }, ...indent(lines)];
}

function writeTranslation({ pointer, words }: Translation, evidence: string): readonly Line[] {
  return [
    { text: `  ${toScalar(pointer)}:`, comment: evidence },
    ...words.map(([word, translations]) => {
      const [only, ...others] = [...translations];
      const text =
        others.length === 0
          ? toScalar(only?.[1] ?? "")
          : `{ ${[...translations].map((pair) => pair.map(toFlowScalar).join(": ")).join(", ")} }`;
      return { text: `    ${toScalar(word)}: ${text}` };
    }),
  ];
}

function writeExcerpt({ excerpt }: InferredCollection): readonly Line[] {
  if (excerpt === undefined) return [];
  const { field, max } = excerpt.value;
  const limit = max === undefined ? "" : `, max: ${max}`;
  return [
    {
      text: `excerpt: { field: ${toFlowScalar(field)}, of: body${limit} }`,
      comment: excerpt.evidence,
    },
  ];
}

function writeRelation({
  from,
  to,
  of,
  inverse,
  isAcyclic,
  evidence,
}: InferredRelation): readonly Line[] {
  return [
    { text: `from: ${toScalar(from)}`, comment: evidence },
    ...(to === of ? [] : [{ text: `to: ${toScalar(to)}` }]),
    ...(inverse === undefined ? [] : [{ text: `inverse: ${toScalar(inverse)}` }]),
    ...(isAcyclic ? [{ text: "acyclic: true" }] : []),
  ];
}

/** A list under a key; nothing where it is empty. Each item has one line or more. */
function writeList(name: string, items: readonly (readonly Line[])[]): readonly Line[] {
  if (items.length === 0) return [];
  const bulleted = items.flatMap((lines) =>
    lines.map((line, index) => ({ ...line, text: `${index === 0 ? "- " : "  "}${line.text}` })),
  );
  return [{ text: `${name}:` }, ...indent(bulleted)];
}

const indent = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, text: `  ${line.text}` }));

/** Where files without front matter are as good as seeds, that is no error. */
function writeOverrides(collections: readonly InferredCollection[]): string {
  const plain = collections.filter(({ files }) => files.plain > 0);
  if (plain.length === 0) return "";
  const overrides = plain.flatMap(({ files }) => [
    { text: "- files:" },
    ...files.patterns.map(({ value }) => ({ text: `    - ${toScalar(value)}` })),
    {
      text: "  rules: { frontmatter-missing: off }",
      comment: `${formatNoun(files.plain, "file")} without front matter`,
    },
  ]);
  return `\noverrides:\n${renderLines(overrides, "  ")}`;
}

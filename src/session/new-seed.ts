import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { unknownCollection } from "../config/unknown-collection.ts";
import { fillPathPattern } from "../corpus/fill-pattern.ts";
import { toPointer, type Collection } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Syntax } from "../seed/front-matter.ts";
import { printSeed } from "../seed/print-seed.ts";
import { withUserErrors } from "./errors.ts";
import { openProjectAt } from "./project-at.ts";
import type { OpenedProject } from "./open-project.ts";
import type { LintRequest } from "./request.ts";
import { openSeedValues, type NewIdentity } from "./seed-values.ts";
import { surveySeeds } from "./survey-seeds.ts";
import type { Workspace } from "./workspace.ts";
import { writeFiles } from "./write-files.ts";

/** The id of a seed that was given none. */
const DEFAULT_ID = "untitled";

/** Which seed to write, where the configuration leaves a choice. */
export type NewSeedRequest = Pick<LintRequest, "cwd" | "configPath" | "environment"> & {
  readonly collection: string;
  readonly id?: string;
  /** One locale of the collection; all of them if absent. */
  readonly locale?: string;
  /** That of the collection's seeds if absent. */
  readonly syntax?: Syntax;
};

/**
 * Writes a skeleton of a seed, in each locale of its collection, and returns the absolute paths.
 * Nothing is overwritten: if one of the files exists, none is written. Throws `UserError`.
 */
export async function newSeed(request: NewSeedRequest): Promise<readonly string[]> {
  return withUserErrors(async () => {
    const { workspace, files, opened } = await openProjectAt(request);
    try {
      const collection = findCollection(opened, request.collection);
      const survey = await surveySeeds(workspace, files, opened, collection.name);
      const createValues = await openSeedValues(opened, collection, survey.fields);
      const syntax = request.syntax ?? survey.syntax ?? "yaml";
      const texts = new Map<string, string>();
      for (const identity of listIdentities(collection, request)) {
        const path = toPath(opened, collection, identity);
        // Locales that a path does not tell apart cannot be written side by side.
        if (!texts.has(path)) texts.set(path, await printSeed(createValues(identity), syntax));
      }
      return await writeNew(texts, {
        root: workspace.root ?? request.cwd,
        repository: workspace.repository,
      });
    } finally {
      workspace.close();
    }
  });
}

function findCollection({ project }: OpenedProject, name: string): Collection {
  const { collections } = project.config;
  const found = collections.find((collection) => collection.name === name);
  if (found !== undefined) return found;
  throw unknownCollection(
    name,
    collections.map((collection) => collection.name),
  );
}

function listIdentities(
  { locales: { values }, name }: Collection,
  { id = DEFAULT_ID, locale }: NewSeedRequest,
): readonly NewIdentity[] {
  if (locale !== undefined && values.length > 0 && !values.includes(locale)) {
    const known = values.map((value) => `\`${value}\``).join(", ");
    throw new UserError("unknown-locale", [
      { message: `\`${name}\` has no locale \`${locale}\``, hint: `Known: ${known}.` },
    ]);
  }
  const wanted = locale !== undefined ? [locale] : values.length === 0 ? [undefined] : values;
  return wanted.map((each) => ({ id, locale: each }));
}

function toPath(
  { project: { config }, memberOf }: OpenedProject,
  collection: Collection,
  { id, locale }: NewIdentity,
): string {
  const { name, files, locales, slugged } = collection;
  const inner = fillPathPattern(files, locales.values, { id: slugged ? toSlug(id) : id, locale });
  const path = inner === undefined ? undefined : posix.join(config.directory, inner);
  if (path !== undefined && memberOf(path)?.collection.name === name) return path;
  const place = config.placeOf(toPointer(["collections", name, "files"]));
  const patterns = files.map((pattern) => `\`${pattern}\``).join(", ");
  const needsLocale = locale === undefined && files.some((each) => each.includes("{locale}"));
  throw new UserError("no-place-for-seed", [
    {
      message: `${patterns} does not say where the seed \`${id}\` of \`${name}\` goes`,
      ...(place === undefined ? {} : { place }),
      hint: needsLocale
        ? "Name its locale: `--locale en`"
        : "Give the collection a pattern without wildcards, such as `content/{locale}/{id}.md`",
    },
  ]);
}

/** As `id-matches-path` compares: words of letters and digits of any script. */
function toSlug(id: string): string {
  const words = id
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.filter((word) => word !== "").join("-");
}

async function writeNew(
  texts: ReadonlyMap<string, string>,
  { root, repository }: Pick<Workspace, "repository"> & { readonly root: string },
): Promise<readonly string[]> {
  const taken = [...texts.keys()].filter((path) => existsSync(join(root, path)));
  const [first, ...others] = taken.map((path) => ({
    message: "The file exists, and nothing is overwritten",
    place: { path },
    hint: "Give the seed another id: `--id`",
  }));
  if (first !== undefined) throw new UserError("seed-exists", [first, ...others]);
  const replacements = [...texts].map(([path, text]) => {
    return { path, before: null, after: Buffer.from(text) };
  });
  // As it leads through no symlink, all of it stays in the repository.
  await writeFiles({ root, repository }, replacements);
  return replacements.map(({ path }) => join(root, path));
}

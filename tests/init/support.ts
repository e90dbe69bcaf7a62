import { inferCollections, type InferredCollection } from "../../src/init/infer.ts";
import { RepositoryProfiler } from "../../src/init/profile-repository.ts";
import type { Profile } from "../../src/init/profile.ts";
import { parseDocument } from "../../src/seed/document.ts";
import type { Files } from "./repositories.ts";

/** The profile of files, as that of a repository that has them. */
export async function profileOf(files: Files): Promise<Profile> {
  const profiler = new RepositoryProfiler();
  for (const path of Object.keys(files).toSorted()) {
    if (!path.endsWith(".md")) continue;
    const document = await parseDocument(Buffer.from(files[path] ?? ""));
    const { text, bodyStart, hasFrontMatter, data } = document;
    profiler.add({ path, hasFrontMatter, data, body: text.slice(bodyStart) });
  }
  return profiler.finish();
}

/** What is inferred of files, by the names of collections. */
export async function inferOf(files: Files): Promise<ReadonlyMap<string, InferredCollection>> {
  const collections = inferCollections(await profileOf(files));
  return new Map(collections.map((collection) => [collection.name, collection]));
}

/** The patterns of a collection, without their evidence. */
export function patternsOf(collection: InferredCollection | undefined): readonly string[] {
  return (collection?.files.patterns ?? []).map(({ value }) => value);
}

/** Seeds `folder/0.md` and so on, each with the front matter that `make` gives as data. */
export function seeds(
  folder: string,
  count: number,
  make: (index: number) => Readonly<Record<string, unknown>>,
): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/${index}.md`,
      `---\n${JSON.stringify(make(index))}\n---\n\nText ${index}\n`,
    ]),
  );
}

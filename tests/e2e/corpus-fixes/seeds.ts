import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { isObject, type JsonObject } from "../../../src/sdk/index.ts";
import { printSeed, type Syntax } from "../planted/syntaxes.ts";

/** A seed of the corpus. */
export interface CorpusSeed {
  /** Relative to the repository. */
  readonly path: string;
  /** The name of the file, which the two locales share. */
  readonly id: string;
  readonly locale: string;
  readonly text: string;
  readonly values: JsonObject;
  /** Without the blank line above it. */
  readonly body: string;
}

/** The seeds of a folder in both locales, by path; those without front matter are left out. */
export function readSeeds(root: string, folder: string): readonly CorpusSeed[] {
  return ["en", "zh"].flatMap((locale) => {
    const directory = `src/content/${folder}/${locale}`;
    return readdirSync(path.join(root, directory)).flatMap((name) => {
      const file = `${directory}/${name}`;
      const text = readFileSync(path.join(root, file), "utf8");
      const [, front, body = ""] = /^---\n([^]*?\n)---\n\n?([^]*)$/.exec(text) ?? [];
      const values: unknown = front === undefined ? undefined : parse(front);
      if (!isObject(values as JsonObject)) return [];
      return [
        {
          path: file,
          id: name.replace(/\.md$/, ""),
          locale,
          text,
          values: values as JsonObject,
          body,
        },
      ];
    });
  });
}

/** The seed as a file. In YAML every text has its quotes, so that none comes or goes with a blank. */
export function print({ body }: CorpusSeed, values: JsonObject, syntax: Syntax): string {
  if (syntax !== "block YAML") return printSeed({ values, body }, syntax);
  const front = stringify(values, {
    ...{ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  });
  return `---\n${front}---\n\n${body}`;
}

/** How the words of a field are translated, for those with one translation that no other has. */
export function translationsOf(
  seeds: readonly CorpusSeed[],
  key: string,
): ReadonlyMap<string, string> {
  const chinese = new Map(
    seeds.filter(({ locale }) => locale === "zh").map(({ id, values }) => [id, values[key]]),
  );
  const pairs = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  for (const { id, locale, values } of seeds) {
    const [word, other] = [values[key], chinese.get(id)];
    if (locale !== "en" || typeof word !== "string" || typeof other !== "string") continue;
    pairs.set(word, (pairs.get(word) ?? new Set()).add(other));
    back.set(other, (back.get(other) ?? new Set()).add(word));
  }
  const sure = [...pairs].flatMap(([word, others]) => {
    const [other = ""] = others;
    return others.size === 1 && back.get(other)?.size === 1 && other !== word
      ? [[word, other] as const]
      : [];
  });
  return new Map(sure);
}

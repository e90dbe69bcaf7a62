import { implicitCollection } from "../../../src/config/defaults.ts";
import { implicitConfig } from "../../../src/config/resolve.ts";
import { createImplicitMembership } from "../../../src/corpus/membership.ts";
import { engineRules } from "../../../src/engine/engine-rules.ts";
import { fixInPasses, type Fixed } from "../../../src/engine/fix/fix-in-passes.ts";
import { toFixPolicy, type FixPolicy } from "../../../src/engine/fix/policy.ts";
import { lintProject } from "../../../src/engine/lint-project.ts";
import type { Project, ProjectOutcome } from "../../../src/engine/project.ts";
import {
  defineRule,
  type CorpusFinding,
  type Finding,
  type Messages,
  type Rule,
  type Seed,
} from "../../../src/sdk/index.ts";

/** Texts of seeds, by path. */
export type Texts = Readonly<Record<string, string>>;

const meta = <Id extends string>(id: Id) =>
  ({
    id,
    since: "0.1.0",
    recommended: "warn",
    docs: { summary: "Require something", why: "For a test.", remedy: "Mend it." },
  }) as const;

type Free = Messages & Record<string, string>;

const messages: Free = { wrong: "Wrong" };

/** A rule about one seed with one message, `wrong`. */
export function seedRule(id: string, check: (seed: Seed) => Iterable<Finding<Free>>): Rule {
  return defineRule({
    scope: "seed",
    meta: { ...meta(id), messages },
    check,
  });
}

/** A rule about all seeds, which sees the front matter of each, by path. */
export function corpusRule(
  id: string,
  check: (data: ReadonlyMap<string, Seed["data"]>) => Iterable<CorpusFinding<Free>>,
): Rule {
  return defineRule({
    scope: "corpus",
    meta: { ...meta(id), messages },
    collect: (seed) => seed.data,
    check: ({ facts }) => check(new Map(facts.map(({ path, fact }) => [path, fact]))),
  });
}

/** Reports each text with a blank at its end, and removes the blank. */
export const trimRule = seedRule("trim", function* (seed) {
  for (const { pointer, value } of [...seed.select("/*"), ...seed.select("/*/*")]) {
    if (typeof value !== "string" || !value.endsWith(" ")) continue;
    const part = { start: value.trimEnd().length, end: value.length };
    const edit = { kind: "part", at: pointer, part, text: "" } as const;
    yield { message: "wrong", at: pointer, part, fix: [edit] };
  }
});

/** What rules say of seeds in memory. */
export async function lint(rules: readonly Rule[], files: Texts): Promise<ProjectOutcome> {
  return lintProject(toProject(rules), { head: toSeedFiles(files, () => true) });
}

/** Mends seeds in memory; the texts afterwards, of those that differ. */
export async function fix(
  rules: readonly Rule[],
  files: Texts,
  policy: Partial<FixPolicy> & { readonly isUnsafe?: boolean } = {},
): Promise<Omit<Fixed, "files"> & { readonly texts: Texts; readonly lintCount: number }> {
  let lintCount = 0;
  const { isUnsafe = false, ...rest } = policy;
  const fixed = await fixInPasses(
    async (edited) => {
      lintCount += 1;
      const outcome = await lint(rules, { ...files, ...toTexts(edited) });
      return { judged: [{ rules, outcome }] };
    },
    { ...toFixPolicy({ isAll: false, isUnsafe }), ...rest },
  );
  const after = new Map([...fixed.files].map(([path, file]) => [path, file.after]));
  return { ...fixed, texts: toTexts(after), lintCount };
}

export const reasonsOf = ({ left }: Pick<Fixed, "left">): readonly string[] =>
  left.map(({ diagnostic, reason }) => `${diagnostic.path} ${diagnostic.rule}: ${reason}`);

function toTexts(files: ReadonlyMap<string, Uint8Array>): Texts {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return Object.fromEntries([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

function toProject(rules: readonly Rule[]): Project {
  const config = implicitConfig([...rules, ...engineRules.map((each) => ({ meta: each }))]);
  const settings = rules.map(({ meta: { id } }) => {
    return [id, { level: "warn", options: {}, source: "test" }] as const;
  });
  return {
    config: { ...config, rules: new Map([...config.rules, ...settings]) },
    rules,
    today: "2026-01-01",
    pageOf: () => undefined,
    validators: new Map(),
  };
}

const findMembers = createImplicitMembership(implicitCollection);

function toSeedFiles(files: Texts, isSelected: (path: string) => boolean) {
  return Object.entries(files).flatMap(([path, text]) => {
    const [found] = findMembers(path);
    if (found === undefined) return [];
    const member = { ...found, isRequested: true, isSelected: isSelected(path) };
    return [{ member, bytes: Buffer.from(text) }];
  });
}

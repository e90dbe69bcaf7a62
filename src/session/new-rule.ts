import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { unknownCollection } from "../config/unknown-collection.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { withUserErrors } from "./errors.ts";
import { readNearestManifest, type Manifest } from "./nearest-manifest.ts";
import { openProjectAt, type PlaceRequest } from "./project-at.ts";
import { RULES_FOLDER } from "./rule-files.ts";
import { writeDeclaration, writeScaffold } from "./rule-scaffold.ts";
import type { Workspace } from "./workspace.ts";
import { writeFiles } from "./write-files.ts";

/** Which rule to write, and where. */
export type NewRuleRequest = Omit<PlaceRequest, "file"> & {
  /** Subject, then claim, in kebab case. */
  readonly id: string;
  readonly scope: Rule["scope"];
  /** The one collection that it looks at; every one if absent. */
  readonly collection?: string;
  readonly isJavaScript: boolean;
  /** A folder, from `cwd`; `seedlint-rules` beside the configuration if absent. */
  readonly into?: string;
};

/** The files of a new rule, absolute. */
export interface NewRule {
  readonly rule: string;
  readonly test: string;
  readonly page: string;
  /** What the configuration has to name it by, where nobody looks for rules; else undefined. */
  readonly nameInConfig: string | undefined;
  /** What runs the test: the framework that the repository has, else seedlint itself. */
  readonly runner: "vitest" | "jest" | "seedlint";
}

/** What a repository has that a new rule may be about. */
export interface RuleSubjects {
  /** By name, in the configured order. */
  readonly collections: readonly string[];
}

/** What may be asked of somebody who wants a rule. Throws `UserError`. */
export async function findRuleSubjects(place: Omit<PlaceRequest, "file">): Promise<RuleSubjects> {
  const { collections } = await readProject(place);
  return { collections };
}

/**
 * Writes a rule with its test and its page. Nothing is overwritten: if one of the files exists, none
 * is written. Throws `UserError`.
 */
export async function newRule(request: NewRuleRequest): Promise<NewRule> {
  const { id, scope, collection, cwd, isJavaScript, into } = request;
  refuseName(id);
  const project = await readProject(request);
  refuseTaken(id, project.ids);
  refuseUnknown(collection, project.collections);
  const found = join(project.root, project.directory, RULES_FOLDER);
  const folder = into === undefined ? found : resolve(cwd, into);
  refuseOutside(folder, project.root, into);
  const manifest = readNearestManifest(folder, project.root);
  const extension = toExtension(isJavaScript, manifest);
  const own = collection === undefined ? {} : { collection };
  const since = manifest?.version ?? "1.0.0";
  const texts = writeScaffold({ id, scope, since, extension, ...own });
  const file = (ending: string): string => join(folder, `${id}${ending}`);
  const files = { rule: file(extension), test: file(`.test${extension}`), page: file(".md") };
  await writeAll(
    [
      [files.rule, texts.rule],
      [files.test, texts.test],
      [files.page, texts.page],
    ],
    project,
  );
  const path = toPosix(relative(join(project.root, project.directory), files.rule));
  const nameInConfig = folder === found ? undefined : path.startsWith("../") ? path : `./${path}`;
  return { ...files, nameInConfig, runner: findRunner(manifest) };
}

/** What to write into the configuration for a rule without code. Throws `UserError`. */
export async function declareRule(
  request: Pick<NewRuleRequest, "id" | "collection" | "cwd" | "configPath" | "environment">,
): Promise<string> {
  const { id, collection } = request;
  refuseName(id);
  const { ids, collections } = await readProject(request);
  refuseTaken(id, ids);
  refuseUnknown(collection, collections);
  return writeDeclaration(request);
}

interface ProjectFacts extends RuleSubjects, Pick<Workspace, "repository"> {
  /** Absolute. */
  readonly root: string;
  readonly directory: string;
  readonly ids: ReadonlySet<string>;
}

async function readProject(place: Omit<PlaceRequest, "file">): Promise<ProjectFacts> {
  return withUserErrors(async () => {
    const { workspace, opened } = await openProjectAt(place);
    workspace.close();
    const { config, rules } = opened.project;
    return {
      root: workspace.root ?? place.cwd,
      repository: workspace.repository,
      directory: config.directory,
      collections: config.isImplicit ? [] : config.collections.map(({ name }) => name),
      ids: new Set(rules.map(({ meta }) => meta.id)),
    };
  });
}

function refuseName(id: string): void {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) return;
  throw new UserError("rule-name", [
    {
      message: `\`${id}\` is no name for a rule`,
      hint: "Name its subject, then its claim, in kebab case, such as `title-short`.",
    },
  ]);
}

function refuseTaken(id: string, ids: ReadonlySet<string>): void {
  if (!ids.has(id)) return;
  throw new UserError("rule-id-taken", [
    { message: `There is a rule \`${id}\` already`, hint: `See \`seedlint explain ${id}\`.` },
  ]);
}

function refuseUnknown(name: string | undefined, collections: readonly string[]): void {
  if (name !== undefined && !collections.includes(name)) throw unknownCollection(name, collections);
}

/** A rule outside is none that seedlint runs. */
function refuseOutside(folder: string, root: string, into: string | undefined): void {
  const path = relative(root, folder);
  if (path !== ".." && !path.startsWith(`..${sep}`)) return;
  throw new UserError("path-outside", [
    { message: "The folder is outside of the repository", place: { path: into ?? folder } },
  ]);
}

/** In a package of CommonJS, and in one that does not say, the name says what the file is. */
function toExtension(isJavaScript: boolean, manifest: Manifest | undefined): string {
  return `.${manifest === undefined || manifest.isModule ? "" : "m"}${isJavaScript ? "js" : "ts"}`;
}

function findRunner(manifest: Manifest | undefined): NewRule["runner"] {
  const packages = manifest?.packages ?? new Set();
  if (!packages.has("seedlint")) return "seedlint";
  return (["vitest", "jest"] as const).find((name) => packages.has(name)) ?? "seedlint";
}

async function writeAll(
  texts: readonly (readonly [file: string, text: string])[],
  place: Pick<ProjectFacts, "root" | "repository">,
): Promise<void> {
  const toPath = (file: string): string => toPosix(relative(place.root, file));
  const taken = texts.filter(([file]) => existsSync(file));
  const [first, ...others] = taken.map(([file]) => ({
    message: "The file exists, and nothing is overwritten",
    place: { path: toPath(file) },
    hint: "Give the rule another id, or name another folder by `--into`.",
  }));
  if (first !== undefined) throw new UserError("rule-exists", [first, ...others]);
  const replacements = texts.map(([file, text]) => {
    return { path: toPath(file), before: null, after: Buffer.from(text) };
  });
  // As it leads through no symlink, all of it stays in the repository.
  await writeFiles(place, replacements);
}

function toPosix(path: string): string {
  return path.split(sep).join("/");
}

import module from "node:module";
import { sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UserError } from "../sdk/user-error.ts";
import { noteHouseCode } from "./house-code.ts";

/** The names under which a rule of the house imports the seedlint that runs it. */
const DOORS = ["seedlint", "seedlint/sdk", "seedlint/testing"] as const;

/**
 * Runs a TypeScript or JavaScript file of the user's and returns its default export. `seedlint/sdk`
 * is the running seedlint, also where nothing is installed.
 *
 * @param file an absolute path
 * @param shownPath the path that messages name
 */
export async function loadCode(file: string, shownPath: string): Promise<unknown> {
  noteHouseCode({ file, shownPath, isAsWritten: canImportNatively(file) });
  try {
    const exported = await importFile(file);
    // The transpiler would give the module itself where it has no default export.
    return isRecord(exported) && Object.hasOwn(exported, "default")
      ? exported["default"]
      : undefined;
  } catch (error) {
    throw await toUserError(error, file, shownPath);
  }
}

async function toUserError(error: unknown, file: string, shownPath: string): Promise<UserError> {
  const { explainFailure } = await import("./explain-failure.ts");
  const mayImportPackages = ![...confined].some((folder) => file.startsWith(`${folder}${sep}`));
  const problem = await explainFailure({ error, file, shownPath, mayImportPackages });
  const message = withoutFolders(`The file cannot be run: ${lowerFirst(problem.message)}`);
  return new UserError("code-failed", [{ ...problem, message }], error);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

async function importFile(file: string): Promise<unknown> {
  if (!canImportNatively(file)) return (await loadTranspiler())(file);
  registerDoors();
  return import(pathToFileURL(file).href);
}

/** The folders whose code may import nothing that is beside it; absolute and real. */
const confined = new Set<string>();

/**
 * From now on code below a folder imports Node's own modules, the seedlint that runs it and files of
 * the folder. Where Node cannot be asked to see to it, the folder alone keeps other files out of
 * reach: it must have no packages above it. Returns what ends this.
 *
 * @param folder absolute and real
 */
export function confineImports(folder: string): () => void {
  confined.add(folder);
  return () => confined.delete(folder);
}

/** Code is known by its path in the repository, not by where a copy of it is. */
function withoutFolders(message: string): string {
  return [...confined].reduce((text, folder) => text.replaceAll(`${folder}${sep}`, ""), message);
}

/** What `node:module` has since Node 22.15, by its documentation. */
interface ModuleWithHooks {
  readonly registerHooks: (hooks: {
    readonly resolve: (
      specifier: string,
      context: ResolveContext,
      next: (specifier: string, context: ResolveContext) => Resolution,
    ) => Resolution;
  }) => void;
}

interface ResolveContext {
  /** Of the module that imports. */
  readonly parentURL?: string | undefined;
}

interface Resolution {
  readonly url: string;
  readonly shortCircuit?: boolean;
}

function hasHooks(value: object): value is ModuleWithHooks {
  return "registerHooks" in value;
}

/** True where Node itself can redirect an import and, for TypeScript, leave out the types. */
function canImportNatively(file: string): boolean {
  const stripsTypes = "typescript" in process.features && process.features.typescript !== false;
  return hasHooks(module) && (stripsTypes || !/\.[cm]?ts$/.test(file));
}

let areDoorsRegistered = false;

function registerDoors(): void {
  if (areDoorsRegistered || !hasHooks(module)) return;
  areDoorsRegistered = true;
  const doors = new Map(doorFiles().map(([name, path]) => [name, pathToFileURL(path).href]));
  module.registerHooks({
    resolve(specifier, context, next) {
      const url = doors.get(specifier);
      if (url !== undefined) return { url, shortCircuit: true };
      const found = next(specifier, context);
      if (isReachable(found, context)) return found;
      throw new Error(`\`${specifier}\` is neither Node's nor of the commit whose rules hold`);
    },
  });
}

function isReachable({ url }: Resolution, { parentURL = "" }: ResolveContext): boolean {
  const folder = [...confined].find((path) => parentURL.startsWith(toFolderUrl(path)));
  return folder === undefined || url.startsWith("node:") || url.startsWith(toFolderUrl(folder));
}

function toFolderUrl(folder: string): string {
  return pathToFileURL(`${folder}${sep}`).href;
}

async function loadTranspiler(): Promise<(file: string) => Promise<unknown>> {
  const { createJiti } = await import("jiti/static");
  const jiti = createJiti(import.meta.url, {
    alias: Object.fromEntries(doorFiles()),
    // A cache in a shared folder would run whatever somebody else has put there.
    fsCache: false,
    moduleCache: false,
  });
  return (file) => jiti.import(file);
}

/**
 * Each door and its file, as an import finds it; the package finds itself by its own name, wherever
 * it is. What a `require` would find waits for nothing, and is for those who cannot.
 */
function doorFiles(): readonly (readonly [string, string])[] {
  return DOORS.map((door) => [door, fileURLToPath(import.meta.resolve(door))]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

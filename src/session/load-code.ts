import module, { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { UserError } from "../sdk/user-error.ts";

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
  try {
    const exported = await importFile(file);
    return isRecord(exported) ? exported["default"] : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      "code-failed",
      [
        {
          message: `The file could not be loaded: ${reason}`,
          place: { path: shownPath },
          hint: "It is run as an ES module and may import `seedlint/sdk`, Node's modules and its own files.",
        },
      ],
      error,
    );
  }
}

async function importFile(file: string): Promise<unknown> {
  if (!canImportNatively(file)) return (await loadTranspiler())(file);
  registerDoors();
  return import(pathToFileURL(file).href);
}

/** What `node:module` has since Node 22.15, by its documentation. */
interface ModuleWithHooks {
  readonly registerHooks: (hooks: {
    readonly resolve: <Context, Result>(
      specifier: string,
      context: Context,
      next: (specifier: string, context: Context) => Result,
    ) => Result | { readonly url: string; readonly shortCircuit: true };
  }) => void;
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
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
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

/** Each door and its file; the package finds itself by its own name, wherever it is. */
function doorFiles(): readonly (readonly [string, string])[] {
  const require = createRequire(import.meta.url);
  return DOORS.map((door) => [door, require.resolve(door)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

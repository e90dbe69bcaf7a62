import { posix } from "node:path";
import { isList, type Json, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import { packageOf } from "./package-name.ts";
import { isPluginPreset } from "./plugin-names.ts";
import {
  DEFAULT_PRESET,
  findPreset,
  hintOfPreset,
  looksLikePreset,
  presetNames,
} from "./presets.ts";
import { readConfig, type ConfigSource } from "./read-config.ts";

/** One of the things that a configuration is made of. */
export type ConfigLayer =
  | { readonly kind: "preset"; readonly name: string }
  | { readonly kind: "document"; readonly document: DataDocument };

/** A configuration and all that it extends. */
export interface ConfigStack {
  /** The configuration itself. Paths of content are relative to its folder in every layer. */
  readonly document: DataDocument;
  /** Later ones win; the configuration itself is the last. */
  readonly layers: readonly ConfigLayer[];
  /** Names in `extends` that lead to nothing. */
  readonly problems: readonly InputProblem[];
}

/** How a configuration and what it extends are come by. */
export interface StackSource extends ConfigSource {
  /**
   * The path, from the repository root, of what an npm package gives as its configuration;
   * undefined if it is not installed for the folder.
   */
  readonly findPackage: (name: string, folder: string) => Promise<string | undefined>;
  /**
   * What a name such as `plugin:house/recommended` stands for in a configuration. Throws `UserError`.
   */
  readonly readPluginPreset: (name: string, from: DataDocument) => Promise<DataDocument>;
}

/** Gives the document that a name in `extends` leads to; throws `UserError` if there is none. */
type Follow = (name: string, from: DataDocument) => Promise<DataDocument>;

/**
 * Reads a configuration and what it extends, in turn.
 *
 * @param path from the repository root
 * @throws UserError as {@link readConfig} for the configuration itself, and for files that are
 * extended and cannot be parsed
 */
export async function readStack(path: string, source: StackSource): Promise<ConfigStack> {
  const document = await readConfig(path, source);
  const builder = new StackBuilder(async (name, from) => readExtended(name, from, source));
  await builder.add(document, []);
  return builder.finish(document);
}

/** A configuration that extends presets alone. */
export function stackOfPresets(document: DataDocument): ConfigStack {
  const builder = new StackBuilder();
  for (const { at, name } of listExtended(document)) builder.addPreset(name, document, at);
  return builder.addLast(document).finish(document);
}

/** The documents of a stack, earlier layers first. */
export function documentsOf({ layers }: ConfigStack): readonly DataDocument[] {
  return layers.flatMap((layer) => (layer.kind === "document" ? layer.document : []));
}

class StackBuilder {
  readonly #layers: ConfigLayer[] = [];
  readonly #problems: InputProblem[] = [];
  readonly #follow: Follow | undefined;
  #hasChosenPresets = false;

  constructor(follow?: Follow) {
    this.#follow = follow;
  }

  /** @param open the paths of the documents that are being extended, outermost first */
  async add(document: DataDocument, open: readonly string[]): Promise<void> {
    const within = [...open, document.path];
    for (const { at, name } of listExtended(document)) {
      if (this.#follow === undefined || looksLikePreset(name)) this.addPreset(name, document, at);
      else await this.#addExtended({ at, name }, document, { within, follow: this.#follow });
    }
    this.addLast(document);
  }

  addPreset(name: string, from: DataDocument, at: Pointer): void {
    this.#hasChosenPresets = true;
    if (presetNames.includes(name)) this.#layers.push({ kind: "preset", name });
    else {
      const told = { message: `Unknown preset \`${name}\``, ...hintOfPreset(name) };
      this.#problems.push(toProblem(from, { at }, told));
    }
  }

  addLast(document: DataDocument): this {
    const value = getAt(document.value, "/extends");
    if (isList(value) && value.length === 0) this.#hasChosenPresets = true;
    this.#layers.push({ kind: "document", document });
    return this;
  }

  finish(document: DataDocument): ConfigStack {
    const below: readonly ConfigLayer[] = this.#hasChosenPresets
      ? []
      : [{ kind: "preset", name: DEFAULT_PRESET }];
    return { document, layers: [...below, ...this.#layers], problems: this.#problems };
  }

  async #addExtended(
    { at, name }: Extended,
    from: DataDocument,
    { within, follow }: { readonly within: readonly string[]; readonly follow: Follow },
  ): Promise<void> {
    try {
      const extended = await follow(name, from);
      if (within.includes(extended.path)) throw cycleError([...within, extended.path]);
      await this.add(extended, within);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== "config-extends") throw error;
      this.#problems.push(...error.problems.map((told) => toProblem(from, { at }, told)));
    }
  }
}

interface Extended {
  readonly at: Pointer;
  readonly name: string;
}

/** What is no text is told by the check of the form. */
function listExtended({ value }: DataDocument): readonly Extended[] {
  const names: Json | undefined = getAt(value, "/extends");
  const entries: readonly (readonly [Pointer, Json | undefined])[] = isList(names)
    ? names.map((name, index) => [appendToPointer("/extends", index), name] as const)
    : [["/extends", names]];
  return entries.flatMap(([at, name]) => (typeof name === "string" ? { at, name } : []));
}

async function readExtended(
  name: string,
  from: DataDocument,
  source: StackSource,
): Promise<DataDocument> {
  if (isPluginPreset(name)) return source.readPluginPreset(name, from);
  const isFile = name.startsWith("./") || name.startsWith("../");
  const path = isFile
    ? posix.join(posix.dirname(from.path), name)
    : await source.findPackage(name, posix.dirname(from.path));
  if (path === undefined) throw packageError(name);
  try {
    return await readConfig(path, source);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "config-missing") throw error;
    throw new UserError("config-extends", [
      {
        message: `The file \`${path}\`, which this extends, does not exist`,
        hint: `The path is relative to the folder of \`${from.path}\``,
      },
    ]);
  }
}

function packageError(name: string): UserError {
  const preset = findPreset(name);
  return new UserError("config-extends", [
    {
      message: `The package \`${name}\` is not installed`,
      hint:
        preset === undefined
          ? `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\``
          : `Did you mean the preset \`${preset}\`?`,
    },
  ]);
}

function cycleError(paths: readonly string[]): UserError {
  const circle = paths.slice(paths.indexOf(paths.at(-1) ?? ""));
  const message = `The configuration extends itself: ${circle.map((path) => `\`${path}\``).join(" → ")}`;
  return new UserError("config-extends", [{ message, hint: "Leave one of them out" }]);
}

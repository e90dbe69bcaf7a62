import { posix } from "node:path";
import { packageOf } from "../config/package-name.ts";
import type { DataDocument } from "../config/data-document.ts";
import { toProblem } from "../config/config-problem.ts";
import {
  listPlugins,
  splitPluginPreset,
  toPluginName,
  type NamedPlugin,
} from "../config/plugin-names.ts";
import { toDataDocument } from "../config/read-config.ts";
import { guardRule } from "../engine/guarded-rule.ts";
import { findClosest, type JsonObject, type Rule, type RuleMeta } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { version } from "../sdk/version.ts";
import { loadWatched, type CodeSource } from "./house-rules.ts";
import { rulesOf, toPlugin } from "./plugin-shape.ts";
import { takesMajor } from "./plugin-version.ts";
import { watchCalls } from "./rule-watch.ts";

/** A plugin that was run. */
export interface LoadedPlugin {
  readonly name: string;
  /** Of its module, from the repository root. */
  readonly path: string;
  /** By their whole ids, `house/no-draft`. */
  readonly rules: readonly Rule[];
  readonly presets: ReadonlyMap<string, JsonObject>;
}

/** Where plugins are taken from. */
export interface PluginSource extends CodeSource {
  /** The path of a package for a folder; undefined if it is not installed. Throws `UserError`. */
  readonly findPackage: (name: string, folder: string) => Promise<string | undefined>;
  /** The text of a file beside what was found; undefined if there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
}

/** The plugins of a configuration and of what it extends, each run once. */
export class Plugins {
  readonly #source: PluginSource;
  readonly #byPath = new Map<string, LoadedPlugin>();

  constructor(source: PluginSource) {
    this.#source = source;
  }

  /** In the order in which they were named. */
  get all(): readonly LoadedPlugin[] {
    return [...this.#byPath.values()];
  }

  /** Loads those that a configuration names. Throws `UserError` at the place of the name. */
  async load(document: DataDocument): Promise<void> {
    for (const named of listPlugins(document)) {
      const path = await this.#find(named, document);
      if (this.#byPath.has(path)) continue;
      const plugin = await this.#run(named, path);
      const other = this.all.find(({ name }) => name === plugin.name);
      if (other !== undefined) {
        throw refusal(document, named, {
          message: `Two plugins are called \`${plugin.name}\`: \`${other.path}\` and \`${path}\``,
          hint: "Leave one of them out, or have it say another `name`.",
        });
      }
      this.#byPath.set(path, plugin);
    }
  }

  /**
   * The preset that a name such as `plugin:house/recommended` stands for.
   *
   * @param from the configuration that extends it
   * @throws UserError `config-extends` if there is none
   */
  async readPreset(name: string, from: DataDocument): Promise<DataDocument> {
    await this.load(from);
    const { plugin: wanted, preset } = splitPluginPreset(name);
    const plugin = this.all.find((each) => each.name === wanted);
    const value = plugin?.presets.get(preset);
    if (plugin !== undefined && value !== undefined) {
      return toDataDocument(`${plugin.path}#${preset}`, value);
    }
    const known = this.all.flatMap((each) =>
      [...each.presets.keys()].map((key) => `plugin:${each.name}/${key}`),
    );
    const meant = findClosest(name, known);
    throw new UserError("config-extends", [
      plugin === undefined
        ? {
            message: `There is no plugin \`${wanted}\``,
            hint:
              meant === undefined ? "Name its package in `plugins`." : `Did you mean \`${meant}\`?`,
          }
        : {
            message: `The plugin \`${wanted}\` has no preset \`${preset}\``,
            hint: `Known: ${known.map((each) => `\`${each}\``).join(", ")}`,
          },
    ]);
  }

  async #find(named: NamedPlugin, document: DataDocument): Promise<string> {
    const folder = posix.dirname(document.path);
    const { name } = named;
    if (name.startsWith("./") || name.startsWith("../")) return posix.join(folder, name);
    const path = await this.#source.findPackage(name, folder);
    if (path !== undefined) {
      await this.#refuseOtherMajor(path, named, document);
      return path;
    }
    throw refusal(document, named, {
      message: `The plugin \`${name}\` is not installed`,
      hint: `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\``,
    });
  }

  async #refuseOtherMajor(path: string, named: NamedPlugin, document: DataDocument): Promise<void> {
    const range = await findRange(path, this.#source.readText);
    const major = Number.parseInt(version, 10);
    if (range === undefined || takesMajor(range, major)) return;
    throw refusal(document, named, {
      message: `The plugin \`${named.name}\` is for seedlint ${range}, and this is ${version}`,
      hint: `Install a version of it for this one: \`npm install --save-dev ${packageOf(named.name)}@latest\``,
    });
  }

  async #run(named: NamedPlugin, path: string): Promise<LoadedPlugin> {
    const file = await this.#source.locate(path);
    const plugin = toPlugin(await loadWatched(file, path, this.#source), path);
    const name = plugin.name ?? toPluginName(named.name);
    const watch = watchCalls(path);
    const own = new Set(rulesOf(plugin).map(({ meta }) => meta.id));
    const toWhole = (id: string): string => (own.has(id) ? `${name}/${id}` : id);
    return {
      ...{ name, path, presets: new Map(Object.entries(plugin.presets ?? {})) },
      rules: rulesOf(plugin).map((rule) => guardRule(rule, watch, rename(rule.meta, toWhole))),
    };
  }
}

/** What a rule says of itself, under the ids that rules have among those of all plugins. */
function rename(meta: RuleMeta, toWhole: (id: string) => string): RuleMeta {
  const { id, yieldsTo } = meta;
  const renamed = { ...meta, id: toWhole(id) };
  return yieldsTo === undefined ? renamed : { ...renamed, yieldsTo: yieldsTo.map(toWhole) };
}

/** What the nearest `package.json` says of seedlint in `peerDependencies`. */
async function findRange(
  path: string,
  readText: PluginSource["readText"],
): Promise<string | undefined> {
  for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
    const text = await readText(posix.join(folder, "package.json"));
    if (text !== undefined) return readRange(text);
    if (folder.endsWith("node_modules") || folder === posix.dirname(folder)) return undefined;
  }
  return undefined;
}

function readRange(text: string): string | undefined {
  const manifest = JSON.parse(text) as {
    readonly peerDependencies?: { readonly seedlint?: unknown };
  };
  const range = manifest.peerDependencies?.seedlint;
  return typeof range === "string" ? range : undefined;
}

function refusal(
  document: DataDocument,
  { at }: NamedPlugin,
  told: { readonly message: string; readonly hint: string },
): UserError {
  return new UserError("config-plugins", [toProblem(document, { at }, told)]);
}

import { isList, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt } from "../sdk/pointer.ts";
import type { DataDocument } from "./data-document.ts";

/** A plugin that a configuration names, and where. */
export interface NamedPlugin {
  readonly at: Pointer;
  /** A package, or a file that starts with `./`. */
  readonly name: string;
}

/** The plugins that a configuration names; what is no text is told by the check of the form. */
export function listPlugins({ value }: DataDocument): readonly NamedPlugin[] {
  const names = getAt(value, "/plugins");
  return (isList(names) ? names : []).flatMap((name, index) =>
    typeof name === "string" ? { at: appendToPointer("/plugins", index), name } : [],
  );
}

const PREFIX = "plugin:";

/** True for a name in `extends` that is that of a plugin's preset. */
export function isPluginPreset(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The two parts of `plugin:x/recommended`; a plugin's name may have a scope: `@house/x`. */
export function splitPluginPreset(name: string): {
  readonly plugin: string;
  readonly preset: string;
} {
  const text = name.slice(PREFIX.length);
  const end = text.lastIndexOf("/");
  return { plugin: text.slice(0, Math.max(end, 0)), preset: text.slice(end + 1) };
}

/** What a plugin is called by unless it says so: `x` of `seedlint-plugin-x`, `@s` of `@s/seedlint-plugin`. */
export function toPluginName(name: string): string {
  const file = name.replace(/^.*\//, "").replace(/\.[cm]?[jt]s$/, "");
  const [scope, base] = name.startsWith("@") ? name.split("/", 2) : [undefined, file];
  const short = (base ?? "").replace(/^seedlint-plugin(?:-|$)/, "");
  return [scope, short].filter((part) => part !== undefined && part !== "").join("/");
}

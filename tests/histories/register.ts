import { rules } from "../../rules/index.ts";
import type { Draft, Edit } from "../e2e/planted/edits.ts";
import { cleanSeeds, configPath, settings } from "../e2e/planted/repository.ts";
import { printSeed, type Syntax } from "../e2e/planted/syntaxes.ts";
import { toldOf, type Files, type History, type Told } from "./history.ts";

/** What is done to files of the register, by path. */
type Edits = Readonly<Record<string, Edit>>;

interface RegisterHistory extends Told {
  readonly name: string;
  /** What is done to the clean register; nothing unless said. */
  readonly before?: Edits;
  /** What the change then does to it. */
  readonly after?: Edits;
  /** How seeds are written; block YAML unless said. */
  readonly syntax?: Syntax;
  /** How seeds are written after the change; as before unless said. */
  readonly syntaxAfter?: Syntax;
  /** What the change does to the text of every seed. */
  readonly rewriteAll?: (text: string) => string;
  /** Lines of the configuration under `rules`. Change rules are off unless one says otherwise. */
  readonly rules?: readonly string[];
  /** What the change does to the configuration and to schemas, by path. */
  readonly settings?: Readonly<Record<string, (text: string) => string>>;
}

/** A history of the register of harbours, where every rule is on and nothing else is wrong. */
export function inRegister(history: RegisterHistory): History {
  const { name, before = {}, after = {}, syntax = "block YAML", syntaxAfter = syntax } = history;
  const { rewriteAll = (text: string) => text, ...told } = history;
  const old = edit(cleanSeeds, before);
  const settingsBefore = settingsWith(history.rules ?? []);
  return {
    name,
    before: new Map([...settingsBefore, ...print(old, syntax)]),
    after: new Map([
      ...change(settingsBefore, history.settings ?? {}),
      ...print(edit(old, after), syntaxAfter, rewriteAll),
    ]),
    told: toldOf(told),
  };
}

/** The seed as it is in the clean register. */
export function original(path: string): Edit {
  return () => cleanSeeds.get(path);
}

/** The seed that is at another path before the change. */
export function movedFrom(path: string): Edit {
  return (_, all) => all.get(path);
}

/** Edits apply to what was there before any of them, so that seeds can swap places. */
function edit(drafts: ReadonlyMap<string, Draft>, edits: Edits): ReadonlyMap<string, Draft> {
  const edited = new Map(drafts);
  for (const [path, apply] of Object.entries(edits)) {
    const draft = apply(drafts.get(path), drafts);
    if (draft === undefined) edited.delete(path);
    else edited.set(path, draft);
  }
  return edited;
}

function print(
  drafts: ReadonlyMap<string, Draft>,
  syntax: Syntax,
  rewriteAll: (text: string) => string = (text) => text,
): Files {
  const printOne = (draft: Draft): string | Uint8Array => {
    const text = printSeed(draft, syntax);
    const written = draft.rewrite?.(text, syntax) ?? text;
    return typeof written === "string" ? rewriteAll(written) : written;
  };
  return new Map([...drafts].map(([path, draft]) => [path, printOne(draft)]));
}

function settingsWith(lines: readonly string[]): ReadonlyMap<string, string> {
  const changeRules = rules.filter(({ scope }) => scope === "change").map(({ meta }) => meta.id);
  const off = changeRules.filter((id) => !lines.some((line) => line.startsWith(`${id}:`)));
  const own = [...lines, ...off.map((id) => `${id}: off`)].map((line) => `  ${line}\n`).join("");
  // The rules are the last key of the configuration.
  return new Map([...settings, [configPath, `${settings.get(configPath) ?? ""}${own}`]]);
}

function change(
  files: ReadonlyMap<string, string>,
  edits: NonNullable<RegisterHistory["settings"]>,
): ReadonlyMap<string, string> {
  return new Map(
    [...files].map(([path, text]) => {
      const changed = edits[path]?.(text) ?? text;
      if (path in edits && changed === text) throw new Error(`${path} does not change`);
      return [path, changed];
    }),
  );
}

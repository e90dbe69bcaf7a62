import type { Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import type { BodyPlugin, BodyPluginOptions, BodyProblem } from "../../sdk/body-plugins.ts";
import type { Json } from "../../sdk/json.ts";
import type { Body } from "../../sdk/seed.ts";
import type { Span } from "../../sdk/span.ts";
import { lintPlugins, type LintPlugin } from "./plugins.ts";

/** A plugin that is on, and its option. */
type Wanted = readonly [name: BodyPlugin, option: Json];

type RunPlugins = (tree: Root, file: VFile) => void;

/** What remark needs, loaded when a body first asks for it. */
interface Remark {
  readonly createFile: (source: string) => VFile;
  readonly compose: (wanted: readonly Wanted[], plugins: PluginModules) => RunPlugins;
}

type PluginModules = ReadonlyMap<BodyPlugin, LintPlugin>;

/** Runs plugins of remark-lint on bodies. What no body of a run needs is not loaded. */
export class BodyLinter {
  readonly #plugins = new Map<BodyPlugin, LintPlugin>();
  readonly #runs = new Map<string, RunPlugins>();
  readonly #missing = new Set<BodyPlugin>();
  #remark: Remark | undefined;

  /**
   * What the plugins say of a body, by place. Empty while one of them is not loaded: then
   * {@link load} has something to wait for, and asking again afterwards gives the answer.
   *
   * @throws {Error} For an option that a plugin does not accept.
   */
  lint(body: Body, options: BodyPluginOptions): readonly BodyProblem[] {
    const wanted = findWanted(body.source, options);
    if (wanted.length === 0) return [];
    const unknown = wanted.filter(([name]) => !this.#plugins.has(name));
    for (const [name] of unknown) this.#missing.add(name);
    if (unknown.length > 0 || this.#remark === undefined) return [];
    const key = JSON.stringify(wanted);
    const run = this.#runs.get(key) ?? this.#remark.compose(wanted, this.#plugins);
    this.#runs.set(key, run);
    return runOn(body, run, this.#remark.createFile(body.source), wanted);
  }

  /** Loads what was asked for; undefined if there is nothing to wait for. */
  load(): Promise<void> | undefined {
    return this.#missing.size === 0 ? undefined : this.#load();
  }

  async #load(): Promise<void> {
    const names = [...this.#missing];
    this.#missing.clear();
    this.#remark ??= await loadRemark();
    const modules = await Promise.all(names.map((name) => lintPlugins[name].load()));
    for (const [index, name] of names.entries()) {
      // Each takes the option that its page describes, and refuses others itself.
      this.#plugins.set(name, modules[index]?.default as LintPlugin);
    }
  }
}

async function loadRemark(): Promise<Remark> {
  const [{ remark }, { VFile }] = await Promise.all([import("remark"), import("vfile")]);
  return {
    createFile: (source) => new VFile(source),
    compose(wanted, plugins) {
      const processor = remark();
      for (const [name, option] of wanted) {
        const plugin = plugins.get(name);
        // A list is taken for a severity and an option; a severity is not for the plugin to say.
        if (plugin !== undefined) processor.use(plugin, ["on", option === true ? null : option]);
      }
      processor.freeze();
      return (tree, file) => {
        processor.runSync(tree, file);
      };
    },
  };
}

/** The plugins that are on and may have something to say of a source. */
function findWanted(source: string, options: BodyPluginOptions): readonly Wanted[] {
  const on = Object.entries(options) as readonly Wanted[]; // The keys of the type.
  return on.filter(([name, option]) => option !== false && lintPlugins[name].sign.test(source));
}

function runOn(
  body: Body,
  run: RunPlugins,
  file: VFile,
  wanted: readonly Wanted[],
): readonly BodyProblem[] {
  const failures: string[] = [];
  // A plugin fails by an option that it does not accept, which is no problem of the body.
  file.fail = (cause: unknown): never => {
    failures.push(cause instanceof Error ? cause.message : String(cause));
    throw new Error(failures[0]);
  };
  run(withoutComments(body.tree), file);
  if (failures[0] !== undefined) throw new Error(failures[0]);
  return file.messages
    .flatMap(({ ruleId, reason, place }) => {
      const plugin = wanted.find(([name]) => name === ruleId)?.[0];
      return plugin === undefined ? [] : [{ plugin, reason, span: toSpan(place, body.source) }];
    })
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** A definition of nothing that nobody refers to is how Markdown writes a comment. */
function withoutComments(tree: Root): Root {
  const isComment = (node: RootContent): boolean =>
    node.type === "definition" && (node.url === "" || node.url === "#") && node.title !== null;
  return tree.children.some(isComment)
    ? { ...tree, children: tree.children.filter((node) => !isComment(node)) }
    : tree;
}

/** A point stands for what follows on its line; no place at all for the whole body. */
function toSpan(place: VFile["messages"][number]["place"], source: string): Span {
  if (place === undefined) return { start: 0, end: source.length };
  if ("start" in place) return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 };
  const start = place.offset ?? 0;
  const length = source.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? source.length : start + length };
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Json } from "../../sdk/json.ts";
import { setOwn, type FrontMatter } from "../front-matter.ts";
import type { Limits } from "../limits.ts";
import { lineNumberAt } from "../lines.ts";
import { toExcerpt, type SeedProblem } from "../problem.ts";
import { toNodeSpan } from "./spans.ts";

/** A converted node, with what an alias to it would cost. */
interface Converted {
  readonly value: Json;
  /** Lists and mappings from here to the innermost value. */
  readonly height: number;
  readonly size: number;
  readonly aliases: number;
}

/** The values of a document and what is wrong with them. */
export interface Values {
  readonly value: Json;
  readonly problems: readonly SeedProblem[];
  /** True if a problem leaves a value unknown. */
  readonly isBroken: boolean;
  readonly hasAliases: boolean;
}

/** Converts a document without errors into plain data; its depth is known to be bounded. */
export function toValues(document: Document.Parsed, source: FrontMatter, limits: Limits): Values {
  const conversion = new Conversion(source, limits);
  const { value } = conversion.convert(document.contents, 0);
  const { problems, isBroken, hasAliases } = conversion;
  return { value, problems, isBroken, hasAliases };
}

class Conversion {
  readonly problems: SeedProblem[] = [];
  isBroken = false;
  readonly #source: FrontMatter;
  readonly #limits: Limits;
  /** By name, the latest anchored value; null while it is being converted. */
  readonly #anchors = new Map<string, Converted | null>();
  #isOverBudget = false;
  #aliases = 0;
  #aliasedValues = 0;

  constructor(source: FrontMatter, limits: Limits) {
    this.#source = source;
    this.#limits = limits;
  }

  get hasAliases(): boolean {
    return this.#aliases > 0;
  }

  convert(node: Node | null, depth: number): Converted {
    if (node === null || this.#isOverBudget) return leaf(null);
    if (isAlias(node)) return this.#follow(node.source, node, depth);
    const anchor = node.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    const converted = this.#convertContent(node, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, converted);
    return converted;
  }

  #convertContent(node: Node, depth: number): Converted {
    if (isMap<Node, Node | null>(node)) return this.#convertMap(node, depth + 1);
    if (!isSeq<Node>(node)) return leaf(isScalar(node) ? toJson(node.value) : null);
    if (depth >= this.#limits.depth) this.#exceed("depth", node);
    const list: Json[] = [];
    const items = node.items.map((item) => this.convert(item, depth + 1));
    for (const { value } of items) list.push(value);
    return around(list, items);
  }

  #convertMap(map: YAMLMap<Node, Node | null>, depth: number): Converted {
    const result: Record<string, Json> = {};
    const items: Converted[] = [];
    const seen = new Map<string, number>();
    if (depth > this.#limits.depth) this.#exceed("depth", map);
    if (map.items.length > this.#limits.keys) this.#exceed("keys", map.items[this.#limits.keys]);
    for (const { key: keyNode, value } of map.items) {
      if (this.#isOverBudget) break;
      const key = this.#convertKey(keyNode, depth);
      const item = this.convert(value, depth);
      items.push(item);
      if (key === undefined) continue;
      const offset = keyNode?.range?.[0] ?? 0;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, offset);
      else this.#reportDuplicate(key, keyNode, first);
      setOwn(result, key, item.value);
    }
    return around(result, items);
  }

  /** Keys are text as written: `1.10` stays `1.10`. Undefined for what cannot be one. */
  #convertKey(node: Node | null, depth: number): string | undefined {
    const { value } = this.convert(node, depth);
    if (node === null) return "";
    const messageId = isMergeKey(node) ? "mergeKey" : "complexKey";
    if (messageId === "complexKey") {
      if (isScalar(node)) return node.source ?? String(node.value);
      if (typeof value !== "object") return String(value);
    }
    const span = toNodeSpan(this.#source, node);
    this.#break({ rule: "frontmatter-syntax", messageId, data: {}, span });
    return undefined;
  }

  #follow(name: string, node: Node, depth: number): Converted {
    const target = this.#anchors.get(name);
    if (target === undefined || target === null) {
      const messageId = target === null ? "aliasCycle" : "alias";
      const span = toNodeSpan(this.#source, node);
      this.#break({ rule: "frontmatter-syntax", messageId, data: { name: toExcerpt(name) }, span });
      return leaf(null);
    }
    this.#aliases += 1 + target.aliases;
    this.#aliasedValues += target.size;
    if (this.#aliases > this.#limits.aliases) this.#exceed("aliases", node);
    else if (this.#aliasedValues > this.#limits.aliasedValues) this.#exceed("aliasedValues", node);
    else if (depth + target.height > this.#limits.depth) this.#exceed("depth", node);
    return { ...target, aliases: target.aliases + 1 };
  }

  #reportDuplicate(key: string, node: Node | null, first: number): void {
    const line = lineNumberAt(this.#source.text, this.#source.start + first);
    const data = { key: toExcerpt(key), line };
    const span = toNodeSpan(this.#source, node);
    this.problems.push({ rule: "frontmatter-duplicate-key", messageId: "duplicate", data, span });
  }

  #exceed(
    messageId: "keys" | "aliases" | "aliasedValues" | "depth",
    at: Node | Pair<Node, Node | null> | undefined,
  ): void {
    this.#isOverBudget = true;
    const node = at !== undefined && "key" in at ? at.key : at;
    const data = { limit: this.#limits[messageId] };
    const span = toNodeSpan(this.#source, node ?? null);
    this.#break({ rule: "frontmatter-budget", messageId, data, span });
  }

  #break(problem: SeedProblem): void {
    this.isBroken = true;
    this.problems.push(problem);
  }
}

/** Readers of YAML 1.1 merge what stands behind it into the mapping; in quotes it is a key. */
const isMergeKey = (node: Node): boolean =>
  isScalar(node) && node.type === Scalar.PLAIN && node.source === "<<";

const leaf = (value: Json): Converted => ({ value, height: 0, size: 1, aliases: 0 });

function around(value: Json, items: readonly Converted[]): Converted {
  let height = 1;
  let size = 1;
  let aliases = 0;
  for (const item of items) {
    height = Math.max(height, item.height + 1);
    size += item.size;
    aliases += item.aliases;
  }
  return { value, height, size, aliases };
}

/** The core schema makes no other values than these. */
function toJson(value: unknown): Json {
  const isJson =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isJson ? value : null;
}

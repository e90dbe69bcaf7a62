import type { Pointer } from "./json.ts";

/** Seeds of one kind have the same pointers: as the same objects they cost little to keep. */
const nodes = new Map<Pointer, PointerNode>();
const MAX_NODES = 10_000;
/** Longer ones come from content that is made for it; in UTF-16 units. */
const MAX_NODE_LENGTH = 200;

/** A pointer and those below it, of which each is made once. */
export class PointerNode {
  readonly pointer: Pointer;
  /** True if the last key has nothing but plain letters, digits, `-` and `_`. */
  readonly hasPlainKey: boolean;
  /** Undefined where nothing is below, as is most often so. */
  #below: Map<string | number, PointerNode> | undefined;

  constructor(pointer: Pointer) {
    this.pointer = pointer;
    // What is escaped in a pointer is no plain letter.
    this.hasPlainKey = /\/[\w-]+$/.test(pointer);
  }

  /** The pointer one key or index below. */
  at(key: string | number): PointerNode {
    return this.#below?.get(key) ?? this.#make(key);
  }

  #make(key: string | number): PointerNode {
    const token = typeof key === "number" ? key : escapeKey(key);
    const node = new PointerNode(`${this.pointer}/${token}`);
    if (remember(node)) (this.#below ??= new Map()).set(key, node);
    return node;
  }
}

/** The node of a pointer; not to be kept, for it would keep all that was ever below it. */
export function nodeOf(pointer: Pointer): PointerNode {
  const known = nodes.get(pointer);
  if (known !== undefined) return known;
  const node = new PointerNode(pointer);
  remember(node);
  return node;
}

/** Keeps a node, and no more than so many; tells whether it did. */
function remember(node: PointerNode): boolean {
  if (node.pointer.length > MAX_NODE_LENGTH) return false;
  if (nodes.size >= MAX_NODES) nodes.clear();
  nodes.set(node.pointer, node);
  return true;
}

function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

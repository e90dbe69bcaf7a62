import type { Json, Pointer, PointerPattern } from "./json.js";
/** A value and the pointer at which it stands. */
export interface Located {
    readonly pointer: Pointer;
    readonly value: Json;
}
/** The keys of a pointer, unescaped: `/a~1b/0` gives `["a/b", "0"]`. */
export declare function parsePointer(pointer: Pointer): readonly string[];
/** The pointer one key or index below `parent`. */
export declare function appendToPointer(parent: Pointer, key: string | number): Pointer;
/** The pointer that consists of `keys`. */
export declare function toPointer(keys: readonly (string | number)[]): Pointer;
/** The value directly below `value` at `key`; undefined where there is none. */
export declare function getKey(value: Json | undefined, key: string): Json | undefined;
/** The value at `pointer` below `root`; undefined where there is none. */
export declare function getAt(root: Json | undefined, pointer: Pointer): Json | undefined;
/**
 * Every value that `pattern` matches below `root`, in document order. A key that is itself named
 * `*` is matched like any other. A last `**` matches every value below, containers included.
 */
export declare function selectAll(root: Json, pattern: PointerPattern): readonly Located[];
/** The values directly below a list or mapping, in document order; none for a scalar. */
export declare function childrenOf(value: Json, pointer: Pointer): readonly Located[];

import type { Pointer, PointerPattern } from "./json.js";
/**
 * True for a pointer at or below what the pattern points at. A last `*` or `**` stands for what
 * holds those values too: a list that was emptied has no item left to point at.
 */
export declare function coversPointer(pattern: PointerPattern, pointer: Pointer): boolean;

import type { Json } from "./json.js";
/** A value in backticks, for a message: text as it is, all else as JSON; `empty` if there is none. */
export declare function quoteJson(value: Json | undefined): string;

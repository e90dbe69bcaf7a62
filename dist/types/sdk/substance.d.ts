import { type Json } from "./json.js";
/**
 * True for a value that says something: a number, a truth value, a text that is neither blank nor
 * filler, and a list or mapping with one of these in it.
 */
export declare function hasSubstance(value: Json | undefined): boolean;

import { t as unified } from "./unified.js";

export { unified };
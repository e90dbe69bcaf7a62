import { a as tuneFor, i as tune } from "./lint.js";

export { tune };
import { d as stateFolderOf, f as writeFiles, u as recoverWrites } from "./lint.js";

export { recoverWrites, stateFolderOf, writeFiles };
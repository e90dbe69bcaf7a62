import { f as recoverWrites, m as writeFiles, p as stateFolderOf } from "./lint.js";

export { recoverWrites, stateFolderOf, writeFiles };
import { f as hasUnfinishedWrites, h as writeFiles, m as stateFolderOf, p as recoverWrites } from "./lint.js";

export { hasUnfinishedWrites, recoverWrites, stateFolderOf, writeFiles };
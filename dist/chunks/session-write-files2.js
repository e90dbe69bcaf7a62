import { n as stateFolderOf, r as writeFiles, t as recoverWrites } from "./session-write-files.js";

export { recoverWrites, stateFolderOf, writeFiles };
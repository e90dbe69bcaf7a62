export { toUserError } from "./disk-error.ts";
export { LineLog } from "./line-log.ts";
export { digestOf, type JournalFile } from "./journal.ts";
export { isUnfinished, recoverFiles } from "./recover.ts";
export { replaceFiles } from "./replace-files.ts";
export type { Replacement } from "./replacement.ts";
export { withWorkFolder } from "./work-folder.ts";

import { t as changeWorkspace } from "./session-changed-workspace2.js";

export { changeWorkspace };
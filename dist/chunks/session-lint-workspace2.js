import { n as withJudge, t as lintWorkspace } from "./session-lint-workspace.js";

export { lintWorkspace };
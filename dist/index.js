import { n as formats, t as formatNames } from "./chunks/report.js";
import { t as UserError } from "./chunks/sdk-user-error.js";
import { t as lint } from "./chunks/session-lint.js";

export { UserError, formatNames, formats, lint };
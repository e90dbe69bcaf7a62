import { t as formats } from "./chunks/report.js";
import { t as formatNames } from "./chunks/report-format-names.js";
import { t as UserError } from "./chunks/sdk-user-error.js";
import { t as lint } from "./chunks/session-lint.js";
import { t as RuleTimes } from "./chunks/engine-rule-times.js";

export { RuleTimes, UserError, formatNames, formats, lint };
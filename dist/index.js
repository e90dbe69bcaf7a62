import { In as formatNames, Mn as UserError, Nn as formats, an as lint, rn as RuleTimes } from "./chunks/lint.js";

export { RuleTimes, UserError, formatNames, formats, lint };
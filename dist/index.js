import { Ln as formatNames, Nn as UserError, Pn as formats, in as RuleTimes, on as lint } from "./chunks/lint.js";

export { RuleTimes, UserError, formatNames, formats, lint };
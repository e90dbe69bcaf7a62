import { $t as lint, An as formatNames, Dn as formats, En as UserError, Zt as RuleTimes } from "./chunks/lint.js";

export { RuleTimes, UserError, formatNames, formats, lint };
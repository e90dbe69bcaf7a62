export { RuleTimes } from "../engine/rule-times.ts";

export { RuleTimes } from "../engine/rule-times.js";

import { n as runCli } from "./lint.js";

export { runCli };
import { r as runLintCommand } from "./lint.js";

export { runLintCommand };
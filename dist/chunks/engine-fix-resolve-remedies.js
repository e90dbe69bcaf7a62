import { t as resolveRemedies } from "./engine-fix-resolve-remedies2.js";

export { resolveRemedies };
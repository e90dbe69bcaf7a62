import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const benchFolder = fileURLToPath(new URL("..", import.meta.url));

/** Where the package manager put a file of a peer. */
export const peer = (/** @type {string} */ path) => join(benchFolder, "node_modules", path);

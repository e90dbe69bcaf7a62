import { createHash } from "node:crypto";

/** What stands for the id until all else is known. */
const PLACEHOLDER = "seedlint-build-id-is-not-known-yet";

/** For `transform.define`. */
export const defineBuildId = { SEEDLINT_BUILD_ID: JSON.stringify(PLACEHOLDER) };

/**
 * Writes the build's own id into it: a hash of all that is in it.
 *
 * @returns {import("rolldown").Plugin}
 */
export function withBuildId() {
  return {
    name: "with-build-id",
    generateBundle(_options, files) {
      const chunks = Object.values(files).flatMap((file) => (file.type === "chunk" ? [file] : []));
      const hash = createHash("sha256");
      for (const { fileName, code } of chunks.toSorted((a, b) =>
        a.fileName < b.fileName ? -1 : 1,
      ))
        hash.update(`${fileName}\0${code}\0`);
      const id = hash.digest("hex").slice(0, 16);
      for (const chunk of chunks) {
        if (chunk.code.includes(PLACEHOLDER)) chunk.code = chunk.code.replaceAll(PLACEHOLDER, id);
      }
    },
  };
}

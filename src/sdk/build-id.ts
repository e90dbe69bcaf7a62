/** Written in by the build: what of the bundle is the same if and only if all of it is. */
declare const SEEDLINT_BUILD_ID: string | undefined;

/** Tells one build of the program from every other one; undefined where the sources themselves run. */
export const buildId: string | undefined =
  typeof SEEDLINT_BUILD_ID === "string" ? SEEDLINT_BUILD_ID : undefined;

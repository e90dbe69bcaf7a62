import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll } from "vitest";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder, absolute and real, that is removed after all tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "seedlint-")));
  folders.push(folder);
  return folder;
}

/** A script of the tests, made into one file that Node runs as it is; returns its path. */
export async function bundleScript(source: string): Promise<string> {
  const file = join(temporaryFolder(), "script.mjs");
  const build = await rolldown({
    input: source,
    platform: "node",
    resolve: { conditionNames: [] },
  });
  await build.write({ file, format: "esm", codeSplitting: false });
  await build.close();
  return file;
}

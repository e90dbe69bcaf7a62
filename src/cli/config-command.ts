import { describe } from "../session/describe.ts";
import { toInertJson } from "../text/json.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the configuration in force, for the folder or one seed of it, as JSON. */
export async function runConfigCommand(
  { stdout, cwd, environment }: Terminal,
  file: string | undefined,
  { config }: { readonly config?: string },
): Promise<number> {
  const description = await describe({
    cwd,
    environment,
    ...(file === undefined ? {} : { file }),
    ...(config === undefined ? {} : { configPath: config }),
  });
  await stdout.write(`${toInertJson(description)}\n`);
  return 0;
}

import { describe } from "../session/describe.ts";
import { toInertJson } from "../text/json.ts";
import { drawConfigPage } from "./config-page.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface ConfigOptions {
  readonly config?: string;
  readonly format: "pretty" | "json";
}

/** Prints the configuration in force, for the folder or one seed of it. */
export async function runConfigCommand(
  { stdout, cwd, environment }: Terminal,
  file: string | undefined,
  { config, format }: ConfigOptions,
): Promise<number> {
  const description = await describe({
    cwd,
    environment,
    ...(file === undefined ? {} : { file }),
    ...(config === undefined ? {} : { configPath: config }),
  });
  const text =
    format === "json" ? `${toInertJson(description)}\n` : await drawConfigPage(description, stdout);
  await stdout.write(text);
  return 0;
}

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * True if a shell would find a program by its name later on. What npm adds to `PATH` for as long as
 * it runs something does not count.
 */
export function isProgram(name: string, environment: NodeJS.ProcessEnv): boolean {
  const folders = (environment["PATH"] ?? "").split(delimiter);
  const names = process.platform === "win32" ? [`${name}.cmd`, `${name}.exe`] : [name];
  return folders
    .filter((folder) => folder !== "" && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .some((folder) => names.some((each) => isExecutable(join(folder, each))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

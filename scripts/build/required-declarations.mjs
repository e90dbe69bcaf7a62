import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const attributes = '{ "resolution-mode": "import" }';

/**
 * Writes the declarations of the doors for those who require them: the same types, and each value of
 * the module. A compiler takes the declarations of a module for those of a module alone.
 *
 * @param {{ outDir: string, doors: Readonly<Record<string, string>> }} options The source of each
 *   door by its name; `outDir` has their modules and, in `types`, their declarations.
 */
export async function writeRequiredDeclarations({ outDir, doors }) {
  for (const [name, source] of Object.entries(doors)) {
    const url = pathToFileURL(path.join(outDir, `${name}.js`)).href;
    const exported = /** @type {Readonly<Record<string, unknown>>} */ (await import(url));
    const types = `./${source.replace(/^src\//, "types/").replace(/\.ts$/, ".js")}`;
    const lines = [
      `type Door = typeof import("${types}", { with: ${attributes} });`,
      `export type * from "${types}" with ${attributes};`,
      ...Object.entries(exported).flatMap(([key, value]) => declare(key, value)),
    ];
    writeFileSync(path.join(outDir, `${name}.d.cts`), `${lines.join("\n")}\n`);
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {readonly string[]}
 */
function declare(name, value) {
  const line = `export declare const ${name}: Door["${name}"];`;
  // The name of a class is that of a type too.
  const isClass = typeof value === "function" && /^class\b/.test(String(value));
  return isClass ? [line, `export type ${name} = InstanceType<Door["${name}"]>;`] : [line];
}

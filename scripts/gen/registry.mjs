/**
 * The source of `rules/index.ts`: every rule of the folder, by id.
 *
 * @param {readonly string[]} ids
 * @returns {string}
 */
export function toRegistry(ids) {
  const imports = ids.map((id) => `import ${toCamelCase(id)} from "./${id}.ts";\n`);
  const items = ids.map((id) => `  ${toCamelCase(id)},\n`);
  return `// Written by "npm run gen" from the files of this folder.
import type { Rule } from "seedlint/sdk";
${imports.join("")}
/** The built-in rules, by id. */
export const rules: readonly Rule[] = [
${items.join("")}];
`;
}

/**
 * @param {string} id
 * @returns {string}
 */
function toCamelCase(id) {
  return id.replaceAll(/-\w/g, (match) => match.slice(1).toUpperCase());
}

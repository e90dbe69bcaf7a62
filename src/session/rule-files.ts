import { posix } from "node:path";

/** The folder beside a configuration whose files are rules without being named. */
export const RULES_FOLDER = "seedlint-rules";

const CODE = /\.[cm]?[jt]s$/;
const IMPORTABLE = /\.(?:[cm]?[jt]s|json)$/;

/** Tests, their cases, and declarations. */
const NO_RULE = /\.(?:tests?|spec|cases|d)\.[cm]?[jt]s$/;

/**
 * The paths of the rules in the folder `seedlint-rules` beside a configuration, in code-unit order.
 * What is in folders below it is for the rules to import.
 *
 * @param directory that of the configuration, from the repository root; `""` for the root
 * @param paths those of a snapshot, from the repository root
 */
export function findRuleFiles(directory: string, paths: Iterable<string>): readonly string[] {
  const isRule = createRuleFileTest(directory);
  return [...paths].filter(isRule).toSorted();
}

function createRuleFileTest(directory: string): (path: string) => boolean {
  const prefix = posix.join(directory, RULES_FOLDER, "/");
  return (path) =>
    path.startsWith(prefix) &&
    !path.includes("/", prefix.length) &&
    CODE.test(path) &&
    !NO_RULE.test(path);
}

/**
 * Tells the paths of what decides what the rules beside a configuration say, also of files that are
 * gone: the rules, and all that they may import.
 *
 * @param directory as of {@link findRuleFiles}
 */
export function createRuleCodeTest(directory: string): (path: string) => boolean {
  const prefix = posix.join(directory, RULES_FOLDER, "/");
  return (path) => path.startsWith(prefix) && IMPORTABLE.test(path) && !NO_RULE.test(path);
}

/** Those of some paths that a rule of the folder may import; none for any other file. */
export function listImportable(rule: string, paths: Iterable<string>): readonly string[] {
  const folder = posix.dirname(rule);
  if (posix.basename(folder) !== RULES_FOLDER) return [];
  const directory = posix.dirname(folder);
  const [isRule, isCode] = [createRuleFileTest(directory), createRuleCodeTest(directory)];
  return [...paths].filter((path) => isCode(path) && !isRule(path));
}

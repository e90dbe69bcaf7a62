import { isScalar, Scalar, visit, type Node } from "yaml";
import type { FrontMatter } from "../front-matter.ts";
import { toCodePointName, type SeedProblem } from "../problem.ts";
import { toNodeSpan } from "./spans.ts";

/** Blanks of Unicode and format characters, which YAML takes for text. */
const edgePattern = /^[^\S ]|^\p{Cf}|[^\S ]$|\p{Cf}$/u;
const commentPattern = /(?:^|\s)(?<start>\/\/|\/\*)/;
/** An address without a scheme, `//cdn.example.org/a.png`, which is a value that browsers know. */
const addressPattern = /^\/\/[\w-]+(?:\.[\w-]+)+(?:[:/?#]\S*)?$/;

/**
 * The first unquoted text in a flow mapping that its author meant as something else: a comment of
 * JavaScript or a blank that is none. To YAML both are part of the value, silently.
 */
export function findImpostor(root: Node, frontMatter: FrontMatter): SeedProblem | undefined {
  let problem: SeedProblem | undefined;
  visit(root, {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type !== Scalar.PLAIN) return undefined;
      problem = judge(toNodeSpan(frontMatter, node).start, node.source ?? "");
      return problem === undefined ? undefined : visit.BREAK;
    },
  });
  return problem;
}

function judge(start: number, source: string): SeedProblem | undefined {
  const rule = "frontmatter-syntax";
  const blank = edgePattern.exec(source);
  if (blank !== null) {
    const at = start + blank.index;
    const data = { character: toCodePointName(blank[0]) };
    const span = { start: at, end: at + blank[0].length };
    return { rule, messageId: "invisible", data, span };
  }
  const comment = addressPattern.test(source) ? null : commentPattern.exec(source);
  const found = comment?.groups?.["start"];
  if (comment === null || found === undefined) return undefined;
  const end = start + comment.index + comment[0].length;
  const span = { start: end - found.length, end };
  return { rule, messageId: "comment", data: { found, language: "JSON and YAML" }, span };
}

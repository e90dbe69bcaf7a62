import { isAlias, visit, type Node } from "yaml";
import { parsePointer } from "../../sdk/pointer.ts";
import { sourceOf, type FrontMatter, type IsShared } from "../front-matter.ts";
import { compose } from "./compose.ts";
import { childNodeOf } from "./places.ts";

/** Finds what aliases repeat in front matter that was read as YAML. */
export function createSharing(frontMatter: FrontMatter, maxDepth: number): IsShared {
  const composed = compose(sourceOf(frontMatter), maxDepth);
  const root = composed.kind === "documents" ? composed.documents[0]?.contents : undefined;
  if (!root) return () => false;
  const repeated = namesRepeatedIn(root);
  return (pointer, reach) => {
    let node: Node | null = root;
    for (const token of parsePointer(pointer)) {
      if (isAlias(node) || isRepeated(node, repeated)) return true;
      node = childNodeOf(node, token);
    }
    if (reach === "key") return false;
    if (reach === "within") return isAlias(node) || isRepeated(node, repeated);
    return holdsRepeated(node, repeated);
  };
}

function namesRepeatedIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(root, { Alias: (_, { source }) => void names.add(source) });
  return names;
}

const isRepeated = (node: Node | null, repeated: ReadonlySet<string>): boolean =>
  node !== null && !isAlias(node) && node.anchor !== undefined && repeated.has(node.anchor);

/** True if the value or anything in it would be missing elsewhere. */
function holdsRepeated(root: Node | null, repeated: ReadonlySet<string>): boolean {
  let isFound = false;
  visit(root, {
    Value(_, node) {
      isFound ||= isRepeated(node, repeated);
      return isFound ? visit.BREAK : undefined;
    },
  });
  return isFound;
}

import { SaxesParser } from "saxes";

/** An element as a parser that conforms to XML 1.0 reads it. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ParsedElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface OpenElement extends ParsedElement {
  readonly children: ParsedElement[];
  text: string;
}

/** The root of a document; throws for one that is not well-formed. */
export function parseXml(document: string): ParsedElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: ParsedElement | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  if (root === undefined) throw new Error("The document has no element");
  return root;
}

/** All elements of a name within an element, in document order. */
export function findAll(element: ParsedElement, name: string): readonly ParsedElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** What is known of a value before it is there. */
export type Type = PlainType | TextType | ListType | MapType;

/** `number` may be an int or a double, `dyn` anything; `never` is the item of an empty list. */
interface PlainType {
  readonly kind:
    | "dyn"
    | "never"
    | "null"
    | "bool"
    | "int"
    | "double"
    | "number"
    | "bytes"
    | "timestamp"
    | "duration"
    | "type";
}

interface TextType {
  readonly kind: "string";
  /** The only values that there can be; undefined for any. */
  readonly values?: readonly string[] | undefined;
}

interface ListType {
  readonly kind: "list";
  readonly item: Type;
}

/** A mapping. What its keys hold is found out when it is asked for: a schema may refer to itself. */
export interface MapType {
  readonly kind: "map";
  /** The keys that are known. */
  readonly names: readonly string[];
  /** What a known key holds; undefined for any other. */
  readonly property: (name: string) => Type | undefined;
  /** What any other key holds; undefined if there can be no other. */
  readonly others: Type | undefined;
  /** True where others may be there only because nothing is said of them. */
  readonly isSilent?: boolean;
}

export const dyn: Type = { kind: "dyn" };
export const text: Type = { kind: "string" };

/** A mapping with these keys and no others. */
export function record(properties: Readonly<Record<string, Type>>): MapType {
  const known = new Map(Object.entries(properties));
  return {
    kind: "map",
    names: [...known.keys()],
    property: (name) => known.get(name),
    others: undefined,
  };
}

/** What a key of a mapping holds; undefined if the mapping cannot have the key. */
export function typeOfKey({ property, others }: MapType, name: string): Type | undefined {
  return property(name) ?? others;
}

/** True for a type of which nothing is known that could be wrong. */
export function isOpen({ kind }: Type): boolean {
  return kind === "dyn" || kind === "never" || kind === "null";
}

export function isNumeric({ kind }: Type): boolean {
  return kind === "int" || kind === "double" || kind === "number";
}

/** What a value is of which it is known that it is of one type or of the other. */
export function either(a: Type, b: Type): Type {
  if (a === b || b.kind === "never" || b.kind === "null") return a;
  if (a.kind === "never" || a.kind === "null") return b;
  if (isNumeric(a) && isNumeric(b)) return a.kind === b.kind ? a : { kind: "number" };
  if (a.kind === "string" && b.kind === "string") return eitherText(a, b);
  if (a.kind === "list" && b.kind === "list") return { kind: "list", item: either(a.item, b.item) };
  if (a.kind === "map" && b.kind === "map") return eitherMap(a, b);
  return a.kind === b.kind ? a : dyn;
}

function eitherText(a: TextType, b: TextType): TextType {
  if (a.values === undefined || b.values === undefined) return { kind: "string" };
  return { kind: "string", values: [...new Set([...a.values, ...b.values])] };
}

function eitherMap(a: MapType, b: MapType): MapType {
  return {
    kind: "map",
    names: [...new Set([...a.names, ...b.names])],
    property: (name) => {
      const found = [typeOfKey(a, name), typeOfKey(b, name)].filter((each) => each !== undefined);
      return found.length === 0 ? undefined : found.reduce(either);
    },
    others:
      a.others === undefined || b.others === undefined
        ? (a.others ?? b.others)
        : either(a.others, b.others),
    isSilent: [a, b].every(({ others, isSilent }) => others === undefined || isSilent === true),
  };
}

/** What a value is that is of both types. Where they contradict each other, nothing is known. */
export function both(a: Type, b: Type): Type {
  if (a.kind === "dyn") return b;
  if (b.kind === "dyn") return a;
  if (a.kind === "number" && isNumeric(b)) return b;
  if (b.kind === "number" && isNumeric(a)) return a;
  if (a.kind === "string" && b.kind === "string") return bothTexts(a, b);
  if (a.kind === "list" && b.kind === "list") return { kind: "list", item: both(a.item, b.item) };
  if (a.kind === "map" && b.kind === "map") return bothMaps(a, b);
  return a.kind === b.kind ? a : dyn;
}

function bothTexts(a: TextType, b: TextType): TextType {
  if (a.values === undefined || b.values === undefined) return a.values === undefined ? b : a;
  const { values } = b;
  return { kind: "string", values: a.values.filter((value) => values.includes(value)) };
}

/** A key that either allows is let pass: a schema is read generously, so that nobody is wronged. */
function bothMaps(a: MapType, b: MapType): MapType {
  const [one, other] = [a.others, b.others];
  return {
    kind: "map",
    names: [...new Set([...a.names, ...b.names])],
    property: (name) => {
      const found = [a.property(name), b.property(name)].filter((each) => each !== undefined);
      return found.length === 0 ? undefined : found.reduce(both);
    },
    others: one === undefined || other === undefined ? undefined : both(one, other),
    isSilent: a.isSilent === true && b.isSilent === true,
  };
}

/** A type as messages call it, with its article: `a string`, `an int`. */
export function describeType(type: Type): string {
  const name = nameOf(type);
  return `${name === "int" ? "an" : "a"} ${name}`;
}

/** The name of a type in CEL. */
export function nameOf({ kind }: Type): string {
  return kind === "never" ? "dyn" : kind;
}

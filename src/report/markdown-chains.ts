import type { ChainLink, ChainRecord, RelationChains } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { toCodeSpan } from "../text/markdown.ts";
import { toMermaidLabel } from "../text/mermaid.ts";
import type { Section } from "./markdown-section.ts";
import { count } from "./wording.ts";

/** More are no picture on any screen. */
const RECORD_LIMIT = 40;
/** Mermaid draws no diagram of more than 500 edges or 50,000 characters. */
const LINK_LIMIT = 120;
/** In UTF-16 units. */
const LABEL_LIMIT = 60;

const ARROWS = { added: "==>", removed: "-.->", same: "-->" } as const;
const NOTES = {
  added: " (new)",
  changed: " (changed)",
  deleted: " (deleted)",
  missing: " (missing)",
  same: "",
} as const;
/** Lines alone tell the kinds apart, so that the colours of a light or a dark page stay. */
const STYLES = { touched: "stroke-width:3px", gone: "stroke-dasharray:5 5" } as const;
const CLASSES = {
  added: "touched",
  changed: "touched",
  deleted: "gone",
  missing: "gone",
  same: undefined,
} as const;

/** A diagram for each relation along which the change touches records. */
export function listChains(chains: readonly RelationChains[]): Section {
  return {
    title: "Chains of records that this change touches",
    items: () => chains.map((each, index) => (index === 0 ? "" : "\n") + drawChains(each)),
    total: chains.length,
    openCount: 1,
  };
}

function drawChains(chains: RelationChains): string {
  const records = chains.records.slice(0, RECORD_LIMIT);
  const names = new Map(records.map(({ id }, index) => [id, `n${index}`]));
  const inside = chains.links.filter(({ from, to }) => names.has(from) && names.has(to));
  const links = inside.slice(0, LINK_LIMIT);
  const lines = [
    `flowchart ${chooseDirection(records, inside)}`,
    ...records.map((record) => `  ${drawRecord(record, names)}`),
    ...links.map((link) => `  ${drawLink(link, names)}`),
    ...drawClasses(records, names).map((line) => `  ${line}`),
  ];
  const hidden = sayHidden(chains.records.length - records.length, inside.length - links.length);
  return `${explain(chains)}\n\n\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n${hidden}`;
}

/**
 * Side by side stand the records of one length of way when chains run down (`TB`), those of one chain
 * when they run to the right (`LR`). The smaller of both numbers is better on a narrow screen.
 */
function chooseDirection(
  records: readonly ChainRecord[],
  links: readonly ChainLink[],
): "TB" | "LR" {
  const targets = new Set(links.map(({ to }) => to));
  const chainCount = records.filter(({ id }) => !targets.has(id)).length;
  return chainCount ** 2 > records.length ? "LR" : "TB";
}

/** What an arrow means, as far as there are such. */
function explain({ relation, collection, links }: RelationChains): string {
  const states = new Set(links.map(({ state }) => state));
  const kinds = [
    ...(states.has("added") ? ["a thick one is new"] : []),
    ...(states.has("removed") ? ["a dotted one is gone"] : []),
  ];
  const whose = collection === null ? "" : ` of ${toCodeSpan(cutTo(collection, LABEL_LIMIT))}`;
  const name = toCodeSpan(cutTo(relation, LABEL_LIMIT));
  return `${[`An arrow is ${name}${whose}`, ...kinds].join("; ")}.`;
}

function sayHidden(recordCount: number, linkCount: number): string {
  const parts = [
    ...(recordCount > 0 ? [count(recordCount, "more record")] : []),
    ...(linkCount > 0 ? [count(linkCount, "more arrow")] : []),
  ];
  if (parts.length === 0) return "";
  const are = recordCount + linkCount === 1 ? "is" : "are";
  return `\n${parts.join(" and ")} ${are} not shown here.\n`;
}

type Names = ReadonlyMap<string, string>;

function drawRecord({ id, state }: ChainRecord, names: Names): string {
  return `${nameOf(id, names)}["${toMermaidLabel(cutTo(id, LABEL_LIMIT))}${NOTES[state]}"]`;
}

function drawLink({ from, to, state }: ChainLink, names: Names): string {
  return `${nameOf(from, names)} ${ARROWS[state]} ${nameOf(to, names)}`;
}

function drawClasses(records: readonly ChainRecord[], names: Names): readonly string[] {
  return Object.entries(STYLES).flatMap(([style, declaration]) => {
    const own = records.filter(({ state }) => CLASSES[state] === style);
    const list = own.map(({ id }) => nameOf(id, names)).join(",");
    return own.length === 0 ? [] : [`classDef ${style} ${declaration}`, `class ${list} ${style}`];
  });
}

/** What Mermaid calls a record: a name of our own, since an id may be a word of its language. */
function nameOf(id: string, names: Names): string {
  // Asked for drawn records only.
  return names.get(id) ?? "";
}

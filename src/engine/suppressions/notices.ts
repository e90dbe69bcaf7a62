import { findClosest, type RuleMeta, type Span } from "../../sdk/index.ts";
import type { SeedFacts } from "../facts.ts";
import { judge, LEVEL_SEVERITIES, type Judged } from "../judge.ts";
import type { Project } from "../project.ts";
import { renderMessage } from "../render-message.ts";
import type { NotedSeed } from "./noted-seed.ts";
import type { PlacedEntry, SuppressionFile } from "./suppression-file.ts";
import { suppressionExpired, suppressionInvalid, suppressionUnused } from "./suppression-rules.ts";
import { isAbout, isExpired, nameRecord, type Suppressor } from "./suppressor.ts";

/** One side, when all that rules say of it has been held against its suppressions. */
interface JudgedSide {
  readonly project: Project;
  readonly suppressor: Suppressor;
  readonly file: SuppressionFile | undefined;
  readonly noted: Iterable<NotedSeed>;
  readonly facts: ReadonlyMap<string, SeedFacts>;
  /** True for the path of a seed of which every rule was asked. */
  readonly isJudged: (path: string) => boolean;
}

/** What is wrong with suppressions: in their file, and in the bodies of seeds that were judged. */
export function findNotices(side: JudgedSide): readonly Judged[] {
  return [...findFileNotices(side), ...findCommentNotices(side)];
}

function findFileNotices(side: JudgedSide): readonly Judged[] {
  const { file, project, facts } = side;
  // A change that touches no seed of the project is not looked at.
  if (file === undefined || facts.size === 0) return [];
  const tell = (notice: FileNotice): readonly Judged[] => tellInFile(notice, file, project);
  const invalid = file.problems.flatMap(({ text, span }) =>
    tell({ meta: suppressionInvalid, message: "entry", data: { problem: text }, span, key: text }),
  );
  const records = groupByRecord(facts.values());
  const suggest = createSuggester(records);
  const others = file.entries.flatMap((entry) => {
    const notice = isExpired(entry, project.today)
      ? toExpired(entry)
      : findUnused(entry, { ...side, records, suggest });
    return notice === undefined ? [] : tell({ ...notice, span: entry.span, key: entry.source });
  });
  return [...invalid, ...others];
}

/** The seeds of each record, by what suppressions call it. */
type Records = ReadonlyMap<string, readonly SeedFacts[]>;

function groupByRecord(facts: Iterable<SeedFacts>): Records {
  const records = new Map<string, SeedFacts[]>();
  for (const each of facts) {
    const name = nameRecord(each.identity);
    if (name === undefined) continue;
    const known = records.get(name);
    if (known === undefined) records.set(name, [each]);
    else known.push(each);
  }
  return records;
}

/** The record that was probably meant by the name of none. */
type Suggest = (name: string) => string | undefined;

/** So many names are compared with all records; who has more has moved or emptied a collection. */
const MAX_SUGGESTED = 100;

function createSuggester(records: Records): Suggest {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name) && known.size < MAX_SUGGESTED) {
      known.set(name, findClosest(name, records.keys()));
    }
    return known.get(name);
  };
}

/** What is said of an entry. */
interface Notice {
  readonly meta: RuleMeta;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}

interface FileNotice extends Notice {
  readonly span: Span;
  /** What tells the entry from others. */
  readonly key: unknown;
}

function toExpired({ rules, until }: PlacedEntry): Notice {
  const data = { rules: quoteAll(rules), until: until ?? "" };
  return { meta: suppressionExpired, message: "expired", data };
}

/** What entries are held against. */
interface EntrySide extends JudgedSide {
  readonly records: Records;
  readonly suggest: Suggest;
}

/** Undefined if the entry is of use, or nobody can know. */
function findUnused(
  entry: PlacedEntry,
  { suppressor, project, facts, isJudged, records, suggest }: EntrySide,
): Notice | undefined {
  const unused = suppressor.listUnused(entry).filter((rule) => isAsked(rule, project));
  if (unused.length === 0) return undefined;
  const { record } = entry;
  const possible = record === undefined ? [...facts.values()] : (records.get(record) ?? []);
  const seeds = possible.filter(({ identity }) => isAbout(entry, identity));
  if (!seeds.every(({ isParsed, identity }) => isParsed && isJudged(identity.path))) {
    return undefined;
  }
  const rules = quoteAll(unused);
  return seeds.length > 0
    ? { meta: suppressionUnused, message: "unused", data: { rules } }
    : {
        meta: suppressionUnused,
        message: "absent",
        data: { rules, subject: describeSubject(entry, { records, suggest }) },
      };
}

function describeSubject(
  { record, locale, files }: PlacedEntry,
  { records, suggest }: Pick<EntrySide, "records" | "suggest">,
): string {
  if (record === undefined) return `seed at ${quoteAll(files ?? [])}`;
  const inLocale = locale === undefined ? "" : ` in \`${locale}\``;
  const meant = records.has(record) ? undefined : suggest(record);
  return `record \`${record}\`${inLocale}${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}

/**
 * False for a rule whose silence says nothing: it is about changes, of which each is another; or this
 * run alone does not ask it.
 */
function isAsked(id: string, { rules, config }: Project): boolean {
  const scope = rules.find(({ meta }) => meta.id === id)?.scope;
  const { level, source } = config.rules.get(id) ?? {};
  return scope !== undefined && scope !== "change" && !(level === "off" && source === "--rule");
}

/** As the file is no seed, nothing but the configuration as a whole sets the level. */
function tellInFile(
  { meta, message, data, span, key }: FileNotice,
  { path }: SuppressionFile,
  { config, pageOf }: Project,
): readonly Judged[] {
  const level = config.rules.get(meta.id)?.level ?? "off";
  if (level === "off") return [];
  return [
    {
      told: {
        ...{ rule: meta.id, messageId: message, path, span },
        message: renderMessage(meta.messages[message] ?? message, data),
        severity: LEVEL_SEVERITIES[level],
        ...{ pointer: null, collection: null, id: null, locale: null },
        url: pageOf(meta.id) ?? null,
        related: [],
        isFixable: false,
      },
      record: JSON.stringify([path]),
      problem: JSON.stringify([meta.id, message, key]),
      place: undefined,
      context: "",
    },
  ];
}

function findCommentNotices({
  project,
  suppressor,
  noted,
  isJudged,
}: JudgedSide): readonly Judged[] {
  return [...noted].flatMap(({ loaded, directives }) => {
    const { path } = loaded.identity;
    if (!isJudged(path)) return [];
    return directives.flatMap((directive) => {
      const tell = ({ meta, message, data }: Notice) => {
        const raised = { meta, finding: { in: path, message, data }, textSpan: directive.span };
        return judge(raised, loaded, project, () => loaded) ?? [];
      };
      const unused = suppressor.listUnused(directive).filter((rule) => isAsked(rule, project));
      const rules = quoteAll(unused);
      return [
        ...directive.problems.flatMap((problem) =>
          tell({ meta: suppressionInvalid, message: "comment", data: { problem } }),
        ),
        ...(unused.length === 0
          ? []
          : [tell({ meta: suppressionUnused, message: "unused", data: { rules } })].flat()),
      ];
    });
  });
}

function quoteAll(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(", ");
}

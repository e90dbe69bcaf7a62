import fc from "fast-check";
import type { Diagnostic, LintRun, Pointer, Repetition, Span } from "../../src/sdk/index.ts";
import { hostileText } from "../support/hostile.ts";

/** A diagnostic of which only what matters to a test is said. */
export type Told = Partial<Diagnostic> & { readonly path: string };

/** A run that linted the files, all of them, and found what is told. */
export function makeRun(
  files: Readonly<Record<string, string>>,
  told: readonly Told[] = [],
  rest: Partial<LintRun> = {},
): LintRun {
  const count = Object.keys(files).length;
  return {
    root: null,
    head: { kind: "worktree", ref: null, oid: null },
    base: null,
    counts: { selected: count, linted: count, skipped: 0, failed: 0 },
    linted: Object.keys(files).toSorted(),
    seedCount: count,
    deletedCount: 0,
    diagnostics: told.map(toDiagnostic),
    repetitions: [],
    skipped: [],
    failed: [],
    hasCrashed: false,
    ruleChange: undefined,
    sources: new Map(Object.entries(files)),
    baseSources: new Map(),
    formerSources: new Map(),
    ...rest,
  };
}

/** A diagnostic with the given properties. */
export function toDiagnostic(told: Told): Diagnostic {
  return {
    rule: "some-rule",
    messageId: "wrong",
    message: "Something is wrong",
    severity: "error",
    verdict: "introduced",
    pointer: null,
    span: { start: 0, end: 0 },
    collection: null,
    id: null,
    locale: null,
    fingerprint: "0123456789abcdef0123456789abcdef",
    url: null,
    related: [],
    isFixable: false,
    ...told,
  };
}

/** A text in which `«…»` marks a span: the text without the marks, and the span. */
export function readMarks(marked: string): { readonly text: string; readonly span: Span } {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return { text: marked.replaceAll(/[«»]/gu, ""), span: { start, end } };
}

const pointer: fc.Arbitrary<Pointer | null> = fc.option(
  hostileText.map((key) => `/${key}` as const),
);
const orNull = fc.option(hostileText);

const toSpan = (path: string, text: string): fc.Arbitrary<{ path: string; span: Span }> =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ path, span: { start: Math.min(a, b), end: Math.max(a, b) } }));

/** A place in one of the files; the first file has no known text. */
const placeIn = (files: readonly (readonly [path: string, text: string])[]) =>
  fc.oneof(...files.map(([path, text], index) => toSpan(path, index === 0 ? "" : text)));

/** What a run is compared with, where it does not matter what. */
export const BASE = { kind: "commit", ref: "main", oid: "abc" } as const;
const VERDICTS = ["introduced", "existing", "fixed"] as const;

const hostileRuleChange = fc.record({
  paths: fc.array(hostileText, { maxLength: 7 }),
  effects: fc.array(
    fc.record({ rule: hostileText, added: fc.nat({ max: 5000 }), removed: fc.nat({ max: 50 }) }),
    { maxLength: 3 },
  ),
  unknown: fc.option(hostileText),
});

const chainState = fc.constantFrom("added", "changed", "deleted", "missing", "same");
const linkState = fc.constantFrom("added", "removed", "same");

const hostileChains = fc.record({
  relation: hostileText,
  collection: orNull,
  records: fc.uniqueArray(fc.record({ id: hostileText, state: chainState }), {
    maxLength: 5,
    selector: ({ id }) => id,
  }),
  links: fc.array(fc.record({ from: hostileText, to: hostileText, state: linkState }), {
    maxLength: 3,
  }),
});

/** Runs in which every text is as hostile as content can be, with up to 40 diagnostics. */
export const hostileRun: fc.Arbitrary<LintRun> = fc
  .uniqueArray(fc.tuple(hostileText, hostileText), {
    minLength: 1,
    maxLength: 4,
    selector: ([path]) => path,
  })
  .chain((files) =>
    fc
      .record({
        diagnostics: fc.array(hostileDiagnostic(files), { maxLength: 40 }),
        base: fc.constantFrom(null, BASE),
        ruleChange: fc.option(hostileRuleChange, { nil: undefined }),
        chains: fc.array(hostileChains, { maxLength: 2 }),
        skipped: fc.array(fc.record({ path: hostileText, reason: hostileText }), { maxLength: 3 }),
        failed: fc.array(fc.record({ path: hostileText, reason: hostileText }), { maxLength: 3 }),
        hasCrashed: fc.boolean(),
      })
      .map((rest) => {
        const counts = {
          linted: files.length,
          skipped: rest.skipped.length,
          failed: rest.failed.length,
        };
        const selected = counts.linted + counts.skipped + counts.failed;
        const sources = new Map(files.slice(1));
        const baseSources = new Map(files.map(([path, text]) => [path, `${text}\n${text}`]));
        const repetitions = VERDICTS.flatMap((wanted) => repeatLast(rest.diagnostics, wanted));
        const told = { counts: { selected, ...counts }, sources, baseSources, repetitions };
        return { ...makeRun({}), ...rest, ...told };
      }),
  );

/** The last three diagnostics of a verdict as what repeats. */
function repeatLast(
  diagnostics: readonly Diagnostic[],
  wanted: Diagnostic["verdict"],
): readonly Repetition[] {
  const [first, ...others] = diagnostics.filter(({ verdict }) => verdict === wanted).slice(-3);
  return first === undefined ? [] : [{ diagnostics: [first, ...others], seedCount: 2 }];
}

const hostileRemedy = (files: readonly (readonly [path: string, text: string])[]) =>
  fc.record({
    title: hostileText,
    isSafe: fc.boolean(),
    edits: fc.array(
      fc.tuple(placeIn(files), hostileText).map(([place, text]) => ({ ...place, text })),
      { minLength: 1, maxLength: 2 },
    ),
  });

function hostileDiagnostic(
  files: readonly (readonly [path: string, text: string])[],
): fc.Arbitrary<Diagnostic> {
  const related = fc
    .tuple(placeIn(files), pointer, hostileText, fc.constantFrom({}, { isCause: true }))
    .map(([place, at, message, cause]) => ({ ...place, pointer: at, message, ...cause }));
  const rest = fc.record({
    rule: hostileText,
    messageId: hostileText,
    message: hostileText,
    severity: fc.constantFrom("error", "warning", "info"),
    verdict: fc.constantFrom(...VERDICTS),
    pointer,
    collection: orNull,
    id: orNull,
    locale: orNull,
    fingerprint: fc.constant("0123456789abcdef0123456789abcdef"),
    url: fc.option(hostileText.map((text) => `https://example.com/${text}`)),
    related: fc.array(related, { maxLength: 3 }),
    isFixable: fc.boolean(),
    remedies: fc.array(hostileRemedy(files), { maxLength: 2 }),
  });
  return fc.tuple(placeIn(files), rest).map(([place, told]) => ({ ...place, ...told }));
}

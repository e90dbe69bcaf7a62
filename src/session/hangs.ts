import { UserError } from "../sdk/user-error.ts";

/** Code of the house that did not end in time. */
export interface Hang {
  /** Its path from the repository root, or the name of its package. */
  readonly file: string;
  /** Where it was: a path, all seeds (null), or its own loading. */
  readonly at: { readonly kind: "load" } | { readonly kind: "check"; readonly path: string | null };
  readonly seconds: number;
}

/** One of our own attempts to use rules; it is left where it is when something hangs. */
export interface Attempt {
  /** What hung in earlier attempts, so that it is left out of this one. */
  readonly hangs: readonly Hang[];
  /** Has `release` called if the attempt is left, whose `finally` never comes. */
  readonly onHang: (release: () => void) => void;
}

/** After this many, there is no end in sight. */
const MAX_HANGS = 5;

const listeners = new Set<(hang: Hang) => void>();

/** Has every attempt under way start again without what hangs. */
export function reportHang(hang: Hang): void {
  for (const listener of [...listeners]) listener(hang);
}

/**
 * Runs what uses rules of the house. If one of them does not end, all of it that is under way was
 * lost when it was stopped: it is begun anew without that rule, so that the others are heard.
 */
export async function withoutHangs<Result>(
  attempt: (attempt: Attempt) => Promise<Result>,
): Promise<Result> {
  const hangs: Hang[] = [];
  while (hangs.length < MAX_HANGS) {
    const outcome = await tryOnce(attempt, hangs);
    if ("result" in outcome) return outcome.result;
    hangs.push(outcome.hang);
  }
  throw new UserError("rules-endless", [
    {
      message: `${MAX_HANGS} rules did not end in time, the last one \`${hangs.at(-1)?.file ?? ""}\``,
      hint: "Look for a loop without an end, or try each alone: `seedlint try <file>`.",
    },
  ]);
}

async function tryOnce<Result>(
  attempt: (attempt: Attempt) => Promise<Result>,
  hangs: readonly Hang[],
): Promise<{ readonly result: Result } | { readonly hang: Hang }> {
  const releases: (() => void)[] = [];
  let listener: (hang: Hang) => void = () => undefined;
  const hung = new Promise<{ readonly hang: Hang }>((resolve) => {
    listener = (hang) => resolve({ hang });
  });
  listeners.add(listener);
  try {
    const onHang = (release: () => void) => void releases.push(release);
    const done = attempt({ hangs: [...hangs], onHang }).then((result) => ({ result }));
    const outcome = await Promise.race([done, hung]);
    if ("hang" in outcome) for (const release of releases) release();
    return outcome;
  } finally {
    listeners.delete(listener);
  }
}

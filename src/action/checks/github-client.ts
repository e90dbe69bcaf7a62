import { UnexpectedAnswer } from "./fault.ts";

/** Where and in whose name requests are made. */
export interface Access {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** How long the next request may take. */
  readonly timeoutMs: () => number;
}

/** What requests are made by; `common` gives what each of them has. */
export type GithubClient = Awaited<ReturnType<typeof openClient>>;

const silent = (): void => {};

/**
 * A client of the API at `GITHUB_API_URL`. Nothing is followed elsewhere, and nothing is tried twice
 * here.
 */
export async function openClient({ token, repository, timeoutMs }: Access) {
  const { getOctokit } = await import("@actions/github");
  // By default it warns of deprecations on standard error, in words of the server.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const { request, graphql } = getOctokit(token, { log });
  const [owner = "", repo = ""] = repository.split("/");
  const once = () => ({
    request: { log, signal: AbortSignal.timeout(timeoutMs()), redirect: "error" as const },
  });
  return { request, graphql, once, common: () => ({ owner, repo, ...once() }) };
}

/** The items of an answer. Throws `UnexpectedAnswer`. */
export function readItems(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnexpectedAnswer("GitHub answered something else than a list");
}

/** An own property of an answer; undefined if there is none. */
export function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

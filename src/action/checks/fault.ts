import { STATUS_CODES } from "node:http";

/** What kept a request from being answered. */
export interface Fault {
  /**
   * `refused`: the token or the server does not allow it, so that asking again is of no use.
   * `invalid`: this request is wrong, another one may not be.
   * `passing`: it may work later; whether it was done is not known.
   */
  readonly kind: "refused" | "invalid" | "passing";
  /**
   * What happened, for people, without a full stop. In no words of the server or the client, as these
   * may have the token in them.
   */
  readonly reason: string;
  /** How long the server asks to wait; undefined if it does not say. */
  readonly waitMs: number | undefined;
}

/** What is our own fault. */
export const OWN_FAULT: Fault = {
  kind: "passing",
  reason: "seedlint failed for a reason of its own: the stack is in the log",
  waitMs: undefined,
};

/** What there is no time for any more. */
export const TOO_LATE: Fault = {
  kind: "passing",
  reason: "GitHub took too long",
  waitMs: undefined,
};

/** An answer that is not what GitHub documents. */
export class UnexpectedAnswer extends Error {}

/** How long to wait after a secondary limit that names no time, by GitHub's documentation. */
const SECONDARY_LIMIT_MS = 60_000;
const REFUSALS = new Set([401, 403, 404, 410, 451]);
const INVALID = new Set([400, 413, 422]);

/**
 * What an error of a request means; `nowMs` is since the epoch. Throws what is no such error. Sources: "Best practices for using
 * the REST API" and "Troubleshooting the REST API" of GitHub's documentation.
 */
export function toFault(error: unknown, nowMs: number): Fault {
  if (error instanceof UnexpectedAnswer) {
    return { kind: "passing", reason: "GitHub answered something unexpected", waitMs: undefined };
  }
  const status = propertyOf(error, "status");
  if (typeof status !== "number") throw error;
  const headers = findHeaders(error);
  const reason = sayReason(error, status, headers);
  if (isLimit(status, headers, error)) {
    return { kind: "passing", reason, waitMs: readWait(headers, nowMs) ?? SECONDARY_LIMIT_MS };
  }
  if (REFUSALS.has(status)) return { kind: "refused", reason, waitMs: undefined };
  if (INVALID.has(status)) return { kind: "invalid", reason, waitMs: undefined };
  return { kind: "passing", reason, waitMs: readWait(headers, nowMs) };
}

/** Where there is no answer, the client makes up a status. */
function sayReason(error: unknown, status: number, headers: Headers | undefined): string {
  if (headers !== undefined)
    return `GitHub answered ${status} ${STATUS_CODES[status] ?? ""}`.trim();
  const { name, code } = findCause(error);
  const isTimeout = name === "TimeoutError" || name === "AbortError";
  return `GitHub did not answer (${isTimeout ? "in time" : (code ?? "no connection")})`;
}

function findCause(error: unknown): { readonly name: unknown; readonly code: string | undefined } {
  const cause = propertyOf(error, "cause");
  // Where the name of a host has several addresses, each has its own error below.
  const code = propertyOf(propertyOf(cause, "cause"), "code") ?? propertyOf(cause, "code");
  const isCode = typeof code === "string" && /^[A-Z_]{3,40}$/.test(code);
  return { name: propertyOf(cause, "name"), code: isCode ? code : undefined };
}

type Headers = Readonly<Record<string, unknown>>;

/** A 403 is a limit or a matter of rights. */
function isLimit(status: number, headers: Headers | undefined, error: unknown): boolean {
  if (status === 429) return true;
  const isTold =
    headers?.["retry-after"] !== undefined || headers?.["x-ratelimit-remaining"] === "0";
  const message = error instanceof Error ? error.message : "";
  return status === 403 && (isTold || /rate limit|abuse detection/i.test(message));
}

function readWait(headers: Headers | undefined, nowMs: number): number | undefined {
  const seconds = toNumber(headers?.["retry-after"]);
  if (seconds !== undefined) return seconds * 1000;
  const resetSeconds = toNumber(headers?.["x-ratelimit-reset"]);
  const isUsedUp = headers?.["x-ratelimit-remaining"] === "0";
  if (resetSeconds === undefined || !isUsedUp) return undefined;
  return Math.max(0, resetSeconds * 1000 - nowMs);
}

function toNumber(value: unknown): number | undefined {
  return typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

function findHeaders(error: unknown): Headers | undefined {
  const headers = propertyOf(propertyOf(error, "response"), "headers");
  // The client copies them into a plain object.
  return typeof headers === "object" && headers !== null ? (headers as Headers) : undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

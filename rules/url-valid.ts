import { defineRule, hasViolationAt, isKept, isRecord, toPatterns } from "seedlint/sdk";
import type { Collection, FieldName, Pointer, Seed, Suggestion } from "seedlint/sdk";

interface UrlOptions {
  readonly urls: readonly (FieldName | Pointer)[];
  readonly homepage: boolean;
  readonly insecure: boolean;
}

const defaults: UrlOptions = {
  urls: ["url", "/links/*", "/links/*/url"],
  homepage: false,
  insecure: false,
};

export default defineRule({
  scope: "seed",
  meta: {
    id: "url-valid",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require URLs to be complete http or https addresses with a public host",
      why: "A link that browsers cannot open, or take for a page of the own site, breaks for every reader, and no check of dead links finds it.",
      remedy:
        "Copy the address from the browser. Blanks around an address are told by `text-trim`, invisible characters by `text-invisible`, and what the schema of the collection says of an address by `schema`. In seeds with neither audit date nor review status, addresses within the site (`/about/`) are accepted and, where nothing is configured, those of other kinds (`mailto:`).",
      suggestions: "`https://` where it is missing or mistyped, or in place of `http://`.",
    },
    messages: {
      form: "URL `{{url}}` is no address, expected `https://` and a host",
      scheme: "URL `{{url}}` starts with `{{scheme}}`, expected `https:` or `http:`",
      blank: "URL `{{url}}` has a blank in it, expected one address",
      host: "URL `{{url}}` has the host `{{host}}`, expected a public one such as `example.org`",
      homepage: "URL `{{url}}` is only a home page, expected the page of the record",
      insecure: "URL `{{url}}` is not encrypted, expected `https:`",
    },
    options: {
      properties: {
        urls: {
          description: "Where addresses stand, as fields or pointers",
          type: "array",
          items: { type: "string", minLength: 1 },
        },
        homepage: { description: "True to report addresses of home pages", type: "boolean" },
        insecure: { description: "True to report addresses with `http:`", type: "boolean" },
      },
      defaults,
    },
  },

  *check(seed, { collection, options, violations }) {
    for (const pattern of toPatterns(options.urls, collection)) {
      for (const { pointer: at, value } of seed.select(pattern)) {
        if (typeof value !== "string" || value.trim() === "") continue;
        const url = value.trim();
        const fault = findFault(url, options);
        if (fault === undefined || hasViolationAt(violations(), at)) continue;
        if (!isExpected(url, seed, collection)) continue;
        const place = { at, suggestions: suggest(fault, url, at) };
        if (fault === "scheme") {
          yield { message: fault, data: { url, scheme: schemeOf(url) }, ...place };
        } else if (fault === "host") {
          yield { message: fault, data: { url, host: hostOf(url) }, ...place };
        } else yield { message: fault, data: { url }, ...place };
      }
    }
  },
});

/** How an address starts, if with a slip: `https//`, `htps://`, `https:/`, or with nothing. */
const START = /^(?:h{0,2}t{1,3}p(s?)\s?[:;]?[/\\]{0,3}|[/\\]{2})?/iu;

/** The address with what it starts with put right. */
function suggest(fault: Fault, url: string, at: Pointer): readonly Suggestion[] {
  const [start = "", secure] = START.exec(url) ?? [];
  const isMistyped =
    fault === "form" || fault === "insecure" || (fault === "scheme" && start !== "");
  if (!isMistyped) return [];
  const scheme = fault !== "insecure" && start !== "" && secure === "" ? "http" : "https";
  const value = `${scheme}://${url.slice(start.length)}`;
  if (!PLAIN.test(value)) return [];
  return [{ title: `Write \`${value}\``, edits: [{ kind: "set", at, value }] }];
}

/** What was meant for an address on the web, if with a slip. */
const WEB_ADDRESS = /^(?:h{0,2}t{1,3}ps?\s?[:;/\\]|www\.)/iu;

/** True where an address on the web is meant: pages of a site have paths of their own. */
function isExpected(url: string, seed: Seed, collection: Collection): boolean {
  if (isKept(seed) || WEB_ADDRESS.test(url)) return true;
  return isRecord(seed, collection) && !/^\/(?!\/)/u.test(url);
}

/** Most addresses, for which no parser is needed: a host of names, and no character that is escaped. */
const PLAIN = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/iu;

type Fault = "form" | "scheme" | "blank" | "host" | "homepage" | "insecure";

function findFault(url: string, { homepage, insecure }: UrlOptions): Fault | undefined {
  const fault = PLAIN.test(url) ? undefined : findBreak(url);
  if (fault !== undefined) return fault;
  if (homepage && /^https?:\/\/[^/?#]+\/?(?:index\.\w{1,5})?$/iu.test(url)) return "homepage";
  return insecure && /^http:/iu.test(url) ? "insecure" : undefined;
}

/** What keeps an address from being opened. */
function findBreak(url: string): Fault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/iu.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return "scheme";
  // The parser of browsers mends `https:/example.org`, but the own site may have been meant.
  if (!/^https?:\/\/[^/\\?#]/iu.test(url) || !URL.canParse(url)) return "form";
  if (/[ \u00A0\u3000]/u.test(url)) return "blank";
  return isPublicHost(hostOf(url)) ? undefined : "host";
}

/** Names in a domain, or an address in brackets or digits; not `localhost`, nor `www..org`. */
function isPublicHost(host: string): boolean {
  const names = host.replace(/\.$/u, "").split(".");
  return host.startsWith("[") || (names.length > 1 && names.every((name) => name !== ""));
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(":") + 1);
}

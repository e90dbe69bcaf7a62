import type { RuleCases } from "seedlint/testing";

const seed = (url: string) => `---\nreviewStatus: draft\nurl: ${url}\n---\n`;
const page = (url: string) => `---\nurl: ${url}\n---\n`;

export default {
  valid: {
    "the address of a page": {
      files: { "a.md": seed("https://www.example.org/law/2024?lang=en#art-7") },
    },
    "addresses with a port, other scripts, or numbers for a host": {
      files: {
        "a.md": seed("http://example.org:8080/a"),
        "b.md": seed("https://例子.中国/政策/2024"),
        "c.md": seed("https://www.gov.cn/政策（试行）.pdf"),
        "d.md": seed("https://192.0.2.7/a"),
        "e.md": seed('"https://[2001:db8::1]/a"'),
        "f.md": seed("https://web.archive.org/web/2020/https://example.org/"),
      },
    },
    "a blank, and no text": {
      files: { "a.md": seed('""'), "b.md": seed("null"), "c.md": seed("7") },
    },
    "paths and other addresses on pages that are no records": {
      files: {
        "a.md": page("/about/"),
        "b.md": page("about.html"),
        "c.md": "---\nlinks: [mailto:ann@example.org, '#top', { url: ../b }]\n---\n",
      },
    },
    "paths of pages in a collection": {
      collection: {},
      files: { "a.md": page("/about/"), "b.md": page("/2024/caching/#stale") },
    },
    "home pages and http, unless they are to be reported": {
      files: { "a.md": seed("http://www.ordos.gov.cn/") },
    },
    "what the schema tells": {
      collection: {},
      schema: { properties: { url: { pattern: "^https://" } } },
      files: { "a.md": page("ftp://example.org/a") },
    },
  },
  invalid: {
    "an address without a scheme": {
      files: { "a.md": seed("«www.example.org/law»"), "b.md": page("«www.example.org/act»") },
      reports: [
        "a.md URL `www.example.org/law` is no address, expected `https://` and a host",
        "b.md URL `www.example.org/act` is no address, expected `https://` and a host",
      ],
      suggested: {
        "Write `https://www.example.org/law`": { "a.md": seed("https://www.example.org/law") },
        "Write `https://www.example.org/act`": { "b.md": page("https://www.example.org/act") },
      },
    },
    slips: {
      files: {
        "a.md": page("«https:/example.org/a»"),
        "b.md": page('«"http//example.org/a"»'),
        "c.md": page("«htps://example.org/c»"),
        "d.md": page("«https://»"),
        "e.md": page('«"https:\\\\\\\\example.org"»'),
        "f.md": page("«https://example.org:99999/»"),
      },
      reports: [
        "a.md URL `https:/example.org/a` is no address, expected `https://` and a host",
        "b.md URL `http//example.org/a` is no address, expected `https://` and a host",
        "c.md URL `htps://example.org/c` starts with `htps:`, expected `https:` or `http:`",
        "d.md URL `https://` is no address, expected `https://` and a host",
        "e.md URL `https:\\\\example.org` is no address, expected `https://` and a host",
        "f.md URL `https://example.org:99999/` is no address, expected `https://` and a host",
      ],
      suggested: {
        "Write `https://example.org/a`": { "a.md": page("https://example.org/a") },
        "Write `http://example.org/a`": { "b.md": page('"http://example.org/a"') },
        "Write `https://example.org/c`": { "c.md": page("https://example.org/c") },
        "Write `https://example.org`": { "e.md": page('"https://example.org"') },
      },
    },
    "what is no address on the web": {
      files: {
        "a.md": seed("«ftp://example.org/a»"),
        "b.md": seed("«ministry of water»"),
        "c.md": seed("«javascript:alert(1)»"),
        "d.md": seed("«/law/2024»"),
      },
      reports: [
        "a.md URL `ftp://example.org/a` starts with `ftp:`, expected `https:` or `http:`",
        "b.md URL `ministry of water` is no address, expected `https://` and a host",
        "c.md URL `javascript:alert(1)` starts with `javascript:`, expected `https:` or `http:`",
        "d.md URL `/law/2024` is no address, expected `https://` and a host",
      ],
    },
    "other than paths in a collection": {
      collection: {},
      files: { "a.md": page("«example.org/a»"), "b.md": page("«//example.org/b»") },
      reports: [
        "a.md URL `example.org/a` is no address, expected `https://` and a host",
        "b.md URL `//example.org/b` is no address, expected `https://` and a host",
      ],
      suggested: {
        "Write `https://example.org/a`": { "a.md": page("https://example.org/a") },
        "Write `https://example.org/b`": { "b.md": page("https://example.org/b") },
      },
    },
    "two addresses in one value": {
      files: { "a.md": seed('«"https://example.org/a, https://example.org/b"»') },
      reports: [
        "a.md URL `https://example.org/a, https://example.org/b` has a blank in it, expected one address",
      ],
    },
    "a host that the public cannot reach": {
      files: { "a.md": seed("«http://localhost:4321/a»"), "b.md": seed("«https://www..gov.cn/»") },
      reports: [
        "a.md URL `http://localhost:4321/a` has the host `localhost`, expected a public one such as `example.org`",
        "b.md URL `https://www..gov.cn/` has the host `www..gov.cn`, expected a public one such as `example.org`",
      ],
    },
    "links, as texts or mappings": {
      collection: {},
      files: { "a.md": "---\nlinks: [https://example.org, «n.a.», { url: «tba» }]\n---\n" },
      reports: [
        "a.md URL `n.a.` is no address, expected `https://` and a host",
        "a.md URL `tba` is no address, expected `https://` and a host",
      ],
    },
    "home pages and http, where that is asked for": {
      options: { homepage: true, insecure: true },
      files: {
        "a.md": seed("«http://www.ordos.gov.cn/»"),
        "b.md": seed("«http://www.ordos.gov.cn/a»"),
        "c.md": seed("«https://example.org/index.html»"),
        "d.md": seed("https://example.org/?id=7"),
      },
      reports: [
        "a.md URL `http://www.ordos.gov.cn/` is only a home page, expected the page of the record",
        "b.md URL `http://www.ordos.gov.cn/a` is not encrypted, expected `https:`",
        "c.md URL `https://example.org/index.html` is only a home page, expected the page of the record",
      ],
      suggested: {
        "Write `https://www.ordos.gov.cn/a`": { "b.md": seed("https://www.ordos.gov.cn/a") },
      },
    },
  },
} satisfies RuleCases;

/** A scheme of the web and a host in the characters of RFC 3986, with a port or without. */
const ORIGIN = /^https?:\/\/[\w.~!$&'()*+,;=:[\]-]+$/u;
/** What neither a path nor a query may hold as it stands, and a `%` that starts no code. */
const FOREIGN = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\dA-Fa-f]{2})/gu;

/**
 * The URL as an URI of the web (http or https), without user and password; undefined if it is no
 * absolute one. What browsers accept and RFC 3986 does not is percent-encoded.
 */
export function toWebUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, search, hash } = new URL(url);
  if (!ORIGIN.test(origin)) return undefined;
  const fragment = hash === "" ? "" : `#${encodeForeign(hash.slice(1))}`;
  return `${origin}${encodeForeign(pathname)}${encodeForeign(search)}${fragment}`;
}

function encodeForeign(text: string): string {
  return text.replaceAll(FOREIGN, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

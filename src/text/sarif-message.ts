import { cutTo } from "./cut.ts";
import { showInvisible } from "./invisible.ts";

/**
 * For a message of SARIF, of at most `maxUnits` UTF-16 units: plain text in which nothing is a link.
 * The parenthesis of `[…](…)`, which makes one also in plain text, becomes `\u{28}`, invisible
 * characters become such escapes too. Source: SARIF 2.1.0, section 3.11.6 (messages with embedded
 * links).
 */
export function escapeSarifMessage(text: string, maxUnits: number): string {
  return cutTo(showInvisible(text).replaceAll("](", "]\\u{28}"), maxUnits);
}

/**
 * True if a range of versions, as `peerDependencies` has it, takes in a major version. Only that is
 * looked at: within one, the contract of rules is kept.
 */
export function takesMajor(range: string, major: number): boolean {
  return range.split("||").some((alternative) => isWithin(alternative.trim(), major));
}

function isWithin(range: string, major: number): boolean {
  const bounds = [...range.matchAll(/([<>]=?|[~^=])?\s*v?(\d+|[xX*])((?:\.[\w*+-]+)*)/g)];
  return bounds.every(([, sign = "=", version = "*", rest = ""]) => {
    const named = Number(version);
    if (Number.isNaN(named)) return true;
    if (sign.startsWith(">")) return major >= named;
    // Nothing of major 1 is below 1.0.0.
    if (sign === "<" && !/[1-9]/.test(rest)) return major < named;
    return sign.startsWith("<") ? major <= named : major === named;
  });
}

/** `@scope/name` for `@scope/name/strict`. */
export function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

/** The commands that make an annotation. */
export type AnnotationCommand = "error" | "warning" | "notice";

/**
 * A workflow command for the log of a GitHub runner, without a line end: `::error file=a.md::text`.
 * Properties are written in their own order. The runner trims white space from the end of the last.
 */
export function toWorkflowCommand(
  name: AnnotationCommand,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeCommandProperty(String(value))}`,
  );
  return `::${name} ${list.join(",")}::${escapeCommandData(data)}`;
}

/**
 * For what follows the second `::` of a workflow command: `%`, CR and LF percent-encoded.
 * Source: `_escapeDataMappings` in `ActionCommand.cs` of `actions/runner`.
 */
function escapeCommandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/**
 * For the value of a property of a workflow command: as data, and `:` and `,` percent-encoded.
 * Source: `_escapePropertyMappings` in `ActionCommand.cs` of `actions/runner`.
 */
function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

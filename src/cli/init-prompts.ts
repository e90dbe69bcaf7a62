import type { Proposal, ProposedCollection } from "../session/init.ts";
import { escapeTerminalLine } from "../text/terminal.ts";

/** The collections that the person wants written; undefined if nothing is to be. */
export async function askForCollections({
  root,
  collections,
}: Proposal): Promise<readonly ProposedCollection[] | undefined> {
  const { confirm, intro, isCancel, multiselect, outro } = await import("@clack/prompts");
  intro("seedlint init");
  const names = await multiselect({
    message: "Which collections are to be checked?",
    options: collections.map(({ name, seeds, files }) => ({
      value: name,
      label: escapeTerminalLine(name),
      hint: escapeTerminalLine(`${seeds} in ${files.patterns[0]?.value ?? ""}`),
    })),
    initialValues: collections.map(({ name }) => name),
  });
  if (isCancel(names)) return undefined;
  const isWanted = await confirm({
    message: `Write seedlint.config.yaml and schemas/ to ${escapeTerminalLine(root)}?`,
  });
  if (isCancel(isWanted) || !isWanted) return undefined;
  outro("Writing");
  return collections.filter(({ name }) => names.includes(name));
}

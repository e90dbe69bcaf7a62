import { indexSnapshot, openRepository, type StagedChange } from "../../src/git/index.ts";
import { stageFixes } from "../../src/session/stage-fixes.ts";
import { recoverWrites } from "../../src/session/write-files.ts";

/** Recovers, then makes doubled exclamation marks in all that is staged single ones. */
export async function stageSingleMarks(
  root: string,
  environment: NodeJS.ProcessEnv,
  onBegin: () => void = () => undefined,
): Promise<void> {
  const repository = await openRepository(root, { environment });
  try {
    const place = { root: repository.root, repository };
    await recoverWrites(place);
    const snapshot = indexSnapshot(repository);
    const changes: StagedChange[] = [];
    for await (const blob of snapshot.read(await snapshot.list(), { maxBytes: 1e6 })) {
      if (blob.problem !== undefined) continue;
      const { entry, bytes: before } = blob;
      const text = Buffer.from(before).toString("latin1");
      const after = Buffer.from(text.replaceAll("!!", "!"), "latin1");
      if (!after.equals(before)) changes.push({ path: entry.path, before, after });
    }
    onBegin();
    await stageFixes(place, changes);
  } finally {
    repository.close();
  }
}

/** Only puts back what another run has left. */
export async function recoverOnly(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const repository = await openRepository(root, { environment });
  try {
    await recoverWrites({ root: repository.root, repository });
  } finally {
    repository.close();
  }
}

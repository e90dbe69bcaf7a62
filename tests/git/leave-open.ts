// Run as a process of its own: reads a snapshot and ends without closing the repository.
import { commitSnapshot, openRepository, resolveCommit } from "../../src/git/index.ts";

const [, , root = ""] = process.argv;
const repository = await openRepository(root);
const snapshot = commitSnapshot(repository, await resolveCommit(repository, "HEAD"));
for await (const { entry } of snapshot.read(await snapshot.list(), { maxBytes: 100 })) {
  process.stdout.write(`${entry.path}\n`);
}

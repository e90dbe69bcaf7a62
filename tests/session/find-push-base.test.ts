import { describe, expect, test } from "vitest";
import { findPushBase } from "../../src/session/find-push-base.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { environment, temporary } from "../git/support.ts";

/** `main` and `topic` part after the first commit of the two; `topic` has one more. */
function parted() {
  const repository = temporary();
  const first = repository.commitFiles({ "a.md": "a" });
  const second = repository.commitFiles({ "b.md": "b" });
  repository.branch("topic");
  const topic = repository.commitFiles({ "c.md": "c" });
  return { repository, first, second, topic };
}

/** The base of a branch at `after` that is new to the server. */
const findBase = ({ root }: TemporaryRepository, after: string) =>
  findPushBase({ before: null, after }, { cwd: root, environment });

/** A server that has branches of `from`, and whose `HEAD` names one that does not exist. */
function server(from: TemporaryRepository, ...branches: readonly string[]): TemporaryRepository {
  const bare = temporary({ bare: true });
  // The objects of a push are there while the hook runs, and no branch has them.
  from.git(["push", "-q", bare.root, "topic:refs/incoming/topic", ...branches]);
  bare.git(["symbolic-ref", "HEAD", "refs/heads/none"]);
  return bare;
}

describe("a new branch on a server", () => {
  test("is compared with where it left the default branch", async () => {
    const { repository, second, topic } = parted();
    const bare = server(repository, "main");
    bare.git(["symbolic-ref", "HEAD", "refs/heads/main"]);
    expect(await findBase(bare, topic)).toEqual({ kind: "fork-point", oid: second, of: "default" });
  });

  test("is compared with where it left another branch last, without a default branch", async () => {
    const { repository, first, second, topic } = parted();
    repository.git(["branch", "old", first]);
    const bare = server(repository, "main", "old");
    expect(await findBase(bare, topic)).toEqual({ kind: "fork-point", oid: second, of: "nearest" });
  });

  test("is compared with nothing if there is no other, or none that it comes from", async () => {
    const { repository, topic } = parted();
    expect(await findBase(server(repository), topic)).toEqual({ kind: "nothing" });
    repository.git(["checkout", "-q", "--orphan", "pages"]);
    repository.commitFiles({ "p.md": "p" });
    expect(await findBase(server(repository, "pages"), topic)).toEqual({ kind: "nothing" });
  });
});

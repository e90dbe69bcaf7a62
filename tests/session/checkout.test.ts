import { cpSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { openCheckout, type Checkout } from "../../src/session/checkout.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
});

function keep(repository: TemporaryRepository): TemporaryRepository {
  cleanups.push(() => repository.dispose());
  return repository;
}

async function open(root: string): Promise<Checkout> {
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" };
  const checkout = await openCheckout(root, environment);
  cleanups.push(() => checkout.close());
  return checkout;
}

/** `main` and `topic` part after the first commit; `main` has a merge of the two on top. */
function mergedRepository() {
  const repository = keep(TemporaryRepository.init());
  const fork = repository.commitFiles({ "a.md": "a" });
  repository.branch("topic");
  const topic = repository.commitFiles({ "b.md": "b" });
  repository.checkout("main");
  const main = repository.commitFiles({ "c.md": "c" });
  repository.merge("topic");
  return { repository, fork, topic, main, merge: repository.oid("HEAD") };
}

describe("a checkout", () => {
  test("names the checked-out commit and its parents, also where the clone lacks those", async () => {
    const { repository, topic, main, merge } = mergedRepository();
    const clone = keep(repository.clone({ depth: 1 }));
    const checkout = await open(clone.root);
    expect(checkout.head).toEqual({ oid: merge, parents: [main, topic] });
  });

  test("obtains a commit that the clone has without asking anybody", async () => {
    const { repository, main } = mergedRepository();
    const checkout = await open(repository.root);
    await expect(checkout.obtain(main)).resolves.toMatchObject({ oid: main });
  });

  test("obtains a commit that the clone lacks from where it was cloned", async () => {
    const { repository, main } = mergedRepository();
    const clone = keep(repository.clone({ depth: 1 }));
    const checkout = await open(clone.root);
    await checkout.obtain(main);
    expect(clone.git(["show", `${main}:c.md`])).toBe("c");
  });

  test("says why a commit cannot be obtained", async () => {
    const { repository } = mergedRepository();
    const checkout = await open(repository.root);
    await expect(checkout.obtain("1".repeat(40))).rejects.toBeInstanceOf(UserError);
  });

  test("does not take a file for a commit", async () => {
    const { repository } = mergedRepository();
    const checkout = await open(repository.root);
    const attempt = checkout.obtain(repository.oid("HEAD:a.md"));
    await expect(attempt).rejects.toThrow("it is a blob");
  });

  test("finds where two histories parted", async () => {
    const { repository, fork } = mergedRepository();
    repository.checkout("topic");
    repository.git(["branch", "-f", "main", "main~1"]);
    const checkout = await open(repository.root);
    expect(await checkout.findForkPoint(checkout.head.oid, "refs/heads/main")).toBe(fork);
  });

  test("has no fork point with a revision that is not there", async () => {
    const { repository } = mergedRepository();
    const checkout = await open(repository.root);
    expect(
      await checkout.findForkPoint(checkout.head.oid, "refs/remotes/origin/main"),
    ).toBeUndefined();
    expect(await checkout.findForkPoint(checkout.head.oid, "3".repeat(40))).toBeUndefined();
  });

  test("has no fork point where the clone's history ends before it", async () => {
    const { repository, topic } = mergedRepository();
    repository.git(["reset", "-q", "--hard", "main~1"]);
    const clone = keep(repository.clone({ depth: 1 }));
    const checkout = await open(clone.root);
    await checkout.obtain(topic);
    expect(await checkout.findForkPoint(checkout.head.oid, topic)).toBeUndefined();
  });

  test("obtains a commit with its history, so that it is known where it left the others", async () => {
    const { repository, fork, main } = mergedRepository();
    repository.git(["reset", "-q", "--hard", main]);
    const clone = keep(repository.clone());
    repository.checkout("topic");
    repository.git(["update-ref", "refs/pull/42/head", repository.commitFiles({ "d.md": "d" })]);
    repository.git(["branch", "-D", "main"]);
    const checkout = await open(clone.root);
    const head = await checkout.obtain(repository.oid("refs/pull/42/head"));
    expect(await checkout.findForkPoint(head.oid, main)).toBe(fork);
  });

  test("does not open a folder that only looks like a repository", async () => {
    const { repository } = mergedRepository();
    const bare = keep(repository.clone({ bare: true }));
    cpSync(bare.root, `${repository.root}/data`, { recursive: true });
    const attempt = openCheckout(`${repository.root}/data`, process.env);
    await expect(attempt).rejects.toMatchObject({ code: "git-bare-refused" });
  });

  test("does not open where nothing is checked out", async () => {
    const empty = keep(TemporaryRepository.init());
    await expect(openCheckout(empty.root, process.env)).rejects.toBeInstanceOf(UserError);
  });
});

import { describe, expect, test } from "vitest";
import { adopted, change, judge, repositoryOf, seed, writeIn } from "./adopting.ts";

const [a, b, c] = ["policies/en/a.md", "policies/en/b.md", "policies/en/c.md"] as const;
const wrong = seed("a", 300);

describe("the ratchet", () => {
  const ratchets = true;

  test("lets the count of a rule fall, and fails if it rises", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 300) });
    const growth = async () => (await judge(repository, { ratchets })).ratchet;
    expect(await growth()).toEqual([]);
    change(repository, { [a]: seed("a", 1), [c]: seed("c", 300) });
    expect(await growth()).toEqual([]);
    change(repository, { [a]: wrong });
    expect(await growth()).toEqual([{ rule: "score-range", added: 1 }]);
  });

  test("compares with the base, whatever the head has taken into its baseline", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 1) });
    change(repository, { [b]: seed("b", 300) });
    await writeIn(repository, "update");
    const base = { kind: "head" } as const;
    const run = await judge(repository, { ratchets, base });
    expect(run.ratchet).toEqual([{ rule: "score-range", added: 1 }]);
    change(repository, { [a]: seed("a", 1) });
    expect((await judge(repository, { ratchets, base })).ratchet).toEqual([]);
  });

  test("does not count what is suppressed, nor what was", async () => {
    const files = { [a]: wrong, [b]: seed("b", 1) };
    const repository = await adopted(files);
    const entry = "- { record: policies/b, rule: score-range, reason: r }\n";
    change(repository, { [b]: seed("b", 300), "seedlint.suppressions.yaml": entry });
    const base = { kind: "head" } as const;
    expect((await judge(repository, { ratchets, base })).ratchet).toEqual([]);
    repository.add();
    repository.commit();
    change(repository, { "seedlint.suppressions.yaml": null });
    expect((await judge(repository, { ratchets, base })).ratchet).toEqual([
      { rule: "score-range", added: 1 },
    ]);
  });

  test("needs something to compare with", async () => {
    const repository = repositoryOf({ [a]: wrong });
    await expect(judge(repository, { ratchets })).rejects.toThrow("neither a base nor a baseline");
    await writeIn(repository);
    await expect(judge(repository, { ratchets, paths: [a] })).rejects.toThrow("takes no paths");
  });
});

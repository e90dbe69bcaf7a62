import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refuseLinks } from "../../src/action/refuse-links.ts";
import { UserError } from "../../src/sdk/user-error.ts";

let folder: string;
let checkout: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "seedlint-links-")));
  mkdirSync(join(folder, "real/data/en"), { recursive: true });
  // What leads to the checkout is the runner's.
  symlinkSync("real", join(folder, "checkout"));
  checkout = join(folder, "checkout");
  symlinkSync("/", join(checkout, "root"));
  symlinkSync("../data", join(checkout, "data/again"));
  symlinkSync("nowhere", join(checkout, "broken"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a path in what a stranger may have written", () => {
  test.each(["", "data", "data/en", "data/new/folder", "new"])(
    "may be a folder of it: %j",
    (path) => {
      expect(() => refuseLinks(checkout, [join(checkout, path)])).not.toThrow();
    },
  );

  test.each(["root", "root/tmp", "broken/new", "data/again", "data/again/en/new"])(
    "may not go through a link: %s",
    (path) => {
      expect(() => refuseLinks(checkout, [checkout, join(checkout, path)])).toThrow(UserError);
    },
  );

  test.each(["..", "../elsewhere", "/tmp"])("is nobody's concern outside of it: %s", (path) => {
    expect(() => refuseLinks(checkout, [join(checkout, path)])).not.toThrow();
  });
});

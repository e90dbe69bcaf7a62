import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newSeed } from "../../src/session/new-seed.ts";
import { environment, temporary } from "../git/support.ts";

test("a new seed is not written through a symlink, which may lead anywhere", async () => {
  const elsewhere = temporary().root;
  const config = "collections: { pages: { files: 'pages/{id}.md' } }\n";
  const { root } = temporary({ files: { "seedlint.config.yaml": config } });
  symlinkSync(elsewhere, join(root, "pages"));
  const written = newSeed({ cwd: root, environment, collection: "pages", id: "a" });
  await expect(written).rejects.toMatchObject({ code: "write-through-link" });
  expect(readdirSync(elsewhere)).toEqual([".git"]);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/trees.mjs";

const types = path.join(import.meta.dirname, "../../dist/types");

// The build writes only what the public doors refer to, so these files are the whole surface.
test("the declarations of the public doors are as they were reviewed", async () => {
  const surface = listFiles(types).map(
    (file) => `// ${file}\n${readFileSync(path.join(types, file), "utf8")}`,
  );
  await expect(surface.join("\n")).toMatchFileSnapshot("__snapshots__/public-surface.d.ts.txt");
});

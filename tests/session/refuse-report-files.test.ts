import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseReportFiles } from "../../src/session/refuse-report-files.ts";
import { environment, temporary } from "../git/support.ts";

/** A matcher, whose own type is `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

describe("a file for a report", () => {
  const prepare = () => {
    const repository = temporary();
    repository.commitFiles({ "a.md": "a", "docs/b.md": "b" });
    repository.write("old.json", "{}");
    symlinkSync("a.md", join(repository.root, "link.json"));
    mkdirSync(join(repository.root, "folder"));
    return (cwd: string, file: string) =>
      refuseReportFiles([file], { cwd: join(repository.root, cwd), environment });
  };

  test.each([
    ["", "a.md", "a file that git tracks"],
    ["docs", "../a.md", "a file that git tracks"],
    ["docs", "b.md", "a file that git tracks"],
    ["", "link.json", "a file that git tracks"],
    ["", ".git/config", "what git keeps"],
    ["", ".git/new/report.json", "what git keeps"],
    ["", ".git", "what git keeps"],
  ])("in `%s` is not %s", async (cwd, file, owner) => {
    await expect(prepare()(cwd, file)).rejects.toMatchObject({
      code: "report-unwritable",
      problems: [{ message: containing(owner), place: { path: file } }],
    });
  });

  test.each(["new.json", "new/deep/report.json", "old.json", "folder/a.md", "a.md/report.json"])(
    "may be %s",
    async (file) => {
      await expect(prepare()("", file)).resolves.toBeUndefined();
    },
  );
});

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/sdk/user-error.ts";
import { installHook, type InstalledHook } from "../../src/session/install-hook.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { disposeLater, environment, temporary } from "../git/support.ts";

const line = "npx --no -- seedlint --staged";

const install = (folder: string): Promise<InstalledHook> =>
  installHook({ cwd: folder, environment });

/** Expects that nothing is installed: the code of the error, and a part of what it advises. */
async function expectRefusal(folder: string, code: string, advice = ""): Promise<void> {
  const error: unknown = await install(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error("It was installed", { cause: error });
  expect(error.code).toBe(code);
  expect(error.problems[0]?.hint).toContain(advice);
}

/** As `husky` leaves a clone, from version 9 on or before. */
function withHusky(hooksPath: string): TemporaryRepository {
  const repository = temporary();
  addPackage(repository.root);
  repository.write(`${hooksPath}/h`, "");
  repository.git(["config", "core.hooksPath", hooksPath]);
  return repository;
}

/** Writes what would be installed there by a package manager. */
function addPackage(folder: string): void {
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.bin/seedlint"), "", { mode: 0o755 });
}

function writeHook(file: string, text: string, mode = 0o755): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

/** A folder outside of every repository. */
function otherFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "seedlint-")));
  disposeLater({ dispose: () => rmSync(root, { recursive: true, force: true }) });
  return root;
}

describe("installing the hook", () => {
  it("writes an executable file where git looks for it", async () => {
    const { root } = temporary();
    addPackage(root);
    const file = join(root, ".git/hooks/pre-commit");
    expect(await install(root)).toEqual({ path: file, isNew: true, missing: [] });
    expect(statSync(file).mode & 0o700).toBe(0o700);
    expect(readFileSync(file, "utf8")).toMatch(/^#!\/bin\/sh\n/);
    expect(readFileSync(file, "utf8")).not.toContain("\r");
  });

  it("is the same from a folder within, and without the folder of hooks", async () => {
    const { root } = temporary();
    rmSync(join(root, ".git/hooks"), { recursive: true });
    mkdirSync(join(root, "a/b"), { recursive: true });
    const { path } = await install(join(root, "a/b"));
    expect(path).toBe(join(root, ".git/hooks/pre-commit"));
    expect(existsSync(path)).toBe(true);
  });

  it("leaves what it has written, and says so", async () => {
    const { root } = temporary();
    const { path } = await install(root);
    const before = readFileSync(path);
    expect(await install(root)).toEqual({ path, isNew: false, missing: [] });
    expect(readFileSync(path)).toEqual(before);
  });

  it("says what to do where seedlint is not installed", async () => {
    const { missing } = await install(temporary().root);
    expect(missing).toEqual([expect.stringContaining("npm install --save-dev seedlint")]);
  });

  it("starts the packages of the nearest folder that has seedlint", async () => {
    const { root } = temporary();
    addPackage(root);
    addPackage(join(root, "the site's"));
    mkdirSync(join(root, "the site's/pages"));
    const { path } = await install(join(root, "the site's/pages"));
    expect(readFileSync(path, "utf8")).toContain(
      String.raw`$root/'the site'\''s/node_modules/.bin/seedlint'`,
    );
  });

  it("uses the hooks that all worktrees share", async () => {
    const repository = temporary({ files: { "a.md": "a" } });
    const { root } = repository.worktree("linked");
    expect((await install(root)).path).toBe(join(repository.root, ".git/hooks/pre-commit"));
    expect((await install(repository.root)).isNew).toBe(false);
  });

  it("uses the hooks of a submodule where it is one", async () => {
    const inner = temporary({ files: { "a.md": "a" } });
    const outer = temporary({ files: { "b.md": "b" } });
    outer.git(["submodule", "--quiet", "add", inner.root, "content"]);
    const { path } = await install(join(outer.root, "content"));
    expect(path).toBe(join(outer.root, ".git/modules/content/hooks/pre-commit"));
    expect(existsSync(join(outer.root, ".git/hooks/pre-commit"))).toBe(false);
  });

  it("uses `core.hooksPath` within the repository", async () => {
    const repository = temporary();
    repository.git(["config", "core.hooksPath", ".githooks"]);
    const { path } = await install(repository.root);
    expect(path).toBe(join(repository.root, ".githooks/pre-commit"));
    expect(existsSync(path)).toBe(true);
  });

  it("is left where a hook that was written by hand starts seedlint", async () => {
    const { root } = temporary();
    const file = join(root, ".git/hooks/pre-commit");
    writeHook(file, `#!/bin/sh\nnpm test && ${line}\n`);
    expect(await install(root)).toEqual({ path: file, isNew: false, missing: [] });
  });
});

describe("what is not installed", () => {
  it("is a hook in the place of another, which stays as it is to the byte", async () => {
    const { root } = temporary();
    const file = join(root, ".git/hooks/pre-commit");
    const text = "#!/bin/sh\r\n# not seedlint\r\nexit 0";
    writeHook(file, text, 0o600);
    await expectRefusal(root, "hook-exists", `    ${line} || exit 1`);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is a hook in the place of a link that leads nowhere", async () => {
    const { root } = temporary();
    const file = join(root, ".git/hooks/pre-commit");
    const target = join(otherFolder(), "hook");
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync(target, file);
    await expectRefusal(root, "hook-exists");
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(existsSync(target)).toBe(false);
  });

  it("is a hook in a folder that other repositories may use", async () => {
    const repository = temporary();
    const folder = otherFolder();
    repository.git(["config", "core.hooksPath", folder]);
    await expectRefusal(repository.root, "hook-elsewhere", "git config core.hooksPath .githooks");
    expect(existsSync(join(folder, "pre-commit"))).toBe(false);
  });

  it("gives a line for such a folder that does nothing where seedlint is not installed", async () => {
    const repository = temporary();
    repository.git(["config", "core.hooksPath", otherFolder()]);
    const own = "if [ -x node_modules/.bin/seedlint ]; then node_modules/.bin/seedlint --staged ||";
    await expectRefusal(repository.root, "hook-elsewhere", own);
  });

  it("is a hook behind a link that leads out of the repository", async () => {
    const repository = temporary();
    const folder = otherFolder();
    symlinkSync(folder, join(repository.root, ".husky"));
    await expectRefusal(repository.root, "hook-elsewhere");
    expect(existsSync(join(folder, "pre-commit"))).toBe(false);
  });

  it.skipIf(process.platform === "win32")("is one that git ignores, and that is told", async () => {
    const { root } = temporary();
    const { path } = await install(root);
    chmodSync(path, 0o644);
    await expectRefusal(root, "hook-inert", "Run `chmod +x .git/hooks/pre-commit`.");
  });

  it("is anything in a bare repository, where pushes can be judged", async () => {
    const { root } = temporary({ bare: true });
    await expectRefusal(root, "no-worktree", "seedlint hook pre-receive");
    expect(existsSync(join(root, "hooks/pre-commit"))).toBe(false);
  });

  it("is anything outside of a repository", async () => {
    await expectRefusal(otherFolder(), "git-not-a-repository");
  });
});

describe("a manager of hooks", () => {
  it.each([
    ["lefthook.yml", `run: ${line}`],
    [".lefthook.yaml", `run: ${line}`],
    [".config/lefthook.toml", `run: ${line}`],
    [".pre-commit-config.yaml", "- id: seedlint"],
  ])("is told by %s and gets a line from the user", async (file, addition) => {
    const repository = temporary();
    repository.write(file, "# seedlint: not yet\n");
    await expectRefusal(repository.root, "hook-managed", addition);
    expect(readFileSync(join(repository.root, file), "utf8")).toBe("# seedlint: not yet\n");
    expect(existsSync(join(repository.root, ".git/hooks/pre-commit"))).toBe(false);
    repository.write(file, `x:\n  ${addition}\n`);
    const path = join(repository.root, file);
    expect(await install(repository.root)).toEqual({ path, isNew: false, missing: [] });
  });

  it.each([".husky/_", ".husky", "site/.husky/_"])(
    "is husky where git takes its hooks from %s",
    async (hooksPath) => {
      const { root } = withHusky(hooksPath);
      const path = join(root, hooksPath.replace(/\/_$/, ""), "pre-commit");
      expect(await install(root)).toEqual({ path, isNew: true, missing: [] });
      expect(readFileSync(path, "utf8")).toBe(`#!/bin/sh\n${line}\n`);
      expect(existsSync(join(root, ".husky/_/pre-commit"))).toBe(false);
      expect(await install(root)).toEqual({ path, isNew: false, missing: [] });
    },
  );

  it("is husky before it is set up, which is told", async () => {
    const repository = temporary();
    addPackage(repository.root);
    repository.write(".husky/commit-msg", "npx commitlint\n");
    const { path, missing } = await install(repository.root);
    expect(path).toBe(join(repository.root, ".husky/pre-commit"));
    expect(missing).toEqual([expect.stringContaining("npx husky")]);
  });

  it("is not husky where git takes its hooks from another folder", async () => {
    const repository = temporary();
    addPackage(repository.root);
    repository.write(".husky/commit-msg", "npx commitlint\n");
    repository.git(["config", "core.hooksPath", "myhooks"]);
    const { path, missing } = await install(repository.root);
    expect(path).toBe(join(repository.root, "myhooks/pre-commit"));
    expect(missing).toEqual([]);
  });

  it("is husky with a hook of its own, which stays", async () => {
    const { root } = withHusky(".husky/_");
    const path = join(root, ".husky/pre-commit");
    writeFileSync(path, "npm test\n");
    await expectRefusal(root, "hook-exists", line);
    expect(readFileSync(path, "utf8")).toBe("npm test\n");
    writeFileSync(path, `npm test\n${line}\n`);
    expect(await install(root)).toEqual({ path, isNew: false, missing: [] });
  });
});

describe.skipIf(process.platform === "win32")("seedlint on PATH", () => {
  const missingWith = async (folder: string): Promise<readonly string[]> => {
    const program = join(folder, "seedlint");
    mkdirSync(folder, { recursive: true });
    writeFileSync(program, "", { mode: 0o755 });
    const inherited = { ...environment, PATH: `${folder}:${environment["PATH"] ?? ""}` };
    const { missing } = await installHook({ cwd: temporary().root, environment: inherited });
    return missing;
  };

  it("is all that a hook needs", async () => {
    expect(await missingWith(join(otherFolder(), "bin"))).toEqual([]);
  });

  it("does not count if npm put it there, which it does only while it runs", async () => {
    const missing = await missingWith(join(otherFolder(), "node_modules/.bin"));
    expect(missing).toEqual([expect.stringContaining("npm install --save-dev seedlint")]);
  });
});

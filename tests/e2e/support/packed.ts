import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { node, projectRoot, type Ended } from "./seedlint.ts";

/** The package that is packed: another one where the environment names its folder. */
const packageRoot = process.env["SEEDLINT_E2E_PACKAGE"] ?? projectRoot;

/** What the package depends on, and what that depends on: nothing is fetched in tests. */
const DEPENDENCIES = ["@types/mdast", "@types/unist"];

/** The package as `npm pack` makes it, unpacked into a temporary folder. */
export class PackedPackage {
  /** Absolute. */
  readonly folder: string;

  constructor() {
    this.folder = temporaryFolder();
    const words = ["pack", "--ignore-scripts", "--silent", "--pack-destination", this.folder];
    const name = execFileSync("npm", words, { cwd: packageRoot, encoding: "utf8" }).trim();
    execFileSync("tar", ["-xzf", name], { cwd: this.folder });
  }

  /** A project in a git repository of its own that has installed the package. */
  install(files: Readonly<Record<string, string>>): PackedProject {
    const project = new PackedProject(temporaryFolder());
    const modules = path.join(project.root, "node_modules");
    cpSync(path.join(this.folder, "package"), path.join(modules, "seedlint"), { recursive: true });
    for (const name of DEPENDENCIES) {
      const source = path.join(projectRoot, "node_modules", name);
      cpSync(source, path.join(modules, name), { recursive: true });
    }
    for (const [file, text] of Object.entries({ ".gitignore": "node_modules\n", ...files })) {
      project.write(file, text);
    }
    execFileSync("git", ["init", "-q", "-b", "main"], { cwd: project.root });
    return project;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A project of a user. */
export class PackedProject {
  /** Absolute. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  write(file: string, text: string): void {
    const target = path.join(this.root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), "utf8");
  }

  /** Runs Node, with what it prints as plain text. */
  run(words: readonly string[]): Ended {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:GIT_|NODE_|VITEST|GITHUB_|CI$|FORCE_COLOR$|NO_COLOR$)/.test(name),
    );
    const ended = spawnSync(node, words, {
      cwd: this.root,
      encoding: "utf8",
      env: { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: "/dev/null", NO_COLOR: "1" },
    });
    const { status: exitCode, stdout, stderr } = ended;
    return { exitCode, stdout: stripVTControlCharacters(stdout), stderr };
  }

  /** Runs the command line of the installed package. */
  seedlint(...words: readonly string[]): Ended {
    return this.run(["node_modules/seedlint/dist/cli.js", ...words]);
  }

  /** Checks the types of files, with the compiler of this project. */
  typecheck(options: readonly string[], ...files: readonly string[]): Ended {
    const tsc = path.join(projectRoot, "node_modules/typescript/bin/tsc");
    return this.run([tsc, "--noEmit", "--strict", ...options, ...files]);
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), "seedlint-packed-")));
}

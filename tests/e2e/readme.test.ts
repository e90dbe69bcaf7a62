import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Nodes } from "mdast";
import { remark } from "remark";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { presetNames } from "../../src/config/presets.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { projectRoot, seedlint } from "./support/seedlint.ts";

const fixture = "fixtures/corpora/policy-hub";

const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");

/** The nodes of a Markdown file, in order. */
function readNodes(file: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap(walk) : []),
  ];
  return walk(remark().parse(read(file)));
}

const blocks = readNodes("README.md").flatMap((node) => (node.type === "code" ? [node] : []));

/** The texts of the blocks in a language. */
const blocksIn = (lang: string | null): readonly string[] =>
  blocks.filter((block) => block.lang === lang).map(({ value }) => value);

const withoutTime = (text: string): string => text.replaceAll(/ in [\d.]+ m?s$/gm, " in … ms");

describe("what the README shows", () => {
  it.each(blocksIn("console"))("is what seedlint prints", (block) => {
    const lines = block.split("\n");
    const commands = lines.filter((line) => line.startsWith("$ "));
    const [folder = "", command = ""] = commands.map((line) => line.replace(/^\$ (?:cd )?/, ""));
    const [program = "", script = "", ...words] = command.split(" ");
    const cwd = path.join(projectRoot, folder);
    expect([program, path.resolve(cwd, script)]).toEqual([
      "node",
      path.join(projectRoot, "dist/cli.js"),
    ]);
    const shown = `${lines.slice(commands.length).join("\n")}\n`;
    expect(withoutTime(seedlint(words, { cwd }).stdout)).toBe(withoutTime(shown));
  });

  it("of a rule is the rule of the fixture", () => {
    const file = "rules/no-draft-words.ts";
    expect(blocksIn("ts")).toEqual([`// ${file}\n${read(`${fixture}/${file}`).trimEnd()}`]);
  });

  it("to try in a fresh clone ends in the exit code that it says", () => {
    const command = /^node dist\/cli\.js (\S+)/m.exec(blocksIn("sh")[0] ?? "");
    expect(seedlint([command?.[1] ?? ""], { cwd: projectRoot }).exitCode).toBe(1);
    expect(read("README.md")).toContain("The first command ends in exit code 1");
  });
});

describe("a change in the README", () => {
  const repository = TemporaryRepository.init();
  cpSync(path.join(projectRoot, fixture), repository.root, { recursive: true });
  afterAll(() => repository.dispose());

  it("is judged as it says", () => {
    repository.add();
    repository.commit();
    repository.git(["rm", "-q", "content/policies/*/saltmere-stormwater-2006.md"]);
    const [block = ""] = blocksIn("text");
    const [command = "", ...lines] = block.split("\n");
    expect(command).toMatch(/^\$ seedlint /);
    const { stdout } = seedlint(command.split(" ").slice(2), { cwd: repository.root });
    expect(withoutTime(stdout)).toBe(withoutTime(`${lines.join("\n")}\n`));
  });
});

describe("a configuration in the README", () => {
  const repository = TemporaryRepository.init();
  cpSync(path.join(projectRoot, fixture), repository.root, { recursive: true });
  afterAll(() => repository.dispose());

  const keys = new Set(["extends", "collections", "rules", "overrides"]);
  const configs = blocksIn("yaml").filter((text) =>
    Object.keys(parse(text) as object).every((key) => keys.has(key)),
  );

  it("is found", () => {
    expect(configs).toHaveLength(2);
  });

  it.each(configs)("is accepted: %#", (text) => {
    repository.write("seedlint.config.yaml", text);
    expect(seedlint(["config"], { cwd: repository.root })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
  });

  it("may extend what the README names", () => {
    const named = new Set(read("README.md").match(/seedlint:(?!start|end)[a-z]+(?=[`\]])/g));
    expect(named).toEqual(new Set(presetNames));
  });
});

describe("the command line in the README", () => {
  const help = (...words: readonly string[]): string =>
    seedlint([...words, "--help"], { cwd: projectRoot }).stdout;
  const [reference = ""] = blocksIn(null);

  it("has every option that the help has, and no other", () => {
    const optionsIn = (text: string) => new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g));
    const expected = optionsIn(help());
    for (const usual of ["--help", "--version"]) expected.delete(usual);
    expect(optionsIn(reference)).toEqual(expected);
  });

  it("has every command that the help has, and no other", () => {
    const [, listed = ""] = help().split("\nCommands:\n");
    const [list = ""] = listed.split("\n\n");
    const expected = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
    const shown = [...reference.matchAll(/^seedlint ([a-z]+)/gm)].map(([, name]) => name);
    expect(new Set(shown)).toEqual(new Set(expected));
  });
});

const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync(path.join(projectRoot, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe.each(pages)("each relative link of %s", (page) => {
  it("leads to a file that git tracks, or to a folder of such files", () => {
    const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: projectRoot, encoding: "utf8" })
      .split("\0")
      .filter((file) => file !== "");
    const isTracked = (target: string): boolean =>
      tracked.some((file) => file === target || file.startsWith(`${target}/`));
    const targets = readNodes(page)
      .flatMap((node) => ("url" in node ? [node.url] : []))
      .filter((url) => !/^(?:[a-z][a-z+.-]*:|#)/i.test(url))
      .map((url) => path.posix.join(path.posix.dirname(page), decodeURI(url.replace(/#.*$/, ""))));
    expect(targets.filter((target) => !isTracked(target))).toEqual([]);
  });
});

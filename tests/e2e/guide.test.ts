import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { remark } from "remark";
import { afterAll, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { projectRoot, seedlint } from "./support/seedlint.ts";

const guide = readFileSync(path.join(projectRoot, "docs/your-own-rules.md"), "utf8");

/** The blocks of the page: those with a path are files, those in `console` are commands. */
const blocks = remark()
  .parse(guide)
  .children.flatMap((node) => (node.type === "code" ? [node] : []));

/** Times differ from run to run. */
const withoutTimes = (text: string): string =>
  text.replaceAll(/[\d.]+ (?:µs|ms) each|(?<= in | · )[\d.]+ m?s$/gm, "…");

/** What a command prints in a repository, on both outputs. */
function run(command: string, { root }: TemporaryRepository): string {
  const [program = "", ...words] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replaceAll('"', ""),
  );
  if (program === "git") {
    const author = ["-c", "user.name=Author", "-c", "user.email=author@example.org"];
    return execFileSync("git", [...author, ...words], { cwd: root, encoding: "utf8" });
  }
  expect(program).toBe("seedlint");
  const { stdout, stderr } = seedlint(words, { cwd: root });
  return `${stdout}${stderr}`;
}

/** What the page says that a block of commands prints, by command. */
function readCommands(block: string): readonly (readonly [command: string, output: string])[] {
  return block.split(/^\$ /m).flatMap((part) => {
    const [command = "", ...lines] = part.split("\n");
    return command === "" ? [] : [[command, lines.join("\n").trimEnd()] as const];
  });
}

describe("the guide to rules of one's own", () => {
  const repository = TemporaryRepository.init();
  afterAll(() => repository.dispose());

  it("has every command print what it shows, one after the other", { timeout: 120_000 }, () => {
    const printed: string[] = [];
    const shown: string[] = [];
    for (const { lang, meta, value } of blocks) {
      if (lang !== "console") repository.write(meta ?? "", `${value}\n`);
      for (const [command, output] of lang === "console" ? readCommands(value) : []) {
        shown.push(`$ ${command}\n${withoutTimes(output)}`);
        printed.push(`$ ${command}\n${withoutTimes(run(command, repository).trimEnd())}`);
      }
    }
    expect(printed).toEqual(shown);
    expect(printed.length).toBeGreaterThan(10);
  });
});

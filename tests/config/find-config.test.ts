import { describe, expect, it } from "vitest";
import {
  findConfigPath,
  governingConfigs,
  isConfigPath,
  refuseTwoConfigs,
} from "../../src/config/find-config.ts";
import { UserError } from "../../src/sdk/user-error.ts";

describe("a configuration", () => {
  it.each(["yaml", "yml", "json", "ts", "mts", "js", "mjs"])("may end in .%s", (extension) => {
    expect(isConfigPath(`a/seedlint.config.${extension}`)).toBe(true);
  });

  it.each(["seedlint.config.toml", "my-seedlint.config.yaml", "seedlint.config.yaml/a.md"])(
    "is not %s",
    (path) => {
      expect(isConfigPath(path)).toBe(false);
    },
  );

  const paths = ["seedlint.config.yaml", "a/b/seedlint.config.json", "a/b/c.md", "ab/x.md"];

  it.each([
    ["x.md", "seedlint.config.yaml"],
    ["a/x.md", "seedlint.config.yaml"],
    ["a/b/x.md", "a/b/seedlint.config.json"],
    ["a/b/c/d/x.md", "a/b/seedlint.config.json"],
    ["a/bc/x.md", "seedlint.config.yaml"],
  ])("governs a seed from the nearest folder upwards: %s by %s", (seed, config) => {
    expect(governingConfigs(paths)(seed)).toBe(config);
  });

  it("governs nothing outside its folder", () => {
    const governing = governingConfigs(["a/seedlint.config.yaml"]);
    expect(governing("b/x.md")).toBeNull();
    expect(governing("x.md")).toBeNull();
    expect(governing("a/x.md")).toBe("a/seedlint.config.yaml");
  });

  it("is found from a folder upwards", () => {
    expect(findConfigPath(paths, "a/b/c")).toBe("a/b/seedlint.config.json");
    expect(findConfigPath(paths, "")).toBe("seedlint.config.yaml");
    expect(findConfigPath(["a/seedlint.config.ts"], "")).toBeUndefined();
  });

  const two = ["a/seedlint.config.yaml", "a/seedlint.config.json", "b/seedlint.config.json"];

  it.each([
    ["looked for", () => findConfigPath(two, "a/b")],
    ["opened", () => refuseTwoConfigs("a/seedlint.config.json", two)],
  ])("stands alone in its folder, where that is %s", (_, find) => {
    expect(find).toThrow(
      new UserError("config-ambiguous", [
        {
          message:
            "There are two configurations in one folder: `a/seedlint.config.json` and `a/seedlint.config.yaml`",
          place: { path: "a/seedlint.config.yaml" },
          hint: "Keep one of them",
        },
      ]),
    );
  });

  it("is found where another folder has two", () => {
    expect(findConfigPath(two, "b")).toBe("b/seedlint.config.json");
    expect(governingConfigs(two)("b/x.md")).toBe("b/seedlint.config.json");
    expect(() => refuseTwoConfigs("b/seedlint.config.json", two)).not.toThrow();
  });

  it("is found for a path of any depth", () => {
    const governing = governingConfigs(["seedlint.config.yaml"]);
    expect(governing(`${"a/".repeat(20_000)}x.md`)).toBe("seedlint.config.yaml");
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject, Pointer } from "../../../src/sdk/json.ts";
import { getAt, selectAll } from "../../../src/sdk/pointer.ts";
import { editDocument } from "../../../src/seed/edit/edit-document.ts";
import { isScalar } from "../../../src/seed/edit/notation.ts";
import { printYaml } from "../../../src/seed/yaml/print.ts";
import { applyTextEdits } from "../../../src/text/text-edits.ts";
import { parse } from "../support.ts";

const bundle = path.resolve(import.meta.dirname, "../../../../shared/corpus/policy-hub.bundle");

/** How the same values are written, and of how many seeds one is tried. */
const printings: readonly (readonly [string, number, (values: JsonObject) => string])[] = [
  ["JSON", 1, (values) => `${JSON.stringify(values, null, 2)}\n`],
  ["flow YAML", 8, (values) => printYaml(values, { collectionStyle: "flow", singleQuote: true })],
  ["block YAML", 8, (values) => printYaml(values)],
];

/** Another value of the same kind. */
function changed(value: Json): Json {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return `${value.slice(0, 9)}, as it's told: ${value.slice(9)}`;
  return value === true ? false : "set";
}

/** A text in which one value is set, and where that stood. */
async function setValue(text: string, at: Pointer, value: Json) {
  const document = await parse(text);
  const outcome = await editDocument(document, [{ kind: "set", at, value }]);
  if (outcome.kind === "refused") throw new Error(`${outcome.reason}: ${at} of ${text}`);
  expect(outcome.edits.map(({ span }) => span)).toEqual([document.locate(at, "value")]);
  return applyTextEdits(text, outcome.edits);
}

describe.skipIf(!existsSync(bundle))("one value of each seed of a real repository", () => {
  let folder = "";
  const seeds: { readonly values: JsonObject; readonly rest: string }[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "seedlint-corpus-"));
    execFileSync("git", ["clone", "-q", "-b", "main", bundle, folder], { stdio: "ignore" });
    const names = execFileSync("git", ["-C", folder, "ls-files", "-z", "src/content"]);
    for (const name of names.toString().split("\0")) {
      const text = name.endsWith(".md") ? readFileSync(path.join(folder, name), "utf8") : "";
      const [, json, rest = ""] = /^---\n(\{[^]*?\n\}\n)(---\n[^]*)$/.exec(text) ?? [];
      if (json !== undefined) seeds.push({ values: JSON.parse(json) as JsonObject, rest });
    }
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(printings)(
    "in %s is set and set back, alone",
    { timeout: 120_000 },
    async (_name, step, print) => {
      expect(seeds.length).toBeGreaterThan(2_300);
      for (let index = 0; index < seeds.length; index += step) {
        const { values = {}, rest = "" } = seeds[index] ?? {};
        const text = `---\n${print(values)}${rest}`;
        const scalars = selectAll(values, "/**").filter((each) => isScalar(each.value));
        const { pointer = "", value = null } = scalars[(index * 7) % scalars.length] ?? {};
        const there = await setValue(text, pointer, changed(value));
        const back = await setValue(there, pointer, value);
        expect(getAt((await parse(back)).data, pointer)).toBe(value);
        // In YAML, a text that once needed quotes keeps them.
        expect(step === 1 ? back : text).toBe(text);
      }
    },
  );
});

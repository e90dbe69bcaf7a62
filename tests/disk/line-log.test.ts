import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LineLog } from "../../src/disk/line-log.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seedlint-log-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

type Lines = Readonly<Record<string, readonly string[]>>;

function write(path: string, lines: Lines): void {
  new LineLog(path).write(new Map(Object.entries(lines)));
}

function read(path: string, ...keys: readonly string[]): readonly unknown[] {
  const log = new LineLog(path);
  return keys.map((key) => log.get(key));
}

describe("a log of lines", () => {
  it("has what was written, the last of each key", () => {
    const path = join(folder, "deep", "log");
    write(path, { a: ["1", ""], b: ["2"] });
    write(path, { b: ["3", "四"], c: [""] });
    expect(read(path, "a", "b", "c", "d")).toEqual([["1", ""], ["3", "四"], [""], undefined]);
  });

  it("is appended to, and written anew once half of it is old", () => {
    const path = join(folder, "log");
    const lines = (value: string): Lines =>
      Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`k${index}`, [value]]));
    const countLines = (): number => readFileSync(path, "utf8").split("\n").length - 1;
    write(path, lines("1"));
    write(path, { other: ["kept"] });
    write(path, lines("2"));
    expect(countLines()).toBe(1601);
    write(path, lines("3"));
    expect(countLines()).toBe(801);
    expect(read(path, "k0", "k799", "other")).toEqual([["3"], ["3"], ["kept"]]);
  });

  it("gives no line that is not what was written: cut off, or with a bit that flipped", () => {
    const word = fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text));
    const logs = fc.dictionary(word, fc.array(word, { minLength: 1, maxLength: 4 }), {
      minKeys: 1,
      maxKeys: 5,
    });
    const path = join(folder, "log");
    fc.assert(
      fc.property(logs, logs, fc.nat(), fc.boolean(), (first, second, seed, isCut) => {
        rmSync(path, { force: true });
        write(path, first);
        const bytes = readFileSync(path);
        const at = seed % bytes.length;
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ (1 << (seed % 8));
        writeFileSync(path, isCut ? bytes.subarray(0, at) : bytes);
        write(path, second);
        for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
          const [found] = read(path, key);
          if (found === undefined) continue;
          const written = [first, second].flatMap((lines) =>
            Object.hasOwn(lines, key) ? [lines[key]] : [],
          );
          expect(written).toContainEqual(found);
        }
      }),
    );
  });

  it("is empty where something else lies, and nothing comes of what cannot be written", () => {
    const path = join(folder, "log");
    writeFileSync(join(folder, "file"), "");
    write(join(folder, "file", "log"), { a: ["1"] });
    expect(read(join(folder, "file", "log"), "a")).toEqual([undefined]);
    expect(read(folder, "a")).toEqual([undefined]);
    writeFileSync(path, Uint8Array.of(0xff, 0x0a, 0x09, 0x0a, 0x00));
    expect(read(path, "a", "")).toEqual([undefined, undefined]);
  });

  it("makes room: of one folder those that were written last are kept", () => {
    for (let index = 0; index < 12; index += 1) write(join(folder, `log${index}`), { a: ["1"] });
    expect(readdirSync(folder)).toHaveLength(8);
    expect(read(join(folder, "log11"), "a")).toEqual([["1"]]);
  });
});

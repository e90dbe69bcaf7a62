import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlacer } from "../../src/config/data-document.ts";

test("a place is the line and column that an editor shows", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "界"), { maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(12), (parts, count) => {
      const before = parts.slice(0, count).join("");
      fc.pre(!before.endsWith("\r") || !parts.slice(count).join("").startsWith("\n"));
      const lines = before.split(/\r\n|\r|\n/);
      const place = createPlacer(parts.join(""), "x.yaml")(before.length);
      const column = (lines.at(-1) ?? "").length + 1;
      expect(place).toEqual({ path: "x.yaml", line: lines.length, column });
    }),
  );
});

test("every line of a long file is placed without reading all before it anew", () => {
  const lines = 20_000;
  const placeAt = createPlacer("- { record: pages/a, rule: b }\n".repeat(lines), "x.yaml");
  for (let line = 0; line < lines; line += 1) expect(placeAt(line * 31).line).toBe(line + 1);
}, 5000);

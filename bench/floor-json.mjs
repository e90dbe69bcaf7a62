// The floor: reads each seed and parses its front matter, if that is JSON. It checks nothing.
import { readdirSync, readFileSync } from "node:fs";

let parsed = 0;
for (const path of readdirSync(".", { recursive: true, encoding: "utf8" })) {
  if (!path.endsWith(".md")) continue;
  const text = readFileSync(path, "utf8");
  if (!text.startsWith("---\n{\n")) continue;
  JSON.parse(text.slice(4, text.indexOf("\n---", 4)));
  parsed += 1;
}
process.stdout.write(`${parsed}\n`);

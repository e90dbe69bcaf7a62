// What a maintainer writes in ten minutes: every seed against one schema, without places.
/* eslint-disable no-console -- a script of this kind prints */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import matter from "gray-matter";

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const schema = /** @type {object} */ (JSON.parse(readFileSync("bench.schema.json", "utf8")));
const validate = ajv.compile(schema);

for (const file of readdirSync(".", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".md")) continue;
  const { data } = matter(readFileSync(file, "utf8"));
  if (validate(data)) continue;
  process.exitCode = 1;
  for (const error of validate.errors ?? []) {
    console.log(`${file}: ${error.instancePath} ${error.message}`);
  }
}

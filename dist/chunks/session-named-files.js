import { posix } from "node:path";

// src/session/named-files.ts
const CODE_OR_DATA = /\.(?:[cm]?[jt]s|json)$/;
const ENDINGS = [
	"ts",
	"mts",
	"cts",
	"js",
	"mjs",
	"cjs",
	"json"
].flatMap((extension) => [`.${extension}`, `/index.${extension}`]);
const RELATIVE = /["'`](\.\.?\/[^"'`\n?#]{0,500})(?=["'`?#])/g;
function listNamedFiles(path, text) {
	if (path.endsWith(".json")) return [];
	return [...text.matchAll(RELATIVE)].map(([, name = ""]) => posix.join(posix.dirname(path), name)).filter((named) => named !== ".." && !named.startsWith("../")).flatMap((named) => [
		named,
		named.replace(/\.([cm]?)js$/, ".$1ts"),
		...ENDINGS.map((ending) => named + ending)
	]).filter((named) => CODE_OR_DATA.test(named));
}

export { listNamedFiles as t };
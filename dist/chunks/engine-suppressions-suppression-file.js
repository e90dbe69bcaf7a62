import { W as toProblemText, jt as compilePathPattern, ur as LineIndex } from "./lint.js";

// src/engine/suppressions/suppression-file.ts
function toSuppressionFile({ entries, problems }, file) {
	const text = file.text.replace(/^\uFEFF/, "");
	const lines = new LineIndex(text);
	return {
		path: file.path,
		text,
		entries: entries.map((entry) => ({
			...entry,
			span: toSpan(entry.place, lines),
			matchesPath: createPathTest(entry.files, file.directory)
		})),
		problems: problems.map((problem) => ({
			text: toProblemText(problem),
			span: toSpan(problem.place, lines)
		}))
	};
}
function toSpan(place, lines) {
	const { line = 1, column = 1 } = place ?? {};
	const start = lines.offsetAt({
		line,
		column
	});
	return {
		start,
		end: Math.max(start, lines.lineSpan(line).end)
	};
}
function createPathTest(files, directory) {
	if (files === void 0) return () => true;
	const pattern = compilePathPattern(files);
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== void 0;
}

export { toSuppressionFile };
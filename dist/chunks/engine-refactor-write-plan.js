import { t as encode } from "./seed-edit-encode.js";
import { t as editDocument } from "./seed-edit-edit-document.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { n as refuseAll } from "./engine-refactor-refuse.js";

// src/engine/refactor/write-plan.ts
async function writePlan({ seeds }, { edits, moves }, bytesAt) {
	const files = [];
	const problems = [];
	for (const { identity, document } of seeds) {
		const { path } = identity;
		const moved = moves.get(path);
		const wanted = edits.get(path) ?? [];
		const before = bytesAt(path);
		if (wanted.length === 0 && moved === void 0 || before === void 0) continue;
		const outcome = await editDocument(document, wanted);
		if (outcome.kind === "refused") {
			problems.push({
				message: outcome.reason,
				place: { path },
				hint: "Change it by hand first."
			});
			continue;
		}
		const after = outcome.edits.length === 0 ? before : encode(applyTextEdits(document.text, outcome.edits), before);
		files.push({
			path: moved ?? path,
			before,
			after,
			...moved === void 0 ? {} : { formerPath: path }
		});
	}
	refuseAll("edit-refused", problems);
	return files.filter(({ formerPath, before, after }) => formerPath !== void 0 || Buffer.compare(before, after) !== 0);
}

export { writePlan };
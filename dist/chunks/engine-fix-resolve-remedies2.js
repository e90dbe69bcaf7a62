import { a as addressEdits, i as compileEdits, n as createLoader, t as offersOf } from "./engine-fix-offer.js";
import { et as withoutMend } from "./lint.js";

// src/engine/fix/resolve-remedies.ts
const KEPT_LIMIT = 64;
async function resolveRemedies(outcome, wanted) {
	const sources = new Map(outcome.sources);
	const diagnostics = [];
	let load = createLoader(outcome);
	for (const [index, diagnostic] of outcome.diagnostics.entries()) {
		if (index % KEPT_LIMIT === 0) load = createLoader(outcome);
		const remedies = await toRemedies(listOffers(diagnostic, wanted), diagnostic.path, load);
		diagnostics.push({
			...withoutMend(diagnostic),
			remedies
		});
		for (const { path } of remedies.flatMap(({ edits }) => edits)) {
			const text = sources.has(path) ? void 0 : (await load(path))?.document.text;
			if (text !== void 0) sources.set(path, text);
		}
	}
	return {
		...outcome,
		diagnostics,
		sources
	};
}
function listOffers({ mend, verdict }, wanted) {
	if (mend === void 0 || verdict === "fixed") return [];
	return offersOf(mend).filter(({ isSafe }) => isSafe || wanted === "all");
}
async function toRemedies(offers, path, load) {
	const remedies = [];
	for (const offer of offers) {
		const edits = await toTextEdits(offer, path, load);
		const { title, isSafe } = offer;
		if (edits.length > 0) remedies.push({
			title,
			isSafe,
			edits
		});
	}
	return remedies;
}
async function toTextEdits({ edits }, ownPath, load) {
	const addressed = await addressEdits(edits, ownPath, load);
	if (addressed.kind === "refused") return [];
	const all = [];
	for (const [path, ofSeed] of [...addressed.byPath].toSorted(([a], [b]) => a < b ? -1 : 1)) {
		const compiled = await compileEdits(path, ofSeed, load);
		if (compiled.kind === "refused") return [];
		all.push(...compiled.edits);
	}
	return all;
}

export { resolveRemedies as t };
import { n as compileEdits, r as addressEdits, t as offersOf } from "./engine-fix-offer.js";
import { tt as withoutMend } from "./lint.js";

// src/engine/fix/resolve-remedies.ts
const GROUP = 64;
async function resolveRemedies(outcome, wanted) {
	const sources = new Map(outcome.sources);
	const diagnostics = [];
	for (let start = 0; start < outcome.diagnostics.length; start += GROUP) {
		const group = outcome.diagnostics.slice(start, start + GROUP).map((diagnostic) => {
			return {
				diagnostic,
				offers: listOffers(diagnostic, wanted)
			};
		});
		const load = await openLoader(outcome, group);
		for (const { diagnostic, offers } of group) {
			const remedies = await toRemedies(offers, diagnostic.path, load);
			diagnostics.push({
				...withoutMend(diagnostic),
				remedies
			});
			for (const { path } of remedies.flatMap(({ edits }) => edits)) {
				const text = sources.has(path) ? void 0 : (await load(path))?.document.text;
				if (text !== void 0) sources.set(path, text);
			}
		}
	}
	return {
		...outcome,
		diagnostics,
		sources
	};
}
async function openLoader({ loadSeeds }, group) {
	const paths = group.flatMap(({ diagnostic: { path }, offers }) => offers.flatMap(({ edits }) => edits.map((edit) => edit.in ?? path)));
	const loaded = await loadSeeds(new Set(paths));
	return async (path) => loaded.get(path) ?? (await loadSeeds([path])).get(path);
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
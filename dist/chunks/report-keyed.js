// src/report/keyed.ts
function toKeyed({ diagnostics }) {
	const seen = /* @__PURE__ */ new Map();
	return diagnostics.filter(({ verdict }) => verdict !== "fixed").map((diagnostic) => {
		const { fingerprint } = diagnostic;
		const ordinal = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, ordinal);
		return {
			diagnostic,
			key: `${fingerprint}:${ordinal}`
		};
	});
}

export { toKeyed as t };
// src/seed/limits.ts
const defaultLimits = {
	fileBytes: 1048576,
	frontMatterBytes: 262144,
	depth: 100,
	aliases: 100,
	aliasedValues: 1e4,
	keys: 1e4,
	blankRun: 1e3,
	bodyDepth: 20,
	bodyRun: 1e3,
	bodyMarks: 5e3,
	bodyItems: 6e3
};

export { defaultLimits as t };
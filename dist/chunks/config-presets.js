import { E as findClosest } from "./sdk.js";
import { t as defaultFields } from "./config-defaults.js";

// src/config/policy-template.ts
const POLICY_SCHEMA = "seedlint:policy";
const policyTemplate = {
	schema: POLICY_SCHEMA,
	fields: defaultFields,
	locales: { neutral: [
		"/year",
		"/pubDate",
		"/url",
		"/reviewStatus",
		"/evolution/supersedes",
		"/evolution/supersededBy",
		"/analysis/*/score"
	] },
	excerpt: {
		field: "/description",
		of: "body",
		max: 500
	},
	relations: [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		inverse: "/evolution/supersededBy",
		acyclic: true
	}]
};

// src/config/presets.ts
const strictLevels = {
	off: "warn",
	info: "info",
	warn: "error",
	error: "error"
};
const recommendedLevel = ({ preview, recommended }) => preview === true ? "off" : recommended;
const policyLevels = /* @__PURE__ */ new Map([
	["schema", "error"],
	["review-gate", "error"],
	["placeholder-text", "warn"]
]);
const presets = /* @__PURE__ */ new Map([
	["seedlint:recommended", { levelOf: recommendedLevel }],
	["seedlint:strict", { levelOf: ({ preview, recommended }) => preview === true ? "off" : strictLevels[recommended] }],
	["seedlint:policy", {
		levelOf: (meta) => policyLevels.get(meta.id) ?? recommendedLevel(meta),
		collection: policyTemplate
	}],
	["seedlint:all", { levelOf: ({ recommended }) => recommended === "off" ? "warn" : recommended }]
]);
const PRESET_PREFIX = "seedlint:";
const presetNames = [...presets.keys()];
const templateNames = presetNames.filter((name) => presets.get(name)?.collection !== void 0);
const DEFAULT_PRESET = "seedlint:recommended";
function looksLikePreset(name) {
	return name.startsWith(PRESET_PREFIX);
}
function hintOfPreset(name) {
	const meant = findPreset(name);
	const known = presetNames.map((preset) => `\`${preset}\``).join(", ");
	return { hint: meant === void 0 ? `Known: ${known}` : `Did you mean \`${meant}\`?` };
}
function findPreset(name) {
	const own = (preset) => preset.replace(PRESET_PREFIX, "");
	const meant = findClosest(own(name), presetNames.map(own));
	return meant === void 0 ? void 0 : `${PRESET_PREFIX}${meant}`;
}
function levelIn(preset, meta) {
	return presets.get(preset)?.levelOf(meta) ?? "off";
}
function templateOf(preset) {
	return presets.get(preset)?.collection;
}

export { looksLikePreset as a, templateOf as c, levelIn as i, POLICY_SCHEMA as l, findPreset as n, presetNames as o, hintOfPreset as r, templateNames as s, DEFAULT_PRESET as t };
import { n as isRulePath } from "./config-catalogue.js";

// src/session/trial.ts
function applyTrial({ config, rules, catalogue }, trial) {
	const tried = rules.find(({ meta }) => trial.kind === "id" ? meta.id === trial.id : catalogue.some(({ path, meta: { id } }) => path === trial.path && id === meta.id));
	if (tried === void 0) return {
		config,
		rules: []
	};
	const { id } = tried.meta;
	const setting = config.rules.get(id) ?? {
		options: {},
		source: "try",
		level: "off"
	};
	const level = setting.level === "off" ? loudnessOf(tried.meta) : setting.level;
	return {
		config: {
			...config,
			rules: new Map([...config.rules, [id, {
				...setting,
				level
			}]])
		},
		rules: [tried]
	};
}
function loudnessOf({ recommended }) {
	return recommended === void 0 || recommended === "off" ? "warn" : recommended;
}
function isTrialFile(name) {
	return isRulePath(name) || /\.[cm]?[jt]s$/.test(name);
}

export { isTrialFile as n, applyTrial as t };
import { posix } from "node:path";

// src/config/catalogue.ts
function isRulePath(key) {
	return key.startsWith("./") || key.startsWith("../");
}
function findRule(catalogue, key, configPath) {
	if (!isRulePath(key)) {
		const isMeant = ({ isBroken = false, path = "" }) => isBroken && posix.parse(path).name === key;
		return catalogue.find(({ meta }) => meta.id === key) ?? catalogue.find(isMeant);
	}
	const wanted = toRulePath(key, configPath);
	return catalogue.find(({ path }) => path === wanted);
}
function toBrokenRule(path) {
	return {
		path,
		meta: {
			id: `./${path}`,
			since: "",
			recommended: "off",
			docs: {
				summary: "",
				why: "",
				remedy: ""
			},
			messages: {}
		},
		isBroken: true
	};
}
function toRulePath(key, configPath) {
	return posix.join(posix.dirname(configPath), key);
}

export { toRulePath as i, isRulePath as n, toBrokenRule as r, findRule as t };
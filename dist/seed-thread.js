import { J as SeedShelf, O as openJudging, U as Side, Y as toRuleSets } from "./chunks/lint.js";
import { on } from "node:events";
import { workerData } from "node:worker_threads";

// src/session/seed-thread.ts
const { port, configPath, inputs, today, levels, tracesChains } = workerData;
const refuseCode = async (path) => {
	throw new Error(`No code is run here: ${path}`);
};
const texts = new Map(inputs);
const { project, memberOf } = await openJudging(configPath, {
	readText: async (path) => texts.get(path),
	listPaths: () => texts.keys(),
	root: null,
	gate: {
		admit: refuseCode,
		locate: refuseCode
	}
}, {
	today,
	levels: new Map(levels)
});
const rules = toRuleSets(project, tracesChains);
async function look(tasks) {
	const side = new Side(project, rules, new SeedShelf({ isChanged: () => false }));
	const records = /* @__PURE__ */ new Map();
	await side.read(tasks.flatMap(toFile), ({ isSelected }) => isSelected, ({ member }, record) => records.set(member.path, record));
	return tasks.map(({ path }) => records.get(path) ?? null);
}
function toFile({ path, isSelected, bytes }) {
	const member = memberOf(path);
	return member === void 0 ? [] : [{
		member: {
			...member,
			isRequested: true,
			isSelected
		},
		bytes
	}];
}
for await (const [tasks] of on(port, "message")) port.postMessage(JSON.stringify(await look(tasks)), []);

export {  };
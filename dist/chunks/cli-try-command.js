import { $n as toInertJson, A as isTrialFile, Rn as drawFindings, Tt as ruleCrashed, Un as escapeTerminalLine, Vn as createCanvas, Zn as toResults, _r as count, br as countBy, in as RuleTimes, qn as inertLog, sn as withWorkspace, un as toRequestedPaths, yr as sayNumber } from "./lint.js";
import { o as version } from "./start.js";

// src/report/pick-samples.ts
function pickSamples(diagnostics, limit) {
	const queues = groupByMessage(diagnostics).map((group) => spread(group, limit));
	const picked = /* @__PURE__ */ new Set();
	for (let turn = 0; turn < limit; turn += 1) for (const queue of queues) {
		const next = queue[turn];
		if (next !== void 0 && picked.size < limit) picked.add(next);
	}
	return diagnostics.filter((diagnostic) => picked.has(diagnostic));
}
function groupByMessage(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const key = `${diagnostic.rule}\0${diagnostic.messageId}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].toSorted((a, b) => a.length - b.length);
}
function spread(items, limit) {
	const count = Math.min(items.length, limit);
	return toHalves(Array.from({ length: count }, (_, index) => {
		return items[Math.floor((index + .5) * items.length / count)];
	}).flatMap((item) => item ?? []));
}
function toHalves(items) {
	const ordered = [];
	const pending = [items];
	for (let part = pending.shift(); part !== void 0; part = pending.shift()) {
		const middle = Math.floor(part.length / 2);
		ordered.push(...part.slice(middle, middle + 1));
		if (part.length > 1) pending.push(part.slice(0, middle), part.slice(middle + 1));
	}
	return ordered;
}

// src/report/trial.ts
const SAMPLES = 10;
const SCOPES = {
	seed: "one seed",
	corpus: "all seeds of a collection",
	change: "a change of one seed"
};
const IDLE = {
	"no-seed": "nothing: no seed of its collections was looked at",
	"no-value": "nothing: its `each` leads to no value",
	"no-former-value": "nothing: no such value was there before, or its `when` is not true of it",
	"no-condition": "nothing: its `when` is true nowhere"
};
function drawTrial(trial, options) {
	const { run, meta, scope, level, seedCount, microsecondsPerSeed, idle } = trial;
	const canvas = createCanvas(run, options);
	const samples = pickSamples(run.diagnostics, SAMPLES);
	const { paint } = canvas;
	const row = (label, text) => `   ${paint.dim(label.padEnd(10))}${text}`;
	const rows = (label, texts) => texts.map((text, index) => row(index === 0 ? label : "", text));
	const { length } = run.diagnostics;
	const paths = new Set(run.diagnostics.map(({ path }) => path));
	const hidden = length - samples.length;
	const lines = [
		...drawFindings({
			single: samples,
			repeated: []
		}, SAMPLES, canvas),
		row("Rule", `${paint.bold(meta.id)}, ${SCOPES[scope]}, at ${level}`),
		row("Looked", `at ${count(seedCount, "seed")}, ${sayTime(microsecondsPerSeed)} each`),
		...idle === void 0 ? [] : [row("Judged", IDLE[idle])],
		row("Found", length === 0 ? "nothing" : `${count(length, "finding")} in ${count(paths.size, "seed")}`),
		...rows("Messages", toCounts(countBy(run.diagnostics, messageOf))),
		...rows("In", toCounts(countBy(run.diagnostics, ({ collection }) => collection ?? "no collection"))),
		...hidden > 0 ? [row("Shown", `${sayNumber(samples.length)} of ${sayNumber(length)}`)] : []
	];
	return inertLog(`${lines.join("\n")}\n`);
}
function trialToJson(trial) {
	const { run, meta, scope, level, seedCount, microsecondsPerSeed, idle } = trial;
	const samples = pickSamples(run.diagnostics, SAMPLES);
	return `${toInertJson({
		version: 1,
		rule: meta.id,
		scope,
		level,
		seeds: seedCount,
		microsecondsPerSeed: Math.round(microsecondsPerSeed * 100) / 100,
		...idle === void 0 ? {} : { idle },
		findings: run.diagnostics.length,
		messages: Object.fromEntries(countBy(run.diagnostics, messageOf)),
		collections: Object.fromEntries(countBy(run.diagnostics, ({ collection }) => collection ?? "")),
		samples: toResults({
			...run,
			diagnostics: samples
		})
	})}\n`;
}
function messageOf({ rule, messageId }) {
	return rule === "rule-crashed" ? rule : messageId;
}
function toCounts(counts) {
	const width = Math.max(0, ...counts.map(([, number]) => sayNumber(number).length));
	return counts.map(([name, number]) => `${sayNumber(number).padStart(width)} × ${escapeTerminalLine(name)}`);
}
function sayTime(microseconds) {
	if (microseconds < 10) return `${microseconds.toFixed(1)} µs`;
	return microseconds < 1e4 ? `${microseconds.toFixed(0)} µs` : `${(microseconds / 1e3).toFixed(0)} ms`;
}

// src/session/try-rule.ts
async function tryRule({ rule, since, cwd, ...options }) {
	const request = {
		...options,
		cwd,
		paths: [],
		head: { kind: "worktree" },
		...since === void 0 ? {} : { base: {
			kind: "merge-base",
			ref: since
		} }
	};
	return withWorkspace(request, async () => {
		const { lintWorkspace } = await import("./session-lint-workspace.js");
		return async (workspace, asked) => {
			const times = new RuleTimes();
			const found = [];
			const onTried = (tried) => void found.push(tried);
			const trial = toTrial(rule, cwd, workspace);
			const run = await lintWorkspace(workspace, {
				...asked,
				times,
				trial,
				onTried
			});
			const [tried] = found;
			if (tried === void 0) throw new Error("A trial ended without its rule");
			return toTrialRun(tried, run, times);
		};
	});
}
function toTrial(name, cwd, { root }) {
	if (!isTrialFile(name)) return {
		kind: "id",
		id: name
	};
	return {
		kind: "file",
		path: toRequestedPaths(root ?? cwd, cwd, [name])[0] ?? name
	};
}
function toTrialRun({ rule, level, tallies }, run, times) {
	const { id } = rule.meta;
	const said = run.diagnostics.filter((diagnostic) => isOf(id, diagnostic));
	const seedCount = rule.scope === "corpus" ? run.seedCount : run.counts.linted;
	const ms = times.list().find(([ruleId]) => ruleId === id)?.[1] ?? 0;
	return {
		meta: rule.meta,
		scope: rule.scope,
		level,
		seedCount,
		run: {
			...run,
			diagnostics: said,
			repetitions: [],
			hasCrashed: said.some((diagnostic) => diagnostic.rule === ruleCrashed.id)
		},
		microsecondsPerSeed: seedCount === 0 ? 0 : ms * 1e3 / seedCount,
		idle: said.length === 0 ? findIdleness(rule.scope, tallies) : void 0
	};
}
function findIdleness(scope, tallies) {
	const sum = (key) => tallies.reduce((all, tally) => all + tally[key], 0);
	if (tallies.length === 0 || sum("judgedCount") > 0) return void 0;
	if (sum("seedCount") === 0) return "no-seed";
	if (sum("valueCount") === 0) return "no-value";
	return scope === "change" ? "no-former-value" : "no-condition";
}
function isOf(id, { rule, verdict, message }) {
	if (verdict === "fixed") return false;
	return rule === id || rule === ruleCrashed.id && message.includes(`\`${id}\``);
}

// src/cli/try-command.ts
async function runTryCommand({ cwd, environment, stdout }, rule, { config, format, ...options }) {
	const where = {
		cwd,
		environment,
		...config === void 0 ? {} : { configPath: config }
	};
	const trial = await tryRule({
		...where,
		...options,
		rule
	});
	const { hasColor: color, hasHyperlinks: hyperlinks } = stdout;
	const reader = {
		tool: {
			name: "seedlint",
			version
		},
		cwd,
		color,
		hyperlinks
	};
	await stdout.write(format === "json" ? trialToJson(trial) : drawTrial(trial, reader));
	return trial.run.hasCrashed ? 2 : 0;
}

export { runTryCommand };
import { Nn as UserError, Un as escapeTerminalLine } from "./lint.js";
import { r as newRule, t as declareRule } from "./session-new-rule.js";
import { t as isInteractive } from "./cli-is-interactive.js";
import { relative, sep } from "node:path";

// src/cli/new-rule-command.ts
async function runNewRuleCommand(terminal, id, { config, js, cel, ...given }) {
	const { cwd, environment, stdout, stderr } = terminal;
	const where = {
		cwd,
		environment,
		...config === void 0 ? {} : { configPath: config }
	};
	if (cel === true) {
		await stdout.write(await declareRule({
			...where,
			...given,
			id
		}));
		await stderr.write(`Next: put this into the configuration, then \`seedlint test ${id}\`\n`);
		return 0;
	}
	const { scope, ...options } = await complete(terminal, where, given);
	if (scope === void 0) {
		await stderr.write("Nothing was written.\n");
		return 0;
	}
	const written = await newRule({
		...where,
		...options,
		id,
		scope,
		isJavaScript: js === true
	});
	const files = [
		written.rule,
		written.test,
		written.page
	];
	await stdout.write(files.map((file) => `${escapeTerminalLine(toPath(file, cwd))}\n`).join(""));
	await stderr.write(sayNext(written, id, cwd));
	return 0;
}
async function complete(terminal, where, given) {
	if (given.scope !== void 0) return given;
	if (!isInteractive(terminal)) throw needsScope();
	const { askForRule } = await import("./cli-new-rule-prompts.js");
	return {
		...given,
		...await askForRule(where, given.collection)
	};
}
function needsScope() {
	return new UserError("usage", [{
		message: "`seedlint new rule` asks what the rule looks at, and here is no terminal to ask in",
		hint: "Say it by `--scope seed`, `--scope corpus` (all seeds at once) or `--scope change`."
	}]);
}
function sayNext({ test, nameInConfig, runner }, id, cwd) {
	const file = escapeTerminalLine(toPath(test, cwd));
	return [
		`Next: \`npx ${{
			seedlint: "seedlint test",
			vitest: "vitest run",
			jest: "jest"
		}[runner]} ${file}\``,
		...nameInConfig === void 0 ? [] : [`Name it in the configuration: \`rules: { ${escapeTerminalLine(nameInConfig)}: warn }\``],
		`Then see what it says of the repository: \`npx seedlint try ${id}\``,
		""
	].join("\n");
}
function toPath(file, cwd) {
	return relative(cwd, file).split(sep).join("/");
}

export { runNewRuleCommand };
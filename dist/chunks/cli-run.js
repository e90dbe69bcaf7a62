import { i as __toESM } from "./rolldown-runtime.js";
import { a as parseRuleLevel, d as Option, i as parseRange, l as Command, n as parseDay, o as parseSeverity, r as parseFormat, t as parseCount, u as CommanderError } from "./cli-lint-options.js";
import { t as UserError } from "./sdk-user-error.js";
import { t as formatNames } from "./report-format-names.js";
import { r as version } from "./sdk-version.js";
import { t as printUserError } from "./cli-print-error.js";
import { t as require_stub_process } from "./scripts-build-stub-process.js";
import os from "node:os";
import tty from "node:tty";

// src/cli/house-commands.ts
function addTestCommand(program, terminal, setExitCode) {
	program.command("test").description("run the cases of your own rules: of `custom`, and of seedlint-rules/").argument("[names...]", "ids of rules of `custom`, or test files; everything if absent").option("--config <file>", "use this configuration").action(async (names, options) => {
		const { runTestCommand } = await import("./cli-test-command.js");
		setExitCode(await runTestCommand(terminal, names, options));
	});
}
function addNewCommand(program, terminal, setExitCode) {
	const command = program.command("new").description("write a new file");
	command.command("seed").description("write a skeleton of a seed, in each locale of its collection").argument("<collection>", "a collection of the configuration").option("--id <id>", "the id of the record").option("--locale <locale>", "write this locale alone").addOption(new Option("--syntax <name>", "that of the collection's seeds if absent").choices([
		"json",
		"yaml",
		"toml"
	])).option("--config <file>", "use this configuration").action(async (collection, options) => {
		const { runNewSeedCommand } = await import("./cli-new-seed-command.js");
		setExitCode(await runNewSeedCommand(terminal, collection, options));
	});
	command.command("rule").description("write a rule of your own, with its test and its page").argument("<id>", "subject, then claim, in kebab case: title-short").addOption(new Option("--scope <scope>", "what it looks at: one seed, all of them, or a change").choices([
		"seed",
		"corpus",
		"change"
	])).option("--collection <name>", "look at this collection alone").option("--js", "write JavaScript instead of TypeScript").option("--cel", "print a rule without code, for `custom` of the configuration").option("--into <folder>", "write it elsewhere than into seedlint-rules/").option("--config <file>", "use this configuration").action(async (id, options) => {
		const { runNewRuleCommand } = await import("./cli-new-rule-command.js");
		setExitCode(await runNewRuleCommand(terminal, id, options));
	});
}

// src/cli/refactor-commands.ts
const NOTES = `
Nothing is written before a diff is shown and somebody has said yes. All files are written, or none.
What would bring in an error that is not there now is refused.

Exit codes: 0 written or nothing to do, 2 refused, or there was nobody to ask.
`;
function addRefactorCommands(program, terminal, setExitCode) {
	addOptions(program.command("supersede")).description("make a record superseded by another: both sides and the status, in every locale").argument("<old>", "the id of the record that is superseded").argument("<new>", "the id of the record that takes its place").action(async (oldId, newId, options) => {
		const { runSupersedeCommand } = await import("./cli-supersede-command.js");
		setExitCode(await runSupersedeCommand(terminal, {
			oldId,
			newId
		}, options));
	});
	addOptions(program.command("rename")).description("give a record another id: in its files and their names, and wherever it is named").argument("<id>", "the id of the record").argument("<new-id>", "the id that it gets").action(async (id, newId, options) => {
		const { runRenameCommand } = await import("./cli-rename-command.js");
		setExitCode(await runRenameCommand(terminal, {
			id,
			newId
		}, options));
	});
}
function addOptions(command) {
	return command.option("--collection <name>", "the collection of the record, where several have its id").option("--yes", "write without asking").option("--dry-run", "print the diff, which git apply takes, and write nothing").option("--config <file>", "use this configuration instead of those found").option("--no-git", "read a plain folder instead of a git repository").addHelpText("after", NOTES);
}

// src/cli/program.ts
const EXAMPLES = `
Examples:
  seedlint                              every seed of the worktree
  seedlint content/policies             the seeds of a folder
  seedlint --staged                     what the next commit would change
  seedlint --since origin/main          what this branch has changed
  seedlint --range main..topic          what topic changes, without a checkout
  seedlint --onto origin/main           what would land if HEAD were merged there now
  seedlint --fix                        mend what needs nobody to look at it
  seedlint --format json=result.json    the machine result, beside the text for people

Exit codes: 0 passes, 1 findings, 2 could not judge (usage, configuration, git, a crashed rule).
`;
const PRE_RECEIVE_NOTES = `
As the file hooks/pre-receive of a bare repository, executable:
  #!/bin/sh
  exec seedlint hook pre-receive

A branch is compared with what it was before the push, a new one with where it left the default
branch, or else the nearest one. Deletions, tags and other refs pass. Errors that the push introduces refuse it (exit 1), and
so does what cannot be judged (exit 2). Nothing is written, and no code of the push is run.
`;
const BASELINE_NOTES = `
seedlint.baseline.jsonl stands beside each configuration, one finding a line, to be committed. What it
knows is existing: it is counted and fails no run, unless --all lists it and lets it count. Seeds may be
moved and reformatted. A baseline that is there does not grow unless --update or --ratchet says so.

Exit codes: 0 written or nothing to do, 1 it does not know all there is, 2 could not judge.
`;
function createProgram(terminal, setExitCode) {
	const program = new Command("seedlint").description("Lints seed files: Markdown with JSON, YAML or TOML front matter, kept in git.").version(version, "-v, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showSuggestionAfterError().showHelpAfterError("Run `seedlint --help` for the options.").enablePositionalOptions().exitOverride();
	addLintCommand(program, terminal, setExitCode);
	program.command("rules").description("list the rules and their levels").addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (options) => {
		const { runRulesCommand } = await import("./cli-rules-command.js");
		setExitCode(await runRulesCommand(terminal, options));
	});
	program.command("explain").description("say what a rule asks for, why, and what to do").argument("<rule>", "the id of a rule").action(async (id) => {
		const { runExplainCommand } = await import("./cli-explain-command.js");
		setExitCode(await runExplainCommand(terminal, id));
	});
	program.command("config").description("show the configuration that is in force, for the repository or one file").argument("[file]", "a seed").option("--config <file>", "use this configuration").addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (file, options) => {
		const { runConfigCommand } = await import("./cli-config-command.js");
		setExitCode(await runConfigCommand(terminal, file, options));
	});
	addTestCommand(program, terminal, setExitCode);
	addTryCommand(program, terminal, setExitCode);
	addInitCommand(program, terminal, setExitCode);
	addNewCommand(program, terminal, setExitCode);
	addHookCommand(program, terminal, setExitCode);
	addBaselineCommand(program, terminal, setExitCode);
	addRefactorCommands(program, terminal, setExitCode);
	return program;
}
function addTryCommand(program, terminal, setExitCode) {
	program.command("try").description("show what a rule would say on the whole repository, before it is turned on").argument("<rule>", "the id of a rule, on or off, or a file with one").option("--since <ref>", "look at what changed since the branch left <ref>").option("--config <file>", "use this configuration instead of those found").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (rule, options) => {
		const { runTryCommand } = await import("./cli-try-command.js");
		setExitCode(await runTryCommand(terminal, rule, options));
	});
}
function addInitCommand(program, terminal, setExitCode) {
	program.command("init").description("write a configuration and JSON Schemas, inferred from what is in the repository").option("--yes", "write without asking").option("--no-git", "read a plain folder instead of a git repository").action(async (options) => {
		const { runInitCommand } = await import("./cli-init-command.js");
		setExitCode(await runInitCommand(terminal, options));
	});
}
function addLintCommand(program, terminal, setExitCode) {
	program.argument("[paths...]", "files and folders to lint; everything if absent").option("--staged", "lint the index: the seeds that the next commit would change").option("--since <ref>", "lint the seeds that differ from where the branch left <ref>").addOption(new Option("--range <A..B>", "lint what commit B changes against A").argParser(parseRange)).option("--onto <ref>", "lint what would land if HEAD were merged into <ref> now").option("--no-git", "read a plain folder instead of a git repository").option("--all", "with a base, judge every seed; existing findings are listed and count too").option("--fix", "mend what has a safe fix, and write it").option("--fix-dry-run", "print what --fix would change, as a diff that git apply takes").option("--unsafe-fixes", "with either, also take the likeliest suggestion of each finding").option("--ratchet", "fail if a rule has more findings than the base or else the baseline has").option("--config <file>", "use this configuration instead of those found").addOption(new Option("--rule <id:level>", "set a rule's level: off, info, warn or error (repeatable)").argParser(parseRuleLevel).default(/* @__PURE__ */ new Map(), "the configuration's")).addOption(new Option("--format <name[=file]>", `${formatNames.join(", ")}; repeatable`).argParser(parseFormat).default([], "pretty")).addOption(new Option("--max-warnings <n>", "fail on more warnings").argParser(parseCount)).addOption(new Option("--fail-on <level>", "fail from this severity on: info, warning or error").argParser(parseSeverity).default("error")).option("--quiet", "show errors only, with counts of the rest (json stays complete)").option("--timing", "print the time that each rule took, to standard error").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).option("--color", "use colour even where output is no terminal").option("--no-color", "use no colour").addHelpText("after", EXAMPLES).action(async (paths, options) => {
		const { runLintCommand } = await import("./cli-lint-command.js");
		setExitCode(await runLintCommand(terminal, paths, options));
	});
}
function addBaselineCommand(program, terminal, setExitCode) {
	program.command("baseline").description("write down what is found now, so that only what is new fails a run").option("--update", "take what is new into a baseline that is there").option("--prune", "remove what no longer occurs from it").option("--ratchet", "do both, unless the count of a rule would rise").option("--config <file>", "use this configuration instead of those found").option("--no-git", "read a plain folder instead of a git repository").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).addHelpText("after", BASELINE_NOTES).action(async (options) => {
		const { runBaselineCommand } = await import("./cli-baseline-command.js");
		setExitCode(await runBaselineCommand(terminal, options));
	});
}
function addHookCommand(program, terminal, setExitCode) {
	const hook = program.command("hook").description("judge from a hook of git");
	hook.command("install").description("write a pre-commit hook, which judges the index; no other hook is changed").action(async () => {
		const { runHookInstallCommand } = await import("./cli-hook-command.js");
		setExitCode(await runHookInstallCommand(terminal));
	});
	hook.command("pre-receive").description("judge the push that git describes on standard input, on a server").addHelpText("after", PRE_RECEIVE_NOTES).action(async () => {
		const { runPreReceiveCommand } = await import("./cli-hook-command.js");
		setExitCode(await runPreReceiveCommand(terminal));
	});
}

// node_modules/supports-color/index.js
var import_stub_process = /* @__PURE__ */ __toESM(require_stub_process(), 1);
function hasFlag$1(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_stub_process.default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = import_stub_process.default;
let flagForceColor;
if (hasFlag$1("no-color") || hasFlag$1("no-colors") || hasFlag$1("color=false") || hasFlag$1("color=never")) flagForceColor = 0;
else if (hasFlag$1("color") || hasFlag$1("colors") || hasFlag$1("color=true") || hasFlag$1("color=always")) flagForceColor = 1;
function envForceColor() {
	if (!("FORCE_COLOR" in env)) return;
	if (env.FORCE_COLOR === "true") return 1;
	if (env.FORCE_COLOR === "false") return 0;
	if (env.FORCE_COLOR.length === 0) return 1;
	const level = Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	if (![
		0,
		1,
		2,
		3
	].includes(level)) return;
	return level;
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag$1("color=16m") || hasFlag$1("color=full") || hasFlag$1("color=truecolor")) return 3;
		if (hasFlag$1("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (import_stub_process.default.platform === "win32") {
		const osRelease = os.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ([
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"CIRCLECI"
		].some((key) => key in env)) return 3;
		if ([
			"TRAVIS",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if (env.TERM === "xterm-ghostty") return 3;
	if (env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
	stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};

// node_modules/has-flag/index.js
function hasFlag(flag, argv = import_stub_process.default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

// node_modules/supports-hyperlinks/index.js
function parseVersion(versionString = "") {
	if (/^\d{3,4}$/.test(versionString)) {
		const match = /(\d{1,2})(\d{2})/.exec(versionString) ?? [];
		return {
			major: 0,
			minor: Number.parseInt(match[1], 10),
			patch: Number.parseInt(match[2], 10)
		};
	}
	const versions = (versionString ?? "").split(".").map((n) => Number.parseInt(n, 10));
	return {
		major: versions[0],
		minor: versions[1],
		patch: versions[2]
	};
}
function createSupportsHyperlinks(stream) {
	const { CI, CURSOR_TRACE_ID, FORCE_HYPERLINK, NETLIFY, TEAMCITY_VERSION, TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, TERM } = import_stub_process.default.env;
	if (FORCE_HYPERLINK) return !(FORCE_HYPERLINK.length > 0 && Number.parseInt(FORCE_HYPERLINK, 10) === 0);
	if (hasFlag("no-hyperlink") || hasFlag("no-hyperlinks") || hasFlag("hyperlink=false") || hasFlag("hyperlink=never")) return false;
	if (hasFlag("hyperlink=true") || hasFlag("hyperlink=always")) return true;
	if (NETLIFY) return true;
	if (!createSupportsColor(stream)) return false;
	if (stream && !stream.isTTY) return false;
	if ("WT_SESSION" in import_stub_process.default.env) return true;
	if (import_stub_process.default.platform === "win32") return false;
	if (CI) return false;
	if (TEAMCITY_VERSION) return false;
	if (TERM_PROGRAM) {
		const version = parseVersion(TERM_PROGRAM_VERSION);
		switch (TERM_PROGRAM) {
			case "iTerm.app":
				if (version.major === 3) return version.minor >= 1;
				return version.major > 3;
			case "WezTerm":
				if (/^0-unstable-\d{4}-\d{2}-\d{2}$/.test(TERM_PROGRAM_VERSION)) return TERM_PROGRAM_VERSION.slice(11) >= "2020-06-20";
				return version.major >= 20200620;
			case "vscode":
				if (CURSOR_TRACE_ID) return true;
				return version.major > 1 || version.major === 1 && version.minor >= 72;
			case "ghostty": return true;
			case "zed": return true;
			case "Orca": return true;
			case "WarpTerminal": return true;
		}
	}
	if (VTE_VERSION) {
		if (VTE_VERSION === "0.50.0") return false;
		const version = parseVersion(VTE_VERSION);
		return version.major > 0 || version.minor >= 50;
	}
	switch (TERM) {
		case "alacritty": return true;
		case "xterm-kitty": return true;
	}
	return false;
}
const supportsHyperlinks = {
	stdout: createSupportsHyperlinks(import_stub_process.default.stdout),
	stderr: createSupportsHyperlinks(import_stub_process.default.stderr)
};

// src/cli/terminal.ts
const DEFAULT_COLUMNS = 80;
function createTerminal(process) {
	const { env } = process;
	return {
		cwd: process.cwd(),
		environment: env,
		stdout: createOutput(process.stdout, env),
		stderr: createOutput(process.stderr, env)
	};
}
function createOutput(stream, environment) {
	const hasColor = wantsColor(stream, environment);
	stream.on("error", (error) => {
		if (error.code === "EPIPE") return;
		process.exitCode = 2;
		process.stderr.write(`error: output cannot be written: ${error.message}\n`);
		process.exit();
	});
	return {
		hasColor,
		hasHyperlinks: hasColor && createSupportsHyperlinks(stream),
		columns: stream.isTTY ? stream.columns : DEFAULT_COLUMNS,
		write: (text) => new Promise((resolve) => {
			stream.write(text, () => resolve());
		})
	};
}
function wantsColor(stream, environment) {
	const force = environment["FORCE_COLOR"];
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	if ((environment["NO_COLOR"] ?? "") !== "") return false;
	return stream.isTTY && environment["TERM"] !== "dumb";
}

// src/cli/run.ts
async function runCli(words) {
	const terminal = createTerminal(process);
	let exitCode = 0;
	const program = createProgram(terminal, (code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(words, { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (!(error instanceof UserError)) throw error;
		await printUserError(error, terminal);
		return 2;
	}
}

export { runCli };
import { Cn as resolveCommit, En as emptyTree, Nn as UserError, On as listBranchTips, Pn as formats, Tn as findHookFolders, Un as escapeTerminalLine, _r as count, bn as openRepository, hn as exitCodeOf, ln as locationOf, o as printUserError, on as lint, vn as withUserErrors, xn as commitInfo } from "./lint.js";
import { o as version } from "./start.js";
import { t as findForkPoint } from "./session-checkout.js";
import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/session/hook-script.ts
const hookCommand = "npx --no -- seedlint --staged";
function writeHookScript(packages) {
	return `#!/bin/sh
# Written by \`seedlint hook install\`: judges what is about to be committed.
# To commit without it, once: git commit --no-verify

# git starts this at the root of the worktree. A linked worktree may have no packages of its own.
main=$(dirname "$(git rev-parse --path-format=absolute --git-common-dir)")
for root in . "$main"; do
  seedlint=$root/${quote(`${packages === "" ? "" : `${packages}/`}node_modules/.bin/seedlint`)}
  if [ -x "$seedlint" ]; then exec "$seedlint" --staged; fi
done
if command -v seedlint >/dev/null 2>&1; then exec seedlint --staged; fi

echo 'error: seedlint is not installed here, so the commit was not judged' >&2
echo '  Run \`npm install --save-dev seedlint\`, or commit with --no-verify.' >&2
exit 2
`;
}
function startsSeedlint(text) {
	return /^[^#\n]*\bseedlint\b/m.test(text);
}
function quote(text) {
	return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/session/hook-file.ts
const lineToAdd = `    ${hookCommand} || exit 1`;
const lineToShare = "    if [ -x node_modules/.bin/seedlint ]; then node_modules/.bin/seedlint --staged || exit 1; fi";
function isOurs({ path }) {
	try {
		return startsSeedlint(readFileSync(path, "utf8"));
	} catch {
		return false;
	}
}
function refuseInert(hook) {
	if (process.platform === "win32" || (statSync(hook.path).mode & 73) !== 0) return;
	throw problemOf(hook, "hook-inert", {
		message: "git ignores the hook, because it is not executable",
		hint: `Run \`chmod +x ${hook.shownPath}\`.`
	});
}
async function writeHook(hook, text, owner) {
	refuseElsewhere(hook, owner);
	if (lstatSync(hook.path, { throwIfNoEntry: false }) !== void 0) refuseTaken(hook);
	try {
		await mkdir(dirname(hook.path), { recursive: true });
		await writeFile(hook.path, text, {
			flag: "wx",
			mode: 493
		});
	} catch (error) {
		throw problemOf(hook, "hook-unwritable", {
			message: `The hook cannot be written: ${error instanceof Error ? error.message : String(error)}`,
			cause: error
		});
	}
}
function refuseElsewhere(hook, { root, common }) {
	const main = basename(common) === ".git" ? [dirname(common)] : [];
	const location = locationOf(hook.path);
	if ([
		root,
		common,
		...main
	].some((folder) => isInside(realpathSync(folder), location))) return;
	throw problemOf(hook, "hook-elsewhere", {
		message: "git takes its hooks from a folder outside of this repository",
		hint: `Others may use it too, so nothing was written. Add to its pre-commit hook:\n\n${lineToShare}\n\n  or give this repository a folder of its own: \`git config core.hooksPath .githooks\``
	});
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}
function refuseTaken(hook) {
	throw problemOf(hook, "hook-exists", {
		message: "There is a pre-commit hook already",
		hint: `Nothing was changed. Add to it:\n\n${lineToAdd}`
	});
}
function problemOf({ shownPath }, code, { cause, ...problem }) {
	return new UserError(code, [{
		...problem,
		place: { path: shownPath }
	}], cause);
}

// src/session/hook-manager.ts
const known = [{
	name: "lefthook",
	files: [
		"lefthook",
		".lefthook",
		".config/lefthook"
	].flatMap((name) => [
		"yml",
		"yaml",
		"toml",
		"json",
		"jsonc"
	].map((extension) => `${name}.${extension}`)),
	addition: `pre-commit:
  jobs:
    - name: seedlint
      run: ${hookCommand}`
}, {
	name: "pre-commit",
	files: [".pre-commit-config.yaml"],
	addition: `repos:
  - repo: https://github.com/seedlint/seedlint
    rev: v${version}
    hooks:
      - id: seedlint`
}];
function findHookManager(root) {
	for (const { name, files, addition } of known) {
		const path = files.map((file) => join(root, file)).find(isFile);
		if (path !== void 0) return {
			name,
			path,
			text: readFileSync(path, "utf8"),
			addition
		};
	}
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function findHusky(root, { hooks, common }) {
	const candidate = basename(hooks) === "_" ? dirname(hooks) : hooks;
	if (basename(candidate) === ".husky") return {
		folder: candidate,
		isActive: true
	};
	if (relative(join(common, "hooks"), hooks) !== "") return void 0;
	const folder = join(root, ".husky");
	return existsSync(folder) ? {
		folder,
		isActive: false
	} : void 0;
}

// src/session/is-program.ts
function isProgram(name, environment) {
	const folders = (environment["PATH"] ?? "").split(delimiter);
	const names = process.platform === "win32" ? [`${name}.cmd`, `${name}.exe`] : [name];
	return folders.filter((folder) => folder !== "" && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).some((folder) => names.some((each) => isExecutable(join(folder, each))));
}
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

// src/session/install-hook.ts
async function installHook({ cwd, environment }) {
	return withUserErrors(async () => {
		const repository = await openRepository(cwd, environment === void 0 ? {} : { environment });
		try {
			return await installIn(repository, isProgram("seedlint", environment ?? process.env), (path) => relative(realpathSync(cwd), path));
		} finally {
			repository.close();
		}
	});
}
async function installIn(repository, isOnPath, show) {
	const { root, prefix } = repository;
	if (root === null) throw bareRepository();
	const folders = await findHookFolders(repository);
	const { hooks, common } = folders;
	const hook = hookIn(hooks, show);
	if (isOurs(hook)) {
		refuseInert(hook);
		return leave(hook.path);
	}
	const husky = findHusky(root, folders);
	const manager = husky?.isActive === true ? void 0 : findHookManager(root);
	if (manager !== void 0) return leaveManaged(manager, show);
	const packages = findPackages(root, prefix);
	const missing = packages === void 0 && !isOnPath ? [notInstalled] : [];
	if (husky === void 0) {
		await writeHook(hook, writeHookScript(packages ?? ""), {
			root,
			common
		});
		return {
			path: hook.path,
			isNew: true,
			missing
		};
	}
	const ofHusky = hookIn(husky.folder, show);
	if (isOurs(ofHusky)) return leave(ofHusky.path);
	await writeHook(ofHusky, `#!/bin/sh\n${hookCommand}\n`, {
		root,
		common
	});
	const isReady = husky.isActive;
	return {
		path: ofHusky.path,
		isNew: true,
		missing: isReady ? missing : [...missing, inactive]
	};
}
const notInstalled = "No `node_modules` here has seedlint: run `npm install --save-dev seedlint`, or have it on PATH.";
const inactive = "Husky is not set up in this clone yet: `npx husky` makes git start its hooks.";
function hookIn(folder, show) {
	const path = join(folder, "pre-commit");
	return {
		path,
		shownPath: show(path)
	};
}
function leave(path) {
	return {
		path,
		isNew: false,
		missing: []
	};
}
function leaveManaged({ name, path, text, addition }, show) {
	if (startsSeedlint(text)) return leave(path);
	throw new UserError("hook-managed", [{
		message: `The hooks of this repository are managed by ${name}`,
		place: { path: show(path) },
		hint: `Nothing was changed. Add to it:\n\n${addition.replaceAll(/^/gm, "    ")}`
	}]);
}
function findPackages(root, prefix) {
	for (let folder = prefix;; folder = posix.dirname(folder)) {
		const isRoot = folder === "" || folder === ".";
		if (existsSync(join(root, folder, "node_modules/.bin/seedlint"))) return isRoot ? "" : folder;
		if (isRoot) return void 0;
	}
}
function bareRepository() {
	return new UserError("no-worktree", [{
		message: "This is a bare repository, in which nobody commits",
		hint: "To judge what is pushed, let its hook `pre-receive` run `seedlint hook pre-receive`."
	}]);
}

// src/session/parse-updates.ts
const line = /^(?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<ref>refs\/[^\0]+)$/;
const isObjectId = (text) => text.length === 40 || text.length === 64;
function parseUpdates(text) {
	if (text === "") refuse("Standard input is empty");
	return text.replace(/\n$/, "").split("\n").map((each) => parseLine(each) ?? refuseLine(each));
}
function parseLine(text) {
	const { before = "", after = "", ref = "" } = line.exec(text)?.groups ?? {};
	if (!isObjectId(before) || before.length !== after.length) return void 0;
	return {
		ref,
		before: toObjectId(before),
		after: toObjectId(after)
	};
}
function toObjectId(text) {
	return /^0+$/.test(text) ? null : text;
}
function refuseLine(text) {
	if (text === "") refuse("Standard input has a line without a reference update");
	refuse(`\`${text.length > 100 ? `${text.slice(0, 100)}…` : text}\` is no reference update`);
}
function refuse(message) {
	throw new UserError("usage", [{
		message,
		hint: "Expected lines of `<old object id> <new object id> <ref>`, as git gives them to a pre-receive hook."
	}]);
}

// src/session/find-push-base.ts
const MAX_BRANCHES = 50;
async function findPushBase({ before, after }, { cwd, environment }) {
	if (before !== null) return {
		kind: "old-tip",
		oid: before
	};
	return withUserErrors(async () => {
		const repository = await openRepository(cwd, { environment });
		try {
			const head = await resolveCommit(repository, after);
			const oid = await findForkPoint(repository, head, "HEAD");
			if (oid !== void 0) return {
				kind: "fork-point",
				oid,
				of: "default"
			};
			const nearest = await findNearest(repository, head);
			return nearest === void 0 ? { kind: "nothing" } : {
				kind: "fork-point",
				oid: nearest,
				of: "nearest"
			};
		} finally {
			repository.close();
		}
	});
}
async function findNearest(repository, head) {
	let nearest;
	for (const tip of await listBranchTips(repository, { limit: MAX_BRANCHES })) {
		const oid = await findForkPoint(repository, head, tip);
		if (oid === void 0 || oid === nearest?.oid) continue;
		const { committedAt } = await commitInfo(repository, oid);
		if (nearest === void 0 || committedAt > nearest.committedAt) nearest = {
			oid,
			committedAt
		};
	}
	return nearest?.oid;
}

// src/session/receive-updates.ts
async function* receiveUpdates(updates, request) {
	for (const update of updates) yield await receive(update, request);
}
async function receive(update, request) {
	const { ref, after } = update;
	if (!ref.startsWith("refs/heads/")) return {
		update,
		kind: "unjudged",
		reason: "no-branch"
	};
	if (after === null) return {
		update,
		kind: "unjudged",
		reason: "deleted"
	};
	try {
		const base = await findPushBase({
			before: update.before,
			after
		}, request);
		return {
			update,
			kind: "judged",
			base,
			run: await lint({
				...request,
				paths: [],
				head: {
					kind: "commit",
					ref: after
				},
				base: {
					kind: "commit",
					ref: base.kind === "nothing" ? nothingLike(after) : base.oid
				},
				isCodeAllowed: false
			})
		};
	} catch (error) {
		if (error instanceof UserError) return {
			update,
			kind: "failed",
			error: asPusher(error)
		};
		throw error;
	}
}
function nothingLike(oid) {
	return emptyTree(oid.length === 40 ? "sha1" : "sha256");
}
function asPusher(error) {
	if (error.code !== "code-untrusted") return error;
	const place = error.problems[0]?.place;
	const problem = {
		message: "Code that a push brings is not run on the server",
		...place === void 0 ? {} : { place },
		hint: "Built-in rules, and those that `custom` declares in YAML or JSON, are run here; files with rules can be run in CI."
	};
	return new UserError(error.code, [problem], error);
}

// src/cli/hook-command.ts
async function runHookInstallCommand(terminal) {
	const { cwd, environment, stdout } = terminal;
	const { path, isNew, missing } = await installHook({
		cwd,
		environment
	});
	const shown = escapeTerminalLine(relative(cwd, path));
	const told = isNew ? `Wrote ${shown}: each commit is judged before it is made.` : `Already installed: ${shown} runs seedlint.`;
	await stdout.write([
		told,
		...missing,
		""
	].join("\n"));
	return 0;
}
async function runPreReceiveCommand(terminal) {
	if (process.stdin.isTTY) throw needsUpdates();
	const { cwd, environment } = terminal;
	const updates = parseUpdates(await readInput());
	const codes = [];
	for await (const received of receiveUpdates(updates, {
		cwd,
		environment
	})) {
		await terminal.stdout.write(`seedlint: ${describe(received)}\n`);
		codes.push(await printReceived(received, terminal));
	}
	const refused = codes.filter((code) => code > 0).length;
	if (refused > 0) await terminal.stdout.write(`seedlint: the push is refused because of ${count(refused, "ref")}\n`);
	return Math.max(...codes);
}
async function printReceived(received, terminal) {
	if (received.kind === "unjudged") return 0;
	if (received.kind === "failed") {
		await printUserError(received.error, terminal);
		return 2;
	}
	const { stdout, cwd } = terminal;
	const tool = {
		name: "seedlint",
		version
	};
	await stdout.write(formats.pretty(received.run, {
		tool,
		cwd,
		color: stdout.hasColor
	}));
	return exitCodeOf(received.run, {
		failOn: "error",
		maxWarnings: void 0
	});
}
function describe(received) {
	const { ref } = received.update;
	const name = escapeTerminalLine(ref.replace(/^refs\/heads\//, ""));
	switch (received.kind) {
		case "judged": return `${name}, ${describeBase(received.base)}`;
		case "failed": return `${name} cannot be judged`;
		case "unjudged": return `${name} is not judged: ${received.reason === "deleted" ? "it is deleted" : "it is no branch"}`;
	}
}
function describeBase(base) {
	switch (base.kind) {
		case "old-tip": return `compared with ${base.oid.slice(0, 10)}`;
		case "fork-point": return `a new branch, compared with ${base.oid.slice(0, 10)}, where it left the ${base.of} branch`;
		case "nothing": return "a new branch, of which every seed is judged";
	}
}
async function readInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
function needsUpdates() {
	return new UserError("usage", [{
		message: "`seedlint hook pre-receive` reads what git gives to a hook, and here is a terminal",
		hint: "On the server, write `exec seedlint hook pre-receive` into `hooks/pre-receive` of the bare repository."
	}]);
}

export { runHookInstallCommand, runPreReceiveCommand };
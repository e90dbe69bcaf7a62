import { accessSync, closeSync, constants, existsSync, fstatSync, fsyncSync, linkSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

// src/git/path-safety.ts
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const gitFolder = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/is;
const drive = /^[a-z]:$/i;
function isSafePath(path) {
	if (path.includes("\\")) return false;
	const segments = path.split("/");
	return !drive.test(segments[0] ?? "") && segments.every(isSafeSegment);
}
function isSafeSegment(segment) {
	if (segment !== "" && !/[.~]/.test(segment)) return true;
	if (segment === "" || segment === "." || segment === "..") return false;
	return !gitFolder.test(segment.replaceAll(ignoredByHfs, ""));
}

// src/git/entries.ts
const typeMask = 61440;
function kindOfMode(mode) {
	const type = Number.parseInt(mode, 8) & typeMask;
	if (type === 32768) return "file";
	return type === 40960 ? "symlink" : "gitlink";
}
function toEntry(name, kind, oid) {
	const problem = problemOf(name);
	const entry = {
		path: name.text,
		kind,
		oid
	};
	return problem === void 0 ? entry : {
		...entry,
		problem
	};
}
function problemOf(name) {
	if (!name.isUtf8) return "not-utf8";
	return isSafePath(name.text) ? void 0 : "unsafe-path";
}
function toListing(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const twin = byPath.get(entry.path);
		byPath.set(entry.path, twin === void 0 ? entry : {
			problem: "duplicate-path",
			...twin
		});
	}
	return markFilesThatAreFolders([...byPath.values()].toSorted(byPathOrder), byPath);
}
function byPathOrder(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
function markFilesThatAreFolders(entries, byPath) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of entries) for (let folder = parentOf(path); folder !== "" && !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
	const clashes = [...folders].filter((folder) => byPath.has(folder));
	if (clashes.length === 0) return entries;
	const isInClash = ({ path }) => clashes.some((clash) => path === clash || path.startsWith(`${clash}/`));
	return entries.map((entry) => isInClash(entry) ? {
		problem: "duplicate-path",
		...entry
	} : entry);
}
function parentOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/git/names.ts
function splitNul(output) {
	if (!isUtf8(output)) return [...nulPieces(output)].map(decodeName);
	return output.toString("utf8").split("\0").slice(0, -1).map((text) => ({
		text,
		isUtf8: true
	}));
}
function decodeName(bytes) {
	if (isUtf8(bytes)) return {
		text: bytes.toString("utf8"),
		isUtf8: true
	};
	return {
		text: displayForm(bytes),
		isUtf8: false
	};
}
function* nulPieces(output) {
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		yield output.subarray(start, end);
		start = end + 1;
	}
}
function displayForm(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = characterLength(bytes, at);
		const character = bytes.toString("utf8", at, at + length);
		if (length === 0) text += `\\x${bytes.toString("hex", at, at + 1)}`;
		else text += character === "\\" ? "\\\\" : character;
		at += Math.max(length, 1);
	}
	return text;
}
function characterLength(bytes, at) {
	return [
		1,
		2,
		3,
		4
	].filter((length) => at + length <= bytes.length).find((length) => isUtf8(bytes.subarray(at, at + length))) ?? 0;
}

// src/git/disk-listing.ts
var DiskListing = class {
	#root;
	#folders = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	kindOf(path) {
		const folder = parentOf(path);
		if (!this.isFolder(folder)) return void 0;
		const name = folder === "" ? path : path.slice(folder.length + 1);
		return this.#namesIn(folder).get(name) ?? this.#lookUp(path);
	}
	isFolder(path) {
		return path === "" || this.#folders.has(path) || this.kindOf(path) === "folder";
	}
	#namesIn(folder) {
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const names = new Map(entriesIn(join(this.#root, folder)).map((entry) => [entry.name, kindOf(entry)]));
		this.#folders.set(folder, names);
		return names;
	}
	#lookUp(path) {
		try {
			const stats = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
			return stats === void 0 ? void 0 : kindOf(stats);
		} catch {
			return "other";
		}
	}
};
function entriesIn(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isSymbolicLink()) return "symlink";
	return entry.isDirectory() ? "folder" : "other";
}

// src/git/unread.ts
function missingObject(entry, detail) {
	return {
		entry,
		problem: "missing-object",
		detail
	};
}
function changedKind(entry, detail) {
	return {
		entry,
		problem: "changed-kind",
		detail
	};
}
function unreadable(entry, detail) {
	return {
		entry,
		problem: "unreadable",
		detail
	};
}
function tooLarge(entry, size, maxBytes) {
	return {
		entry,
		problem: "too-large",
		detail: `It is ${size} bytes long, more than the ${maxBytes} that are read`,
		size
	};
}
function refusal(entry) {
	if (entry.problem !== void 0) return unreadable(entry, `Its path is a ${entry.problem}`);
	return entry.kind === "file" ? void 0 : unreadable(entry, `It is a ${entry.kind}, not a file`);
}

// src/git/read-disk.ts
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
function diskReader(root, options) {
	const listing = new DiskListing(root);
	return (entry) => {
		if (!listing.isFolder(parentOf(entry.path))) return changedKind(entry, "A folder on its way is no folder any more");
		return readFile(`${root}/${entry.path}`, entry, options);
	};
}
function diskFiles(root) {
	const listing = new DiskListing(root);
	const read = diskReader(root, { maxBytes: Number.MAX_SAFE_INTEGER });
	return (path) => {
		if (listing.kindOf(path) === void 0) return void 0;
		const blob = read({
			path,
			kind: "file",
			oid: null
		});
		return blob.problem === void 0 ? blob.bytes : null;
	};
}
function readFile(path, entry, { maxBytes }) {
	try {
		return withFile(path, (file) => {
			const stats = fstatSync(file);
			if (!stats.isFile()) return changedKind(entry, "It is not a regular file");
			if (stats.size > maxBytes) return tooLarge(entry, stats.size, maxBytes);
			return {
				entry,
				bytes: readBytes(file, stats.size)
			};
		});
	} catch (error) {
		if (isErrnoException(error) && error.code === "ELOOP") return changedKind(entry, "It is a symlink now");
		return unreadable(entry, error instanceof Error ? error.message : String(error));
	}
}
function withFile(path, use) {
	const file = openSync(path, openFlags);
	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}
function readBytes(file, byteLength) {
	const bytes = Buffer.allocUnsafe(byteLength);
	let filled = 0;
	while (filled < byteLength) {
		const taken = readSync(file, bytes, filled, byteLength - filled, null);
		if (taken === 0) break;
		filled += taken;
	}
	return bytes.subarray(0, filled);
}
function isErrnoException(error) {
	return error instanceof Error && "code" in error;
}

// src/git/read-objects.ts
const windowBytes = 1048576;
async function* readObjects(objects, entries, { maxBytes }) {
	const sizes = (await objects.info(entries.flatMap(({ oid }) => oid ?? [])))[Symbol.iterator]();
	yield* fetchWindows(objects, toWindows(entries.map((entry) => {
		if (entry.oid === null) return unreadable(entry, "It has no object id");
		return planFor(entry, sizes.next().value, maxBytes);
	})));
}
function planFor(entry, info, maxBytes) {
	if (info === void 0) return unreadable(entry, "git gave no answer");
	if (info.missing !== void 0) return missingObject(entry, info.missing);
	if (info.type !== "blob") return unreadable(entry, `The object is a ${info.type}`);
	if (info.size > maxBytes) return tooLarge(entry, info.size, maxBytes);
	return {
		entry,
		oid: info.oid,
		size: info.size
	};
}
function toWindows(plans) {
	const windows = [];
	let filledBytes = Number.POSITIVE_INFINITY;
	for (const plan of plans) {
		const size = "oid" in plan ? plan.size : 0;
		if (filledBytes + size > windowBytes) {
			windows.push([]);
			filledBytes = 0;
		}
		filledBytes += size;
		windows.at(-1)?.push(plan);
	}
	return windows;
}
async function* fetchWindows(objects, windows) {
	let next = fetchWindow(objects, windows[0]);
	for (const index of windows.keys()) {
		const blobs = await next;
		next = fetchWindow(objects, windows[index + 1]);
		next.catch(() => {});
		yield* blobs;
	}
}
async function fetchWindow(objects, window = []) {
	const answers = (await objects.contents(window.flatMap((plan) => "oid" in plan ? plan.oid : [])))[Symbol.iterator]();
	return window.map((plan) => {
		if (!("oid" in plan)) return plan;
		const answer = answers.next().value;
		if (answer?.missing !== void 0) return missingObject(plan.entry, answer.missing);
		const bytes = answer?.bytes;
		if (bytes === null || bytes === void 0) return unreadable(plan.entry, "git gave no answer");
		return {
			entry: plan.entry,
			bytes
		};
	});
}

// src/git/read-entries.ts
async function* readEntries({ root, objects }, entries, options) {
	const refused = entries.map(refusal);
	const stored = entries.filter(({ oid }, index) => oid !== null && refused[index] === void 0);
	const fromObjects = objects === null ? void 0 : readObjects(objects, stored, options);
	const fromDisk = root === null ? void 0 : diskReader(root, options);
	for (const [index, entry] of entries.entries()) yield refused[index] ?? (entry.oid === null ? fromDisk?.(entry) : await nextOf(fromObjects)) ?? unreadable(entry, "It has no content here");
}
async function nextOf(blobs) {
	const next = await blobs?.next();
	return next?.done === false ? next.value : void 0;
}

// src/git/git-error.ts
var GitError = class extends Error {
	name = "GitError";
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
	}
};
const minimumGitVersion = "2.38";
const usageStatus = 129;
const causes = [{
	words: /dubious ownership|unsafe repository/,
	code: "dubious-ownership"
}, {
	words: /not a git repository/,
	code: "not-a-repository",
	hint: "Run inside a git repository, or read the folder without git: `seedlint --no-git`."
}];
function errorOfExit(command, exit) {
	const words = exit.stderr.trim();
	const said = words === "" ? endedHow(exit) : words;
	if (exit.status === usageStatus) return new GitError("git-too-old", `git ${command} does not know an option: ${firstLine(said)}`, { hint: `This needs git ${minimumGitVersion} or newer.` });
	const cause = causes.find(({ words: pattern }) => pattern.test(said));
	const hint = cause?.hint === void 0 ? {} : { hint: cause.hint };
	return new GitError(cause?.code ?? "failed", `git ${command} failed: ${said}`, hint);
}
function endedHow(exit) {
	return exit.status === null ? "a signal ended it" : `it ended with status ${exit.status}`;
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}

// src/git/executable.ts
const fileName = process.platform === "win32" ? "git.exe" : "git";
function findGit(environment) {
	for (const folder of searchPath(environment).split(delimiter)) if (isAbsolute(folder) && isExecutable(join(folder, fileName))) return join(folder, fileName);
	throw new GitError("git-missing", "git is not installed, or not in PATH", { hint: `Install git ${minimumGitVersion} or newer.` });
}
function searchPath(environment) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
	return (name === void 0 ? void 0 : environment[name]) ?? "";
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

// src/git/hardening.ts
const plumbing = {
	"rev-parse": [],
	"merge-base": [],
	"for-each-ref": [],
	"ls-tree": [
		"-r",
		"-z",
		"--full-tree"
	],
	"ls-files": [
		"-z",
		"-s",
		"-t"
	],
	"diff-tree": [
		"-r",
		"--raw",
		"-z",
		"--no-ext-diff",
		"--no-textconv",
		"--no-renames"
	],
	"diff-index": [
		"--cached",
		"--raw",
		"-z",
		"--no-ext-diff",
		"--no-textconv",
		"--no-renames",
		"--ita-invisible-in-index"
	],
	"cat-file": ["--buffer"],
	"merge-tree": [
		"--write-tree",
		"-z",
		"--no-messages"
	],
	"hash-object": ["-w", "--no-filters"],
	"update-index": ["-z"],
	fetch: [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-filter",
		"--no-prune",
		"--refmap=",
		"--upload-pack=git-upload-pack"
	]
};
const protocols = { fetch: "file:https" };
const globalFlags = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"safe.bareRepository=explicit",
		"protocol.allow=never",
		"submodule.recurse=false"
	].flatMap((setting) => ["-c", setting])
];
const withoutHooks = ["-c", "core.hooksPath=/dev/null"];
function hardenedArguments(command, args, globals) {
	if (!Object.hasOwn(plumbing, command)) throw new Error(`git ${command} is not allowed`);
	const isAboutPlaces = command === "rev-parse" && args.includes("--git-path");
	return [
		...[
			...globalFlags,
			...isAboutPlaces ? [] : withoutHooks,
			...globals
		],
		command,
		...plumbing[command],
		...args
	];
}
const dropped = /* @__PURE__ */ new Set([
	"GIT_EXTERNAL_DIFF",
	"GIT_CONFIG_PARAMETERS",
	"GIT_LITERAL_PATHSPECS",
	"GIT_GLOB_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_ICASE_PATHSPECS"
]);
function hardenedEnvironment(command, inherited) {
	const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
	return {
		...Object.fromEntries(kept),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ALLOW_PROTOCOL: protocols[command] ?? "none",
		LC_ALL: "C"
	};
}

// src/git/run.ts
const maxOutputBytes = 268435456;
function startGit(context, command, args) {
	if (statSync(context.folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new GitError("no-such-folder", `There is no folder ${context.folder}`);
	return spawn(findGit(context.environment), hardenedArguments(command, args, context.globals), {
		cwd: context.folder,
		env: hardenedEnvironment(command, context.environment),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
async function runGit(context, command, args, { accept = [0], input } = {}) {
	const child = startGit(context, command, args);
	child.stdin.on("error", () => {}).end(input);
	const stdout = collect(child.stdout, () => child.kill());
	const stderr = collect(child.stderr, () => child.kill());
	const status = await ended(child);
	if (stdout.isOverflowing()) throw new GitError("failed", `git ${command} lists more than ${maxOutputBytes} bytes`);
	const words = stderr.bytes().toString("utf8");
	if (status === null || !accept.includes(status)) throw errorOfExit(command, {
		status,
		stderr: words
	});
	return {
		status,
		stdout: stdout.bytes(),
		stderr: words
	};
}
function ended(child) {
	return new Promise((resolve, reject) => {
		child.on("error", (cause) => {
			reject(new GitError("failed", `git could not be started: ${cause.message}`, { cause }));
		});
		child.on("close", resolve);
	});
}
function collect(stream, onOverflow) {
	const chunks = [];
	let byteLength = 0;
	stream.on("data", (chunk) => {
		byteLength += chunk.length;
		if (byteLength > maxOutputBytes) onOverflow();
		else chunks.push(chunk);
	});
	return {
		bytes: () => Buffer.concat(chunks),
		isOverflowing: () => byteLength > maxOutputBytes
	};
}

// src/git/once.ts
function once(compute) {
	let value;
	return () => value ??= compute();
}

// src/git/commit-snapshot.ts
function commitSnapshot(repository, oid, ref = null) {
	return {
		kind: "commit",
		ref,
		oid,
		treeish: oid,
		list: once(() => listTree(repository, oid)),
		read: (entries, options) => readEntries(repository, entries, options)
	};
}
async function listTree(repository, oid) {
	const { stdout } = await runGit(repository.git, "ls-tree", [oid]);
	return toListing(splitNul(stdout).map(parseTreeEntry));
}
function parseTreeEntry({ text, isUtf8 }) {
	const tab = text.indexOf("	");
	const [mode = "", , oid = ""] = text.slice(0, tab).split(" ");
	return toEntry({
		text: text.slice(tab + 1),
		isUtf8
	}, kindOfMode(mode), oid);
}

// src/git/branches.ts
async function listBranchTips({ git }, { limit }) {
	const { stdout } = await runGit(git, "for-each-ref", [
		"--sort=-committerdate",
		`--count=${limit}`,
		"--format=%(objectname)",
		"refs/heads/"
	]);
	const oids = stdout.toString("latin1").split("\n");
	return [...new Set(oids.filter((oid) => oid !== ""))];
}

// src/git/object-id.ts
function objectId$2(type, bytes, format) {
	return objectHash(type, bytes.length, format).update(bytes).digest("hex");
}
function objectHash(type, byteLength, format) {
	return createHash(format).update(`${type} ${byteLength}\0`);
}
const nothing = /* @__PURE__ */ new Uint8Array();
function emptyBlob(format) {
	return objectId$2("blob", nothing, format);
}
function emptyTree(format) {
	return objectId$2("tree", nothing, format);
}

// src/git/disk-object-id.ts
const chunkBytes = 1048576;
function diskObjectId({ path, kind }, known) {
	const absolute = `${known.root}/${path}`;
	try {
		if (kind === "symlink") return objectId$2("blob", readlinkSync(absolute, { encoding: "buffer" }), known.format);
		return withFile(absolute, (file) => fileObjectId(file, known));
	} catch {
		return null;
	}
}
function fileObjectId(file, known) {
	const stats = fstatSync(file);
	if (!stats.isFile()) return null;
	if (stats.size > chunkBytes) return longFileObjectId(file, stats.size, known.format);
	const bytes = readBytes(file, stats.size);
	const oid = objectId$2("blob", bytes, known.format);
	if (oid === known.expected || known.expected === null || !bytes.includes("\r\n")) return oid;
	const normal = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return objectId$2("blob", normal, known.format) === known.expected ? known.expected : oid;
}
function longFileObjectId(file, byteLength, format) {
	const hash = objectHash("blob", byteLength, format);
	for (let left = byteLength; left > 0; left -= chunkBytes) hash.update(readBytes(file, Math.min(left, chunkBytes)));
	return hash.digest("hex");
}

// src/git/raw-diff.ts
const noFile = "000000";
function parseRawDiff(output) {
	const pieces = splitNul(output).map(({ text }) => text);
	const changes = /* @__PURE__ */ new Map();
	for (let at = 0; at + 1 < pieces.length; at += 2) {
		const change = toChange(pieces[at] ?? "", pieces[at + 1] ?? "");
		if (change === void 0) continue;
		if (changes.get(change.path)?.status !== "unmerged") changes.set(change.path, change);
	}
	return [...changes.values()].toSorted(byPathOrder);
}
function pathsOfRawDiff(output) {
	return new Set(parseRawDiff(output).map(({ path }) => path));
}
function toChange(header, path) {
	const [oldMode = "", newMode = "", oldId = "", newId = "", letter] = header.slice(1).split(" ");
	const before = oldMode === noFile ? null : oldId;
	if (letter === "U") return {
		path,
		status: "unmerged",
		before,
		after: null
	};
	if (before === null) return {
		path,
		status: "added",
		before,
		after: newId
	};
	if (newMode === noFile) return {
		path,
		status: "deleted",
		before,
		after: null
	};
	if (kindOfMode(oldMode) !== kindOfMode(newMode)) return {
		path,
		status: "type-changed",
		before,
		after: newId
	};
	return oldId === newId ? void 0 : {
		path,
		status: "modified",
		before,
		after: newId
	};
}

// src/git/diff.ts
async function changedPaths(repository, base, head, { only = () => true } = {}) {
	return (await differences(repository, base, head, only)).filter(({ path }) => only(path));
}
async function differences(repository, base, head, only) {
	const from = base === null ? emptyTree(repository.objectFormat) : treeishOf(base);
	if (head.kind === "index") return rawDiff(repository, "diff-index", [from]);
	if (head.kind === "worktree") return worktreeDiff(repository, await base?.list(), await head.list(), only);
	const changes = await rawDiff(repository, "diff-tree", [from, treeishOf(head)]);
	return head.kind === "merge" ? withConflicts$1(changes, await base?.list(), head) : changes;
}
function treeishOf(snapshot) {
	if (snapshot.treeish === null) throw notACommit(snapshot);
	return snapshot.treeish;
}
function notACommit({ kind }) {
	return new GitError("failed", `A snapshot of kind ${kind} cannot be compared in this place`);
}
async function rawDiff(repository, command, ids) {
	const { stdout } = await runGit(repository.git, command, ids);
	return parseRawDiff(stdout);
}
async function withConflicts$1(changes, base = [], head) {
	const conflicts = (await head.list()).filter(({ kind }) => kind === "conflict");
	if (conflicts.length === 0) return changes;
	const paths = new Set(conflicts.map(({ path }) => path));
	const before = new Map(base.map(({ path, oid }) => [path, oid]));
	const unmerged = conflicts.map(({ path }) => {
		return {
			path,
			status: "unmerged",
			before: before.get(path) ?? null,
			after: null
		};
	});
	return [...changes.filter(({ path }) => !paths.has(path)), ...unmerged].toSorted(byPathOrder);
}
function worktreeDiff(repository, base = [], head, only) {
	const before = new Map(base.map((entry) => [entry.path, entry]));
	const changes = head.filter(({ path }) => only(path)).flatMap((entry) => compare(repository, before.get(entry.path), entry) ?? []);
	const headPaths = new Set(head.map(({ path }) => path));
	const deletions = base.filter(({ path }) => !headPaths.has(path)).map(toDeletion);
	return [...changes, ...deletions].toSorted(byPathOrder);
}
function compare(repository, before, after) {
	const { path } = after;
	const old = before?.oid ?? null;
	if (after.kind === "conflict") return {
		path,
		status: "unmerged",
		before: old,
		after: null
	};
	const oid = contentId(repository, after, old);
	if (before === void 0) return {
		path,
		status: "added",
		before: null,
		after: oid
	};
	if (before.kind !== after.kind) return {
		path,
		status: "type-changed",
		before: old,
		after: oid
	};
	return oid === old ? void 0 : {
		path,
		status: "modified",
		before: old,
		after: oid
	};
}
function contentId(repository, entry, expected) {
	const { root, objectFormat: format } = repository;
	if (entry.oid !== null || entry.problem !== void 0 || root === null) return entry.oid;
	return entry.kind === "gitlink" ? null : diskObjectId(entry, {
		root,
		format,
		expected
	});
}
function toDeletion({ path, oid }) {
	return {
		path,
		status: "deleted",
		before: oid,
		after: null
	};
}

// src/git/folder-snapshot.ts
const ignoredNames = /* @__PURE__ */ new Set([".git", "node_modules"]);
const slash = Buffer.from("/");
function folderSnapshot(folder) {
	return {
		kind: "folder",
		ref: null,
		oid: null,
		treeish: null,
		list: once(async () => toListing(walk(rootOf(folder)))),
		read: (entries, options) => readEntries({
			root: rootOf(folder),
			objects: null
		}, entries, options)
	};
}
function rootOf(folder) {
	try {
		return realpathSync(folder);
	} catch (cause) {
		throw new GitError("no-such-folder", `There is no folder ${folder}`, { cause });
	}
}
function* walk(root) {
	const top = Buffer.from(`${root}${sep}`);
	const waiting = [Buffer.alloc(0)];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) for (const child of childrenOf(Buffer.concat([top, folder]))) {
		if (ignoredNames.has(child.name.toString())) continue;
		const path = Buffer.concat([folder, child.name]);
		if (child.isDirectory()) waiting.push(Buffer.concat([path, slash]));
		else yield toEntry(decodeName(path), child.isSymbolicLink() ? "symlink" : "file", null);
	}
}
function childrenOf(folder) {
	try {
		return readdirSync(folder, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new GitError("failed", `A folder cannot be listed: ${message}`, { cause });
	}
}

// src/git/hook-folders.ts
async function findHookFolders(repository) {
	const [hooks, common] = await Promise.all([askForPath(repository, ["--git-path", "hooks"]), askForPath(repository, ["--git-common-dir"])]);
	return {
		hooks,
		common
	};
}
async function askForPath({ git }, question) {
	const { stdout } = await runGit(git, "rev-parse", ["--path-format=absolute", ...question]);
	return stdout.toString("utf8").replace(/\n$/, "");
}

// src/git/index-entries.ts
async function listIndex(repository, { withUntracked }) {
	const others = withUntracked ? ["-o", "--exclude-standard"] : [];
	const { stdout } = await runGit(repository.git, "ls-files", others);
	return splitNul(stdout).map(parseFile).filter(isFirstOfConflict());
}
function parseFile({ text, isUtf8 }) {
	if (text.startsWith("? ")) return {
		entry: untrackedEntry({
			text: text.slice(2),
			isUtf8
		}),
		state: "untracked"
	};
	const tab = text.indexOf("	");
	const [tag, mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
	const name = {
		text: text.slice(tab + 1),
		isUtf8
	};
	if (stage !== "0") return {
		entry: toEntry(name, "conflict", null),
		state: "conflict"
	};
	return {
		entry: toEntry(name, kindOfMode(mode), oid),
		state: tag === "S" ? "sparse" : "tracked"
	};
}
function untrackedEntry({ text, isUtf8 }) {
	if (!text.endsWith("/")) return toEntry({
		text,
		isUtf8
	}, "file", null);
	return toEntry({
		text: text.slice(0, -1),
		isUtf8
	}, "gitlink", null);
}
function isFirstOfConflict() {
	const seen = /* @__PURE__ */ new Set();
	return ({ entry, state }) => {
		if (state !== "conflict") return true;
		const isFirst = !seen.has(entry.path);
		seen.add(entry.path);
		return isFirst;
	};
}

// src/git/index-snapshot.ts
function indexSnapshot(repository) {
	return {
		kind: "index",
		ref: null,
		oid: null,
		treeish: null,
		list: once(() => list$1(repository)),
		read: (entries, options) => readEntries(repository, entries, options)
	};
}
async function list$1(repository) {
	const files = await listIndex(repository, { withUntracked: false });
	const entries = toListing(files.map(({ entry }) => entry));
	const looksAnnounced = ({ entry }) => entry.oid === emptyBlob(repository.objectFormat);
	if (!files.some(looksAnnounced)) return entries;
	const committed = await pathsToBeCommitted(repository);
	return entries.filter(({ path }) => committed.has(path));
}
async function pathsToBeCommitted(repository) {
	const tree = emptyTree(repository.objectFormat);
	const { stdout } = await runGit(repository.git, "diff-index", [tree]);
	return pathsOfRawDiff(stdout);
}

// src/git/refs.ts
const objectId$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function resolveCommit(repository, ref) {
	if (ref === "" || ref.includes("\0")) throw badRef(repository, ref, "it is no name");
	const { stdout } = await verify(repository, `${ref}^{commit}`).catch(async (error) => {
		if (!(error instanceof GitError) || error.code !== "failed") throw error;
		const isBeyondFirst = await isAncestorOfFirst(repository, ref);
		throw badRef(repository, ref, reasonIn(error), isBeyondFirst);
	});
	const oid = stdout.toString("latin1").trim();
	if (!objectId$1.test(oid)) throw badRef(repository, ref, "it does not name one commit");
	return oid;
}
async function isUnborn(repository) {
	try {
		await verify(repository, "HEAD");
		return false;
	} catch (error) {
		if (error instanceof GitError && error.code === "failed") return true;
		throw error;
	}
}
function verify({ git }, name) {
	return runGit(git, "rev-parse", [
		"--verify",
		"--end-of-options",
		name
	]);
}
async function isAncestorOfFirst(repository, ref) {
	const [, descendant] = /^([^~^]+)[~^][~^\d]*$/.exec(ref) ?? [];
	if (descendant === void 0) return false;
	return verify(repository, `${descendant}^{commit}`).then(() => true, () => false);
}
function reasonIn({ message }) {
	const [, reason] = /error: (.+)/.exec(message) ?? [];
	return reason;
}
function badRef({ isShallow, objectFormat }, ref, reason, isBeyondFirst = false) {
	const message = `\`${ref}\` names no commit here${reason === void 0 ? "" : `: ${reason}`}`;
	const nothing = `To compare with nothing, name the empty tree: \`${emptyTree(objectFormat)}\`.`;
	if (/^0{40,}$/.test(ref)) return new GitError("bad-ref", message, { hint: `Zeros stand for no commit. ${nothing}` });
	if (isShallow && /[~^@]|^[0-9a-f]{7,64}$/.test(ref)) return new GitError("shallow", message, { hint: deepen });
	if (ref === "HEAD" || ref === "@") return new GitError("bad-ref", message, { hint: "Is there a first commit yet?" });
	if (isBeyondFirst) return new GitError("bad-ref", message, { hint: `The history is not that long. ${nothing}` });
	return new GitError("bad-ref", message, { hint: `Is it spelt right, and did you fetch it?${isShallow ? ` ${deepen}` : ""}` });
}
const deepen = "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`.";
async function readMergeHeads(repository) {
	const file = join(repository.gitDir, "MERGE_HEAD");
	if (!existsSync(file)) return [];
	const names = readFileSync(file, "latin1").split("\n").filter((line) => line !== "");
	return Promise.all(names.map((name) => resolveCommit(repository, name)));
}
async function mergeBase(repository, a, b) {
	const { stdout } = await runGit(repository.git, "merge-base", [a, b], { accept: [0, 1] });
	const oid = stdout.toString("latin1").trim();
	if (oid !== "") return oid;
	if (!repository.isShallow) return void 0;
	throw new GitError("shallow", `No common ancestor of ${a} and ${b} is in this clone`, { hint: deepen });
}
async function commitInfo(repository, oid) {
	const [commit] = await repository.objects.contents([oid]);
	if (commit === void 0 || commit.missing !== void 0) throw badRef(repository, oid, commit?.missing ?? "git gave no answer");
	if (commit.type !== "commit") throw badRef(repository, oid, `it is a ${commit.type}`);
	const text = Buffer.from(commit.bytes ?? []).toString("utf8");
	const headers = text.slice(0, text.indexOf("\n\n") + 1);
	return {
		oid,
		tree: /^tree (.+)$/m.exec(headers)?.[1] ?? "",
		parents: [...headers.matchAll(/^parent (.+)$/gm)].flatMap(([, parent]) => parent ?? []),
		committedAt: committedAt(oid, headers)
	};
}
function committedAt(oid, headers) {
	const seconds = /^committer .*> (-?\d+) [+-]\d+$/m.exec(headers)?.[1];
	const date = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	if (Number.isNaN(date.getTime())) throw new GitError("failed", `Commit ${oid} has no valid date`);
	return date.toISOString();
}

// src/git/merge-snapshot.ts
const conflictStatus = 1;
const fatalStatus$1 = 128;
async function mergeSnapshot(scratch, head, into) {
	const { tree, conflicts } = await merge(scratch, head, into);
	return {
		kind: "merge",
		ref: `${head.ref} into ${into.ref}`,
		oid: null,
		treeish: tree,
		into: into.ref,
		list: once(async () => withConflicts(await listTree(scratch, tree), conflicts)),
		read: (entries, options) => readEntries({
			...scratch,
			root: null
		}, entries, options)
	};
}
async function merge(scratch, head, into) {
	const { status, stdout, stderr } = await runGit(scratch.git, "merge-tree", [into.oid, head.oid], { accept: [
		0,
		conflictStatus,
		fatalStatus$1
	] });
	const [first, ...files] = splitNul(stdout);
	if (status === fatalStatus$1 || /^error:/m.test(stderr) || first === void 0) throw unmerged(head, into, stderr);
	const paths = new Map(files.map(pathOfConflict).map((name) => [name.text, name]));
	if (status === conflictStatus && paths.size === 0) throw conflictWithoutPath(head, into);
	const conflicts = [...paths.values()].map((name) => toEntry(name, "conflict", null));
	return {
		tree: first.text,
		conflicts
	};
}
function pathOfConflict({ text, isUtf8 }) {
	return {
		text: text.slice(text.indexOf("	") + 1),
		isUtf8
	};
}
function withConflicts(entries, conflicts) {
	const paths = new Set(conflicts.map(({ path }) => path));
	return toListing([...entries.filter(({ path }) => !paths.has(path)), ...conflicts]);
}
function unmerged(head, into, stderr) {
	const message = `git cannot merge \`${head.ref}\` into \`${into.ref}\`: ${stderr.trim()}`;
	return new GitError("failed", message, { hint: "If this is a partial clone, fetch what it lacks: `git fetch --refetch --no-filter`." });
}
function conflictWithoutPath(head, into) {
	return new GitError("failed", `\`${head.ref}\` conflicts with \`${into.ref}\``, { hint: `Merge \`${into.ref}\` or rebase onto it first.` });
}

// src/git/enclosing.ts
function isAmongFiles(folder) {
	const real = realpathSync(folder);
	for (let place = real;; place = dirname(place)) {
		const [first] = relative(place, real).split(sep);
		if (first !== ".git" && hasGit(place)) return true;
		if (dirname(place) === place) return false;
	}
}
function hasGit(folder) {
	return lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== void 0;
}

// src/git/batch-parser.ts
const lineFeed = 10;
const none = Buffer.alloc(0);
var BatchParser = class {
	#hasBody;
	#onRecord;
	#header = none;
	#headerText = "";
	#body = null;
	#filled = 0;
	constructor(hasBody, onRecord) {
		this.#hasBody = hasBody;
		this.#onRecord = onRecord;
	}
	push(chunk) {
		let rest = chunk;
		while (rest.length > 0) rest = this.#body === null ? this.#readHeader(rest) : this.#readBody(rest);
	}
	#readHeader(chunk) {
		const end = chunk.indexOf(lineFeed);
		if (end === -1) {
			this.#header = Buffer.concat([this.#header, chunk]);
			return none;
		}
		const header = Buffer.concat([this.#header, chunk.subarray(0, end)]).toString("latin1");
		this.#header = none;
		const byteLength = this.#hasBody() ? byteLengthOf(header) : void 0;
		if (byteLength === void 0) this.#onRecord({
			header,
			body: null
		});
		else this.#expectBody(header, byteLength);
		return chunk.subarray(end + 1);
	}
	#expectBody(header, byteLength) {
		this.#headerText = header;
		this.#body = Buffer.allocUnsafe(byteLength + 1);
		this.#filled = 0;
	}
	#readBody(chunk) {
		const body = this.#body ?? none;
		const taken = chunk.copy(body, this.#filled);
		this.#filled += taken;
		if (this.#filled === body.length) {
			this.#body = null;
			this.#onRecord({
				header: this.#headerText,
				body: body.subarray(0, -1)
			});
		}
		return chunk.subarray(taken);
	}
};
function byteLengthOf(header) {
	const size = / (\d+)$/.exec(header)?.[1];
	return size === void 0 ? void 0 : Number(size);
}

// src/git/object-reader.ts
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fatalStatus = 128;
var ObjectReader = class {
	#store;
	#queue = [];
	#run;
	constructor(store) {
		this.#store = store;
	}
	info(oids) {
		return this.#ask("info", oids);
	}
	contents(oids) {
		return this.#ask("contents", oids);
	}
	close() {
		this.#run?.child.kill();
		this.#run = void 0;
		this.#rejectAll(new GitError("failed", "The repository was closed while it was read"));
	}
	async #ask(command, oids) {
		const strange = oids.find((oid) => !objectId.test(oid));
		if (strange !== void 0) throw new Error(`${strange} is not an object id`);
		if (oids.length === 0) return [];
		return new Promise((resolve, reject) => {
			this.#enqueue({
				command,
				oids,
				answers: [],
				resolve,
				reject
			});
		});
	}
	#enqueue(batch) {
		try {
			this.#run ??= this.#startRun();
			this.#queue.push(batch);
			this.#send(this.#run, batch);
		} catch (error) {
			batch.reject(error);
		}
	}
	#startRun() {
		const child = this.#store.start();
		const run = {
			child,
			stderr: "",
			hasAnswered: false
		};
		const parser = new BatchParser(() => this.#queue[0]?.command === "contents", (record) => {
			run.hasAnswered = true;
			this.#answer((oid) => toAnswer(oid, record));
		});
		child.stdout.on("data", (chunk) => {
			if (run === this.#run) parser.push(chunk);
		});
		child.stderr.on("data", (chunk) => run.stderr += chunk.toString("utf8"));
		child.stdin.on("error", () => {});
		child.on("error", (error) => run.stderr += error.message);
		child.on("close", (status) => this.#onClose(run, {
			status,
			stderr: run.stderr
		}));
		return run;
	}
	#send(run, { command, oids, answers }) {
		const questions = oids.slice(answers.length).map((oid) => `${command} ${oid}\n`);
		run.child.stdin.write(`${questions.join("")}flush\n`);
		keepAlive(run.child, true);
	}
	#answer(toAnswerFor) {
		const batch = this.#queue[0];
		const oid = batch?.oids[batch.answers.length];
		if (batch === void 0 || oid === void 0) return;
		batch.answers.push(toAnswerFor(oid));
		if (batch.answers.length < batch.oids.length) return;
		this.#queue.shift();
		if (this.#run !== void 0) keepAlive(this.#run.child, this.#queue.length > 0);
		batch.resolve(batch.answers);
	}
	#onClose(run, exit) {
		if (run !== this.#run) return;
		this.#run = void 0;
		const batch = this.#queue[0];
		const culprit = batch?.oids[batch.answers.length];
		if (culprit === void 0) return;
		const isAboutCulprit = run.hasAnswered || exit.stderr.includes(culprit);
		if (exit.status !== fatalStatus || !isAboutCulprit) {
			this.#rejectAll(errorOfExit("cat-file", exit));
			return;
		}
		this.#answer((oid) => ({
			oid,
			missing: exit.stderr.trim()
		}));
		const unanswered = this.#queue.splice(0);
		if (exit.stderr.includes("promisor")) this.#askForLocal(unanswered);
		else for (const rest of unanswered) this.#enqueue(rest);
	}
	async #askForLocal(batches) {
		try {
			const local = batches.length === 0 ? /* @__PURE__ */ new Set() : await this.#store.listLocal();
			await Promise.all(batches.map((batch) => this.#answerFromLocal(batch, local)));
		} catch (error) {
			for (const batch of batches) batch.reject(error);
		}
	}
	async #answerFromLocal(batch, local) {
		const rest = batch.oids.slice(batch.answers.length);
		const found = await this.#ask(batch.command, rest.filter((oid) => local.has(oid)));
		const answers = new Map(found.map((answer) => [answer.oid, answer]));
		const missing = "It is not in this partial clone, and nothing is fetched";
		const filled = rest.map((oid) => answers.get(oid) ?? {
			oid,
			missing
		});
		batch.resolve([...batch.answers, ...filled]);
	}
	#rejectAll(error) {
		for (const batch of this.#queue.splice(0)) batch.reject(error);
	}
};
function keepAlive(child, isNeeded) {
	for (const handle of [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	]) {
		if (handle !== child && !(handle instanceof Socket)) continue;
		if (isNeeded) handle.ref();
		else handle.unref();
	}
}
function toAnswer(oid, { header, body }) {
	const [, type, size] = header.split(" ");
	if (type === void 0 || size === void 0) return {
		oid,
		missing: `git says: ${header}`
	};
	return {
		oid,
		type,
		size: Number(size),
		bytes: body
	};
}

// src/git/repository.ts
async function openRepository(folder, { environment = process.env, isBareAllowed = true } = {}) {
	const { gitDir, isBare, isShallow, objectFormat, wayToRoot } = await findLayout({
		folder,
		globals: [],
		environment
	}, isBareAllowed);
	const opened = realpathSync(folder);
	const root = wayToRoot === null ? null : resolve(opened, wayToRoot);
	const git = {
		folder: root ?? gitDir,
		globals: [`--git-dir=${gitDir}`, ...root === null ? [] : [`--work-tree=${root}`]],
		environment
	};
	const objects = new ObjectReader(objectStore(git));
	const prefix = root === null ? "" : prefixOf(root, opened);
	const cleanups = [() => objects.close()];
	return {
		root,
		gitDir,
		isBare,
		isShallow,
		objectFormat,
		prefix,
		git,
		objects,
		onClose: (cleanup) => void cleanups.push(cleanup),
		close: () => {
			for (const cleanup of cleanups.splice(0)) cleanup();
		}
	};
}
function objectStore(git) {
	return {
		start: () => startGit(git, "cat-file", ["--batch-command"]),
		listLocal: async () => {
			const { stdout } = await runGit(git, "cat-file", [
				"--batch-all-objects",
				"--unordered",
				"--batch-check=%(objectname)"
			]);
			return new Set(stdout.toString("latin1").split("\n"));
		}
	};
}
async function findLayout(context, isBareAllowed) {
	try {
		return await readLayout(context);
	} catch (error) {
		if (!(error instanceof GitError) || !/bare repository/.test(error.message)) throw error;
		if (!isBareAllowed || isAmongFiles(context.folder)) throw refuseBare(error);
		return readLayout({
			...context,
			globals: ["-c", "safe.bareRepository=all"]
		});
	}
}
function refuseBare(cause) {
	return new GitError("bare-refused", cause.message, {
		hint: "What is checked out may hold what looks like one: remove it, or start in another folder.",
		cause
	});
}
const questions = [
	"--absolute-git-dir",
	"--is-shallow-repository",
	"--is-bare-repository",
	"--show-object-format",
	"--show-cdup"
];
const answers = /^([^]+)\n(true|false)\n(true|false)\n(sha1|sha256)\n(?:([^]*)\n)?$/;
async function readLayout(context) {
	const { stdout } = await runGit(context, "rev-parse", questions);
	const text = stdout.toString("utf8");
	const [, gitDir, isShallow, isBare, format, wayToRoot] = answers.exec(text) ?? [];
	if (gitDir === void 0) throw new GitError("failed", `git rev-parse answered ${text}`);
	return {
		gitDir,
		isBare: isBare === "true",
		isShallow: isShallow === "true",
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		wayToRoot: wayToRoot ?? null
	};
}
function prefixOf(root, folder) {
	const prefix = relative(root, folder).split(sep).join("/");
	return prefix === ".." || prefix.startsWith("../") ? "" : prefix;
}

// src/git/temporary-folder.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const folders = /* @__PURE__ */ new Set();
function makeTemporaryFolder(purpose) {
	if (folders.size === 0) watchEnd();
	try {
		const path = realpathSync(mkdtempSync(join(tmpdir(), `seedlint-${purpose}-`)));
		folders.add(path);
		return {
			path,
			remove: () => remove(path)
		};
	} finally {
		if (folders.size === 0) unwatchEnd();
	}
}
function remove(path) {
	if (!folders.delete(path)) return;
	if (folders.size === 0) unwatchEnd();
	rmSync(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
function watchEnd() {
	process.on("exit", removeAll);
	for (const signal of SIGNALS) process.on(signal, endBy);
}
function unwatchEnd() {
	process.off("exit", removeAll);
	for (const signal of SIGNALS) process.off(signal, endBy);
}
function removeAll() {
	for (const path of folders) try {
		remove(path);
	} catch {
		continue;
	}
}
function endBy(signal) {
	removeAll();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

// src/git/scratch.ts
async function openScratch(repository) {
	const { git, isShallow, objectFormat } = repository;
	const objectFolder = await pathInGitFolder(git, "objects");
	const shallow = isShallow ? readFileSync(await pathInGitFolder(git, "shallow")) : void 0;
	const folder = temporaryFolder();
	const gitDir = folder.path;
	const context = {
		folder: gitDir,
		globals: [
			`--git-dir=${gitDir}`,
			"-c",
			"core.attributesFile=/dev/null"
		],
		environment: withoutSettings(git.environment)
	};
	const objects = new ObjectReader(objectStore(context));
	const close = () => {
		objects.close();
		folder.remove();
	};
	repository.onClose(close);
	writeGitFolder(gitDir, {
		objectFolder,
		objectFormat
	});
	if (shallow !== void 0) writeFileSync(join(gitDir, "shallow"), shallow);
	return {
		...repository,
		gitDir,
		isBare: true,
		git: context,
		objects,
		close
	};
}
function temporaryFolder() {
	try {
		return makeTemporaryFolder("scratch");
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new GitError("failed", `A temporary folder cannot be made: ${message}`, {
			hint: "Name a folder that can be written to by `TMPDIR`.",
			cause
		});
	}
}
async function pathInGitFolder(git, name) {
	const { stdout } = await runGit(git, "rev-parse", [
		"--path-format=absolute",
		"--git-path",
		name
	]);
	return stdout.toString("utf8").replace(/\n$/, "");
}
function writeGitFolder(gitDir, { objectFolder, objectFormat }) {
	mkdirSync(join(gitDir, "objects/info"), { recursive: true });
	mkdirSync(join(gitDir, "refs"));
	writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n");
	const version = objectFormat === "sha1" ? 0 : 1;
	const extension = version === 0 ? "" : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
	const core = `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
	writeFileSync(join(gitDir, "config"), core + extension);
	writeFileSync(join(gitDir, "objects/info/alternates"), `${quoted(objectFolder)}\n`);
}
function quoted(path) {
	return `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}
const alternates = "GIT_ALTERNATE_OBJECT_DIRECTORIES";
function withoutSettings(environment) {
	const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || name === alternates);
	return {
		...Object.fromEntries(kept),
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_SYSTEM: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
}

// src/git/index-draft.ts
var IndexDraft = class {
	git;
	#index;
	#draft;
	#original;
	constructor(git, index, folder) {
		this.#index = realpathSync(index);
		this.#draft = join(folder, "index");
		const nowhere = join(folder, "worktree");
		mkdirSync(nowhere, { recursive: true });
		this.#original = readFileSync(this.#index);
		writeFileSync(this.#draft, this.#original);
		this.git = {
			folder: nowhere,
			globals: [...git.globals, `--work-tree=${nowhere}`],
			environment: {
				...git.environment,
				GIT_INDEX_FILE: this.#draft
			}
		};
	}
	lock() {
		this.#keepTime();
		writeFileSync(`${this.#draft}.at`, this.#lockPath);
		try {
			linkOrCopy(this.#draft, this.#lockPath);
		} catch (error) {
			throw isThere(error) ? locked(this.#lockPath) : error;
		}
		if (readFileSync(this.#index).equals(this.#original)) return;
		this.unlock();
		throw new GitError("index-changed", "The index has changed since it was read", { hint: "Run this again." });
	}
	replace() {
		renameSync(this.#lockPath, this.#index);
	}
	unlock() {
		rmSync(this.#lockPath, { force: true });
	}
	#keepTime() {
		const { mtimeNs } = statSync(this.#index, { bigint: true });
		const seconds = Number(mtimeNs / 1000n) / 1e6;
		utimesSync(this.#draft, seconds, seconds);
		const file = openSync(this.#draft, "r+");
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	}
	get #lockPath() {
		return `${this.#index}.lock`;
	}
};
function linkOrCopy(path, second) {
	try {
		linkSync(path, second);
	} catch (error) {
		if (isThere(error)) throw error;
		writeFileSync(second, readFileSync(path), { flag: "wx" });
	}
}
function isThere(error) {
	return error instanceof Error && "code" in error && error.code === "EEXIST";
}
function locked(path) {
	return new GitError("index-locked", `Another git process has locked the index: ${path}`, { hint: "Wait until it has ended. If there is none, remove this file." });
}

// src/git/staged-entries.ts
async function readStagedEntries(git) {
	const { stdout } = await runGit(git, "ls-files", ["-v"]);
	return new Map(splitNul(stdout).flatMap(({ text, isUtf8 }) => isUtf8 ? parse(text) : []));
}
function parse(text) {
	const tab = text.indexOf("	");
	const [tag = "", mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
	if (stage !== "0" || !mode.startsWith("100")) return [];
	const isAssumed = tag !== tag.toUpperCase();
	return [[text.slice(tab + 1), {
		mode,
		oid,
		isSparse: tag.toUpperCase() === "S",
		isAssumed
	}]];
}

// src/git/write-blobs.ts
const namesAtOnce = 1e3;
async function writeBlobs(git, contents, folder) {
	mkdirSync(folder, { recursive: true });
	for (const [index, bytes] of contents.entries()) writeFileSync(join(folder, `${index}`), bytes);
	const oids = [];
	for (let start = 0; start < contents.length; start += namesAtOnce) {
		const { length } = contents.slice(start, start + namesAtOnce);
		const names = Array.from({ length }, (_, index) => `${start + index}`);
		const { stdout } = await runGit({
			...git,
			folder
		}, "hash-object", ["--", ...names]);
		oids.push(...stdout.toString("latin1").trimEnd().split("\n"));
	}
	return oids;
}

// src/git/stage-blobs.ts
async function prepareStaging(repository, changes, folder) {
	const [current = "", ...others] = await findIndexes(repository);
	const draft = new IndexDraft(repository.git, current, join(folder, "0"));
	const entries = await readStagedEntries(draft.git);
	const blobs = await hashChanges(repository, changes, join(folder, "blobs"));
	for (const { path, from } of blobs) if (entries.get(path)?.oid !== from) throw changedEntry(path);
	await stage(draft, blobs, entries);
	const drafts = [draft, ...await stageInOthers(repository, {
		others,
		blobs,
		entries,
		folder
	})];
	return {
		checkedOut: changes.filter(({ path }) => entries.get(path)?.isSparse === false),
		commit: () => replaceAll(drafts)
	};
}
async function findIndexes({ git, gitDir }) {
	const index = await pathInGitFolder(git, "index");
	const isFalse = /^next-index-\d+\.lock$/.test(basename(index)) && dirname(index) === gitDir;
	const next = join(gitDir, "index.lock");
	return isFalse && existsSync(next) ? [index, next] : [index];
}
async function stageInOthers({ git }, { others, blobs, entries, folder }) {
	const drafts = [];
	for (const [place, index] of others.entries()) {
		const draft = new IndexDraft(git, index, join(folder, String(place + 1)));
		const own = await readStagedEntries(draft.git);
		await stage(draft, blobs.filter(({ path, from }) => {
			const entry = own.get(path);
			return entry?.oid === from && entry.mode === entries.get(path)?.mode;
		}), own);
		drafts.push(draft);
	}
	return drafts;
}
async function hashChanges({ git, objectFormat }, changes, folder) {
	const contents = changes.map(({ after }) => after);
	const oids = await writeBlobs(git, contents, folder);
	return changes.map(({ path, before }, at) => {
		return {
			path,
			from: objectId$2("blob", before, objectFormat),
			to: oids[at] ?? ""
		};
	});
}
async function stage({ git }, blobs, entries) {
	await update(git, ["--index-info"], blobs.map(({ path, to }) => `${entries.get(path)?.mode} ${to} 0\t${path}`));
	const pathsOf = (flag) => blobs.map(({ path }) => path).filter((path) => entries.get(path)?.[flag] === true);
	await update(git, ["--skip-worktree", "--stdin"], pathsOf("isSparse"));
	await update(git, ["--assume-unchanged", "--stdin"], pathsOf("isAssumed"));
}
async function update(git, args, lines) {
	if (lines.length === 0) return;
	const input = Buffer.from(lines.map((line) => `${line}\0`).join(""));
	await runGit(git, "update-index", args, { input });
}
function replaceAll(drafts) {
	const locked = [];
	try {
		for (const draft of drafts) {
			draft.lock();
			locked.push(draft);
		}
		for (const draft of locked.toReversed()) {
			draft.replace();
			locked.pop();
		}
	} finally {
		for (const draft of locked) draft.unlock();
	}
}
function changedEntry(path) {
	return new GitError("index-changed", `The index has another content of \`${path}\` by now`, { hint: "Run this again." });
}

// src/git/worktree-snapshot.ts
function worktreeSnapshot(repository) {
	return {
		kind: "worktree",
		ref: null,
		oid: null,
		treeish: null,
		list: once(() => list(repository)),
		read: (entries, options) => readEntries(repository, entries, options)
	};
}
async function list(repository) {
	if (repository.root === null) throw new GitError("failed", "This repository has no worktree", { hint: "Name two commits to compare instead." });
	const files = await listIndex(repository, { withUntracked: true });
	const disk = new DiskListing(repository.root);
	return toListing(files.flatMap((file) => toWorktreeEntry(file, disk) ?? []));
}
function toWorktreeEntry({ entry, state }, disk) {
	if (entry.problem !== void 0 || entry.kind === "conflict" || entry.kind === "gitlink") return entry;
	const kind = disk.kindOf(entry.path);
	if (kind === void 0 || kind === "folder") return state === "sparse" ? entry : void 0;
	return {
		...entry,
		kind: kind === "symlink" ? "symlink" : "file",
		oid: null
	};
}

export { diskFiles as S, objectId$2 as _, openRepository as a, runGit as b, isUnborn as c, resolveCommit as d, indexSnapshot as f, emptyTree as g, changedPaths as h, makeTemporaryFolder as i, mergeBase as l, folderSnapshot as m, prepareStaging as n, mergeSnapshot as o, findHookFolders as p, openScratch as r, commitInfo as s, worktreeSnapshot as t, readMergeHeads as u, listBranchTips as v, GitError as x, commitSnapshot as y };
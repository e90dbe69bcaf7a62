import { t as UserError } from "./sdk-user-error.js";
import { accessSync, closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, rmdirSync, unlinkSync, writeSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { dirname, isAbsolute, join, posix } from "node:path";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { open } from "node:fs/promises";

// src/disk/disk-error.ts
const full = {
	code: "write-no-space",
	words: "cannot be written: the disk is full",
	hint: "Free some space and run this again."
};
const denied = {
	code: "write-denied",
	words: "may not be written",
	hint: "Make the file and its folder writable for the user who runs this."
};
const mounted = {
	code: "write-failed",
	words: "is mounted or held by another program, so it cannot be replaced",
	hint: "Mount the folder that it is in, or end that program."
};
const meanings = /* @__PURE__ */ new Map([
	["ENOSPC", full],
	["EDQUOT", full],
	["EACCES", denied],
	["EPERM", denied],
	["EROFS", {
		...denied,
		words: "is on a file system that is read-only"
	}],
	["EEXIST", {
		code: "write-exists",
		words: "is there already",
		hint: "Choose another name."
	}],
	["EXDEV", mounted],
	["EBUSY", mounted]
]);
function refuse(code, path, words, hint) {
	return new UserError(code, [problemOf(path, words, hint)]);
}
function namingPath(path, action) {
	try {
		return action();
	} catch (error) {
		throw toUserError(error, path);
	}
}
async function namingPathOf(path, work) {
	try {
		return await work;
	} catch (error) {
		throw toUserError(error, path);
	}
}
function toUserError(error, path) {
	if (!isSystemError(error)) return error;
	const { code, words, hint } = meanings.get(error.code) ?? {
		code: "write-failed",
		words: `cannot be written: ${error.message}`,
		hint: "Mend what the system complains of and run this again."
	};
	return new UserError(code, [problemOf(path, words, hint)], error);
}
function problemOf(path, words, hint) {
	return {
		message: `The file ${words}`,
		place: { path },
		hint
	};
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error && "code" in error;
}
function hasCode(error, ...codes) {
	return isSystemError(error) && codes.includes(error.code);
}

// src/disk/disk.ts
var Disk = class {
	#observe;
	constructor(observe = () => {}) {
		this.#observe = observe;
	}
	create(path, bytes, ownership = {}) {
		const file = this.#step(`open ${path}`, () => openSync(path, "wx", 438));
		try {
			this.#fill(file, {
				path,
				bytes,
				ownership
			});
		} catch (error) {
			this.remove(path);
			throw error;
		}
	}
	async syncFile(path) {
		this.#observe(`before sync ${path}`);
		const file = await open(path, process.platform === "win32" ? "r+" : "r");
		try {
			await file.sync();
		} finally {
			await file.close();
		}
		this.#observe(`after sync ${path}`);
	}
	link(path, second) {
		this.#step(`link ${second}`, () => linkSync(path, second));
	}
	rename(from, to) {
		this.#step(`rename ${to}`, () => renameSync(from, to));
	}
	remove(path) {
		this.#step(`remove ${path}`, () => unlessMissing(() => unlinkSync(path)));
	}
	makeFolder(path) {
		this.#step(`make ${path}`, () => mkdirSync(path));
	}
	removeFolder(path) {
		this.#step(`clear ${path}`, () => {
			try {
				rmdirSync(path);
			} catch (error) {
				if (!hasCode(error, "ENOENT", "ENOTEMPTY", "EEXIST", "EPERM")) throw error;
			}
		});
	}
	syncFolder(path) {
		if (process.platform === "win32") return;
		this.#step(`sync ${path}`, () => {
			const folder = openSync(path, "r");
			try {
				fsyncSync(folder);
			} catch (error) {
				if (!hasCode(error, "EINVAL", "ENOTSUP", "EOPNOTSUPP")) throw error;
			} finally {
				closeSync(folder);
			}
		});
	}
	#fill(file, { path, bytes, ownership }) {
		try {
			this.#step(`write ${path}`, () => writeAll(file, bytes));
			this.#step(`own ${path}`, () => setOwnership(file, ownership));
		} finally {
			closeSync(file);
		}
	}
	#step(operation, change) {
		this.#observe(`before ${operation}`);
		const result = change();
		this.#observe(`after ${operation}`);
		return result;
	}
};
function writeAll(file, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
function setOwnership(file, { mode, uid, gid }) {
	if (uid !== void 0 && gid !== void 0) try {
		fchownSync(file, uid, gid);
	} catch (error) {
		if (!hasCode(error, "EPERM", "EINVAL", "ENOSYS")) throw error;
	}
	if (mode !== void 0) fchmodSync(file, mode);
}
function unlessMissing(change) {
	try {
		change();
	} catch (error) {
		if (!hasCode(error, "ENOENT", "ENOTDIR")) throw error;
	}
}

// src/disk/paths.ts
function checkPath(path) {
	if (path.split("/").every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name)) && !/[\\\0]|^[a-z]:/i.test(path)) return;
	throw refuse("write-path", path, "is not in a place that is written to", "Give it another path.");
}
function foldersOf(path) {
	const names = path.split("/").slice(0, -1);
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function parentOf(path) {
	const parent = posix.dirname(path);
	return parent === "." ? "" : parent;
}
function look(path) {
	return lstatSync(path, { throwIfNoEntry: false });
}
function findMissingFolders(root, path) {
	const git = look(join(root, ".git"));
	return foldersOf(path).filter((folder) => {
		const found = look(join(root, folder));
		if (found === void 0) return true;
		if (found.isDirectory() && !isSame(found, git)) return false;
		const hint = "Move the file to a folder of its own, or name the real one.";
		const words = found.isSymbolicLink() ? "a symlink" : "no folder of the files";
		throw refuse("write-through-link", path, `is below \`${folder}\`, which is ${words}`, hint);
	});
}
function isSame(a, b) {
	return a !== void 0 && b !== void 0 && a.dev === b.dev && a.ino === b.ino;
}

// src/disk/journal.ts
function newRunName() {
	return randomBytes(6).toString("hex");
}
function digestOf(bytes) {
	return bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
}
function besidePath(journal, index, kind) {
	const folder = parentOf(journal.files[index]?.path ?? "");
	return join(folder, `.seedlint-${journal.run}-${index}.${kind}`);
}
function journalPath(stateFolder, state) {
	return join(stateFolder, `${state}.json`);
}
async function writeJournal(disk, stateFolder, journal) {
	const draft = draftPath(stateFolder);
	disk.create(draft, Buffer.from(JSON.stringify(journal)));
	await disk.syncFile(draft);
	disk.rename(draft, journalPath(stateFolder, "open"));
	disk.syncFolder(stateFolder);
}
function draftPath(stateFolder) {
	return join(stateFolder, "draft.json");
}
function readJournal(stateFolder, state) {
	const path = journalPath(stateFolder, state);
	try {
		return parseJournal(readFileSync(path, "utf8"));
	} catch (error) {
		if (hasCode(error, "ENOENT", "ENOTDIR")) return void 0;
		throw new UserError("write-journal", [{
			message: "What an interrupted run has left cannot be read",
			place: { path },
			hint: "Compare the files with git, then remove this one."
		}], error);
	}
}
function parseJournal(text) {
	const { run, folders, files } = JSON.parse(text);
	if (typeof run !== "string" || !/^[0-9a-f]{12}$/.test(run)) throw new Error("No name of a run");
	return {
		run,
		folders: listOf(folders).map(toPath),
		files: listOf(files).map(toFile)
	};
}
function toFile(value) {
	const { path, before, after } = value;
	return {
		path: toPath(path),
		before: toDigest(before),
		after: toDigest(after)
	};
}
function toPath(value) {
	if (typeof value !== "string") throw new Error("No path");
	checkPath(value);
	return value;
}
function toDigest(value) {
	if (value === null || typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value;
	throw new Error("No digest");
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	throw new Error("No list");
}

// src/disk/process-mark.ts
function ownMark() {
	return {
		machine: machineMark(),
		pid: process.pid,
		start: startOf(process.pid) ?? "0"
	};
}
function isRunning({ pid, start }) {
	return startOf(pid) === start;
}
function machineMark() {
	const place = `${hostname()}\0${readOr("", () => readlinkSync("/proc/self/ns/pid"))}`;
	return createHash("sha256").update(place).digest("hex").slice(0, 8);
}
function startOf(pid) {
	if (process.platform !== "linux") return isThere(pid) ? "0" : void 0;
	const status = readOr("", () => readFileSync(`/proc/${pid}/stat`, "latin1"));
	const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
	return /^[ZX]?$/.test(fields[0] ?? "") ? void 0 : fields[19];
}
function isThere(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function readOr(fallback, read) {
	try {
		return read();
	} catch {
		return fallback;
	}
}

// src/disk/owned.ts
const ownedName = /^(claim|work)-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}$/;
const foreignAgeMs = 6e5;
function nameOfOwn(kind) {
	const { machine, pid, start } = ownMark();
	return `${kind}-${machine}-${pid}-${start}-${newRunName()}`;
}
function listOwned(stateFolder, kind) {
	return readdirSync(stateFolder).flatMap((name) => {
		const [, found, machine = "", pid, start = ""] = ownedName.exec(name) ?? [];
		if (found !== kind) return [];
		const path = join(stateFolder, name);
		const mark = {
			machine,
			pid: Number(pid),
			start
		};
		return [{
			path,
			isAlive: () => machine === ownMark().machine ? isRunning(mark) : isYoung(path)
		}];
	});
}
function isYoung(path) {
	const found = look(path);
	return found !== void 0 && Date.now() - found.mtimeMs < foreignAgeMs;
}

// src/disk/lock.ts
const patienceMs = 5e3;
async function whileLocked(disk, stateFolder, action) {
	const claim = await putUpClaim(disk, stateFolder);
	try {
		return await action();
	} finally {
		withdraw(disk, claim);
	}
}
async function putUpClaim(disk, stateFolder) {
	const deadline = Date.now() + patienceMs;
	for (;;) {
		const claim = join(stateFolder, nameOfOwn("claim"));
		const isUp = namingPath(stateFolder, () => tryToCreate(disk, claim));
		const rival = isUp ? findRival(disk, claim) : void 0;
		if (isUp && rival === void 0) return claim;
		withdraw(disk, claim);
		if (Date.now() > deadline) throw busy(rival ?? claim);
		await setTimeout(10 + Math.random() * 90);
	}
}
function tryToCreate(disk, claim) {
	return tryIn(disk, dirname(claim), () => disk.create(claim, /* @__PURE__ */ new Uint8Array()));
}
function tryIn(disk, folder, make) {
	if (look(folder)?.isSymbolicLink() === true) throw refuse("write-state", folder, "is a symlink where a folder was expected", "Remove it.");
	try {
		disk.makeFolder(folder);
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
	try {
		make();
		return true;
	} catch (error) {
		if (hasCode(error, "ENOENT")) return false;
		throw error;
	}
}
function findRival(disk, own) {
	const claims = listOwned(dirname(own), "claim").filter(({ path }) => path !== own);
	for (const { path, isAlive } of claims) {
		if (isAlive()) return path;
		disk.remove(path);
	}
}
function withdraw(disk, claim) {
	disk.remove(claim);
	disk.removeFolder(dirname(claim));
}
function busy(claim) {
	return refuse("write-locked", claim, "says that another run is writing here", "Wait until it has ended. If there is none, remove this file.");
}

// src/disk/undo.ts
function undo(scene) {
	const { disk, root, journal } = scene;
	const restored = [...journal.files.entries()].toReversed().flatMap(([index, file]) => {
		if (!isReached(root, file.path)) return [];
		return putBack(scene, index, file) ? [file.path] : [];
	});
	removeKept(scene);
	for (const folder of journal.folders.toReversed()) if (isReached(root, join(folder, "any"))) disk.removeFolder(join(root, folder));
	return restored.toReversed();
}
function removeKept({ disk, root, journal }) {
	const parents = /* @__PURE__ */ new Set();
	for (const [index, { path }] of journal.files.entries()) {
		if (!isReached(root, path)) continue;
		for (const kind of ["new", "old"]) {
			const kept = join(root, besidePath(journal, index, kind));
			if (look(kept) === void 0) continue;
			disk.remove(kept);
			parents.add(parentOf(path));
		}
	}
	for (const parent of parents) disk.syncFolder(join(root, parent));
}
function putBack({ disk, root, journal }, index, file) {
	const target = join(root, file.path);
	const beside = (kind) => join(root, besidePath(journal, index, kind));
	if (readDigest(target) !== file.after) return false;
	if (file.before === null) {
		const made = look(beside("new"));
		if (made !== void 0 && !isSame(made, look(target))) return false;
		disk.remove(target);
	} else if (readDigest(beside("old")) === file.before) disk.rename(beside("old"), target);
	else return false;
	disk.syncFolder(join(root, parentOf(file.path)));
	return true;
}
function isReached(root, path) {
	try {
		return findMissingFolders(root, path).length === 0;
	} catch {
		return false;
	}
}
function readDigest(path) {
	const found = look(path);
	if (found === void 0) return null;
	if (!found.isFile()) return "";
	try {
		return digestOf(readFileSync(path));
	} catch (error) {
		if (hasCode(error, "ENOENT")) return null;
		throw error;
	}
}

// src/disk/hold-signals.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function whileHoldingSignals(action) {
	let held;
	const hold = (signal) => {
		held ??= signal;
	};
	for (const signal of signals) process.on(signal, hold);
	try {
		return await action();
	} finally {
		await new Promise((resolve) => setImmediate(resolve));
		for (const signal of signals) process.off(signal, hold);
		if (held !== void 0 && process.listenerCount(held) === 0) process.kill(process.pid, held);
	}
}

// src/disk/work-folder.ts
async function withWorkFolder({ stateFolder, observe }, action) {
	const disk = new Disk(observe);
	return whileHoldingSignals(async () => {
		const folder = namingPath(stateFolder, () => makeWorkFolder(disk, stateFolder));
		try {
			return await action(folder);
		} finally {
			clear(folder);
			disk.removeFolder(stateFolder);
		}
	});
}
function sweepWorkFolders(stateFolder) {
	for (const { path, isAlive } of listOwned(stateFolder, "work")) if (!isAlive()) clear(path);
}
function makeWorkFolder(disk, stateFolder) {
	const folder = join(stateFolder, nameOfOwn("work"));
	while (!tryIn(disk, stateFolder, () => disk.makeFolder(folder)));
	return folder;
}
function clear(folder) {
	for (const note of listNotes(folder)) removeSecondName(note);
	rmSync(folder, {
		recursive: true,
		force: true
	});
}
function listNotes(folder) {
	if (look(folder)?.isDirectory() !== true) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && entry.name.endsWith(".at")).map(({ parentPath, name }) => join(parentPath, name));
}
function removeSecondName(note) {
	const second = readFileSync(note, "utf8");
	if (!isAbsolute(second)) return;
	if (isSame(look(second), look(note.slice(0, -3)))) rmSync(second, { force: true });
}

// src/disk/recover.ts
async function recoverFiles(root, { stateFolder, observe }) {
	if (look(stateFolder) === void 0) return [];
	const disk = new Disk(observe);
	return whileLocked(disk, stateFolder, () => recoverLocked(disk, root, stateFolder));
}
function recoverLocked(disk, root, stateFolder) {
	return namingPath(stateFolder, () => {
		sweepWorkFolders(stateFolder);
		disk.remove(draftPath(stateFolder));
		const done = readJournal(stateFolder, "done");
		if (done !== void 0) {
			removeKept({
				disk,
				root,
				journal: done
			});
			disk.remove(journalPath(stateFolder, "done"));
		}
		const open = readJournal(stateFolder, "open");
		if (open === void 0) return [];
		const restored = undo({
			disk,
			root,
			journal: open
		});
		disk.remove(journalPath(stateFolder, "open"));
		return restored;
	});
}

// src/disk/target.ts
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const again = "Run this again: it reads the file anew.";
function findTarget(root, replacement, removed) {
	const { path, before, mode } = replacement;
	return namingPath(path, () => {
		const missingFolders = findMissingFolders(root, path);
		if (before === null) {
			checkFree(root, path, removed);
			return {
				replacement,
				missingFolders,
				ownership: mode === void 0 ? {} : { mode }
			};
		}
		return {
			replacement,
			missingFolders: [],
			ownership: checkUnchanged(root, path, {
				bytes: before,
				isKept: false
			})
		};
	});
}
function checkFree(root, path, removed = []) {
	const found = look(join(root, path));
	if (found === void 0) return;
	if (removed.some((other) => isSame(look(join(root, other)), found))) return;
	throw refuse("write-exists", path, "is there already", "Choose another name.");
}
function checkUnchanged(root, path, { bytes, isKept }) {
	const file = openTarget(root, path);
	try {
		accessSync(join(root, path), constants.W_OK);
		const stats = fstatSync(file);
		if (!stats.isFile()) throw notRegular(path, stats.isDirectory() ? "a folder" : "no file");
		if (stats.size !== bytes.length || !readFileSync(file).equals(bytes)) throw changed(path);
		if (stats.nlink > (isKept ? 2 : 1)) throw linked(path);
		const { mode, uid, gid } = stats;
		return {
			mode: mode & 4095,
			uid,
			gid
		};
	} finally {
		closeSync(file);
	}
}
function openTarget(root, path) {
	try {
		return openSync(join(root, path), openFlags);
	} catch (error) {
		if (hasCode(error, "ELOOP", "EMLINK")) throw notRegular(path, "a symlink");
		if (hasCode(error, "ENOENT", "ENOTDIR")) throw changed(path);
		throw error;
	}
}
function changed(path) {
	return refuse("file-changed", path, "has changed since it was read", again);
}
function notRegular(path, words) {
	return refuse("file-not-regular", path, `is ${words} now`, "Only regular files are written; remove it or leave it out.");
}
function linked(path) {
	return refuse("file-linked", path, "has a second name (a hard link), under which it would stay as it is", "Make it a file of its own: copy it and move it back.");
}

// src/disk/replacing.ts
const noLinks = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK",
	"EINVAL"
];
async function makeReady(replacing) {
	const { disk, root, journal } = replacing;
	for (const folder of journal.folders) namingPath(folder, () => disk.makeFolder(join(root, folder)));
	const made = [];
	forEachFile(replacing, ({ replacement, ownership, oldFile, newFile, target }) => {
		const { path, before, after } = replacement;
		const make = (file, bytes) => {
			disk.create(file, bytes, ownership);
			made.push({
				path,
				file
			});
		};
		if (before !== null) linkOr(disk, target, oldFile, () => make(oldFile, before));
		if (after !== null) make(newFile, after);
	});
	await syncFiles(disk, made);
	syncParents(replacing);
}
const width = 4;
async function syncFiles(disk, files) {
	const waiting = files.values();
	const work = async () => {
		for (const { path, file } of waiting) await namingPathOf(path, disk.syncFile(file));
	};
	const outcomes = await Promise.allSettled(Array.from({ length: width }, work));
	for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
function putInPlace(replacing) {
	const { disk, root } = replacing;
	forEachFile(replacing, ({ replacement, newFile, target }) => {
		const { path, before, after } = replacement;
		if (before === null) {
			linkOr(disk, newFile, target, () => {
				checkFree(root, path);
				disk.rename(newFile, target);
			});
			return;
		}
		checkUnchanged(root, path, {
			bytes: before,
			isKept: true
		});
		if (after === null) disk.remove(target);
		else disk.rename(newFile, target);
	});
	syncParents(replacing);
}
function forEachFile({ root, journal, targets }, action) {
	for (const [index, found] of targets.entries()) {
		const { path } = found.replacement;
		const beside = (kind) => join(root, besidePath(journal, index, kind));
		namingPath(path, () => {
			findMissingFolders(root, path);
			action({
				...found,
				target: join(root, path),
				oldFile: beside("old"),
				newFile: beside("new")
			});
		});
	}
}
function linkOr(disk, path, second, otherwise) {
	try {
		disk.link(path, second);
	} catch (error) {
		if (!hasCode(error, ...noLinks)) throw error;
		otherwise();
	}
}
function syncParents({ disk, root, journal }) {
	const paths = [...journal.folders, ...journal.files.map(({ path }) => path)];
	for (const parent of new Set(paths.map(parentOf))) disk.syncFolder(join(root, parent));
}

// src/disk/replace-files.ts
async function replaceFiles(root, replacements, { stateFolder, observe }) {
	const wanted = inOrder(replacements.filter(isChange));
	if (wanted.length === 0) return;
	const disk = new Disk(observe);
	await whileHoldingSignals(() => whileLocked(disk, stateFolder, async () => {
		recoverLocked(disk, root, stateFolder);
		await replaceLocked({
			disk,
			root,
			stateFolder
		}, wanted);
	}));
}
async function replaceLocked({ disk, root, stateFolder }, wanted) {
	const removed = wanted.filter(({ after }) => after === null).map(({ path }) => path);
	const targets = wanted.map((replacement) => findTarget(root, replacement, removed));
	const journal = toJournal(wanted, [...new Set(targets.flatMap(({ missingFolders }) => missingFolders))]);
	const replacing = {
		disk,
		root,
		journal,
		targets
	};
	try {
		await namingPathOf(stateFolder, writeJournal(disk, stateFolder, journal));
		await makeReady(replacing);
		putInPlace(replacing);
		namingPath(stateFolder, () => {
			disk.rename(journalPath(stateFolder, "open"), journalPath(stateFolder, "done"));
		});
	} catch (error) {
		throw afterUndoing(error, () => {
			undo(replacing);
			disk.remove(journalPath(stateFolder, "open"));
			disk.remove(draftPath(stateFolder));
		});
	}
	tidy(() => {
		removeKept(replacing);
		disk.remove(journalPath(stateFolder, "done"));
	});
}
function tidy(remove) {
	try {
		remove();
	} catch (error) {
		if (!isSystemError(error)) throw error;
	}
}
function toJournal(wanted, folders) {
	const files = wanted.map(({ path, before, after }) => {
		return {
			path,
			before: digestOf(before),
			after: digestOf(after)
		};
	});
	return {
		run: newRunName(),
		folders,
		files
	};
}
function isChange({ before, after }) {
	if (before === null || after === null) return before !== after;
	return Buffer.compare(before, after) !== 0;
}
function inOrder(replacements) {
	const paths = /* @__PURE__ */ new Set();
	for (const { path } of replacements) {
		checkPath(path);
		if (paths.has(path)) throw new Error(`${path} is to be replaced twice`);
		paths.add(path);
	}
	const isRemoval = ({ after }) => after === null;
	return [...replacements.filter(isRemoval), ...replacements.filter((replacement) => !isRemoval(replacement))];
}
function afterUndoing(error, putBack) {
	try {
		putBack();
		return error;
	} catch (second) {
		const [first = { message: String(error) }, ...others] = error instanceof UserError ? error.problems : [];
		const message = `Not every file could be put back: ${String(second)}`;
		const hint = "The next run of --fix puts back the rest.";
		return new UserError("write-failed", [
			first,
			...others,
			{
				message,
				hint
			}
		], error);
	}
}

// src/session/write-files.ts
async function writeFiles(place, replacements) {
	await replaceFiles(rootOf(place), replacements, { stateFolder: stateFolderOf(place) });
}
async function recoverWrites(place) {
	return recoverFiles(rootOf(place), { stateFolder: stateFolderOf(place) });
}
function rootOf({ root }) {
	if (root === null) throw new Error("A bare repository has no files to write");
	return root;
}
function stateFolderOf(place) {
	const { repository } = place;
	return repository === null ? join(rootOf(place), ".seedlint-write") : join(repository.gitDir, "seedlint");
}

export { withWorkFolder as a, replaceFiles as i, stateFolderOf as n, toUserError as o, writeFiles as r, recoverWrites as t };
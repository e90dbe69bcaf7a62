import { i as __toESM } from "./chunks/rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./chunks/undici.js";
import { t as UserError } from "./chunks/sdk-user-error.js";
import { n as version } from "./chunks/sdk-version.js";
import { c as mergeBase, g as GitError, h as runGit, l as resolveCommit, o as openRepository, s as commitInfo } from "./chunks/session-requested-paths.js";
import { n as withUserErrors } from "./chunks/session-workspace.js";
import { t as exitCodeOf } from "./chunks/session-exit-code.js";
import { t as lint } from "./chunks/session-lint.js";
import { M as parseDay } from "./chunks/sdk.js";
import { r as getAt } from "./chunks/sdk-pointer.js";
import { a as toWorkflowCommand, i as sayOutcome, n as encodeUrlPath, r as toInertMarkdown, t as formats } from "./chunks/report.js";
import { t as cutTo } from "./chunks/text-cut.js";
import { o as showInvisible, t as escapeTerminal } from "./chunks/text-terminal.js";
import { u as tally } from "./chunks/report-wording.js";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import * as path from "path";
import * as events from "events";
import { inspect } from "node:util";
import * as child from "child_process";
import { setTimeout as setTimeout$1 } from "timers";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}

// node_modules/@actions/http-client/lib/index.js
var import_tunnel = /* @__PURE__ */ __toESM(require_tunnel(), 1);
var import_undici = require_undici();
var __awaiter$9 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];

// node_modules/@actions/http-client/lib/auth.js
var __awaiter$8 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$7 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os$1.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os$1.EOL.length);
				n = s.indexOf(os$1.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os$1.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os.platform();
const arch = os.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}

// src/git/fetch.ts
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const settings = [
	"credential.helper=",
	"core.askPass=",
	"http.lowSpeedLimit=1",
	"http.lowSpeedTime=60"
];
async function fetchCommit({ git }, oid) {
	if (!objectId.test(oid)) throw new Error(`${oid} is not an object id`);
	const globals = [...git.globals, ...settings.flatMap((setting) => ["-c", setting])];
	await runGit({
		...git,
		globals
	}, "fetch", [
		"--end-of-options",
		"origin",
		oid
	]);
}

// src/session/checkout.ts
async function openCheckout(folder, environment) {
	return withUserErrors(async () => {
		const repository = await openRepository(folder, { environment });
		try {
			const oid = await resolveCommit(repository, "HEAD");
			const { parents } = await commitInfo(repository, oid);
			return toCheckout(repository, {
				oid,
				parents
			});
		} catch (error) {
			repository.close();
			throw error;
		}
	});
}
function toCheckout(repository, head) {
	return {
		head,
		obtain: (oid) => withUserErrors(async () => {
			if (!await hasCommit(repository, oid)) await fetchCommit(repository, oid);
			await commitInfo(repository, oid);
		}),
		findForkPoint: (ref) => withUserErrors(() => findForkPoint(repository, head.oid, ref)),
		close: () => repository.close()
	};
}
async function hasCommit({ objects }, oid) {
	const [answer] = await objects.info([oid]);
	return answer !== void 0 && answer.missing === void 0;
}
async function findForkPoint(repository, head, ref) {
	try {
		return await mergeBase(repository, await resolveCommit(repository, ref), head);
	} catch (error) {
		if (error instanceof GitError && ["bad-ref", "shallow"].includes(error.code)) return void 0;
		throw error;
	}
}

// src/action/event.ts
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const BRANCH = /^(?!.*(?:\.\.|@\{))[^\s\p{C}~^:?*[\\]+$/u;
function isObjectId(text) {
	return typeof text === "string" && OBJECT_ID.test(text);
}
function findObjectId({ payload }, pointer) {
	const value = getAt(payload, pointer);
	return isObjectId(value) && !/^0+$/.test(value) ? value : void 0;
}
function findText({ payload }, pointer) {
	const value = getAt(payload, pointer);
	return typeof value === "string" ? value : void 0;
}
function findDefaultBranch(event) {
	const name = findText(event, "/repository/default_branch");
	return name !== void 0 && BRANCH.test(name) ? name : void 0;
}
function isFromFork(event) {
	const head = findText(event, "/pull_request/head/repo/full_name");
	return getAt(event.payload, "/pull_request") !== void 0 && head !== findText(event, "/pull_request/base/repo/full_name");
}

// src/action/inputs.ts
function readInputs(read) {
	const inputs = {
		paths: readLines(read("paths")),
		workingDirectory: read("working-directory"),
		configPath: readText(read("config")),
		base: readText(read("base")),
		all: readFlag("all", read("all"), false),
		failOn: readSeverity("fail-on", read("fail-on")),
		maxWarnings: readCount("max-warnings", read("max-warnings")),
		quiet: readFlag("quiet", read("quiet"), false),
		today: readDay("today", read("today")),
		summary: readFlag("summary", read("summary"), true),
		jsonFile: readText(read("json-file"))
	};
	if (inputs.all && inputs.base !== void 0) throw new UserError("input-invalid", [{
		message: "The inputs `all` and `base` contradict each other",
		hint: "Give one of them."
	}]);
	return inputs;
}
function readText(text) {
	return text === "" ? void 0 : text;
}
function readLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function readFlag(name, text, absent) {
	if (text === "") return absent;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw wrong(name, text, "`true` or `false`");
}
function readSeverity(name, text) {
	switch (text) {
		case "":
		case "error": return "error";
		case "warn":
		case "warning": return "warning";
		case "info": return "info";
		default: throw wrong(name, text, "`error`, `warning` or `info`");
	}
}
function readCount(name, text) {
	if (text === "") return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw wrong(name, text, "a whole number from 0");
}
function readDay(name, text) {
	if (text === "") return void 0;
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== void 0) return text;
	throw wrong(name, text, "a day such as `2026-01-31`");
}
function wrong(name, text, expected) {
	return new UserError("input-invalid", [{ message: `The input \`${name}\` is \`${text}\`, expected ${expected}` }]);
}

// src/action/log.ts
const ANNOTATION_LIMIT = 4e3;
function say(text) {
	info(escapeTerminal(text));
}
function annotate(command, message) {
	info(toWorkflowCommand(command, { title: "seedlint" }, toAnnotationText(message)));
}
function printRun(run, options) {
	startGroup("seedlint");
	info(formats.pretty(run, options).trimEnd());
	endGroup();
	const annotations = formats.github(run, options);
	if (annotations !== "") info(annotations.trimEnd());
}
function printError(error) {
	if (!(error instanceof UserError)) {
		printBug(error);
		return;
	}
	for (const { message, hint, place } of error.problems) {
		const properties = {
			...place === void 0 ? {} : toProperties(place),
			title: `seedlint: ${error.code}`
		};
		const text = hint === void 0 ? message : `${message}\n${hint}`;
		info(toWorkflowCommand("error", properties, toAnnotationText(text)));
	}
}
function toProperties({ path, line, column }) {
	return {
		file: path,
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { col: column }
	};
}
function printBug(error) {
	say(inspect(error));
	annotate("error", "seedlint failed for a reason of its own: the stack is in the log");
}
function toAnnotationText(message) {
	return cutTo(showInvisible(message), ANNOTATION_LIMIT);
}

// src/action/publish.ts
async function writeSummary(run, basis, options) {
	const text = `${formats.markdown(run, options)}\n${toInertMarkdown(basis)}\n`;
	await tolerate("The job summary cannot be written", async () => {
		await summary.addRaw(text).write();
	});
}
function writeJsonFile(run, file, options) {
	try {
		writeFileSync(file, formats.json(run, options));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError("report-unwritable", [{ message: `The input \`json-file\` names a file that cannot be written: ${reason}` }], error);
	}
}
async function setOutputs(run, conclusion, jsonFile) {
	const { error, warning, info } = tally(run.diagnostics);
	await tolerate("The outputs cannot be set", () => {
		setOutput("error-count", error);
		setOutput("warning-count", warning);
		setOutput("info-count", info);
		setOutput("selected-count", run.counts.selected);
		setOutput("conclusion", conclusion);
		if (jsonFile !== void 0) setOutput("json-file", jsonFile);
	});
}
async function setErrorOutput() {
	const conclusion = "error";
	await tolerate("The outputs cannot be set", () => setOutput("conclusion", conclusion));
}
async function tolerate(problem, action) {
	try {
		await action();
	} catch (error) {
		say(`${problem}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

// src/action/read-event.ts
async function readRunContext() {
	const context = await loadContext();
	return {
		name: context.eventName,
		payload: context.payload,
		sha: context.sha,
		repositoryUrl: findRepositoryUrl(context)
	};
}
async function loadContext() {
	try {
		return (await import("./chunks/actions-github-github.js")).context;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError("event-unreadable", [{ message: `The file of the event cannot be read: ${reason}` }], error);
	}
}
function findRepositoryUrl(context) {
	try {
		const { owner, repo } = context.repo;
		return `${context.serverUrl}/${encodeUrlPath(`${owner}/${repo}`)}`;
	} catch {
		return;
	}
}

// src/action/plan.ts
const REFUSED = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
function planOf(event, head) {
	if (REFUSED.has(event.name)) throw refusalOf(event.name);
	switch (event.name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment": return planPullRequest(event, head);
		case "push": return planPush(event);
		case "merge_group": return planMergeGroup(event);
		default: return planEverything(`the event \`${event.name}\` names no change`);
	}
}
function planEverything(otherwise) {
	return {
		candidates: [],
		otherwise
	};
}
function planPullRequest(event, head) {
	if (isTestMerge(event, head)) {
		const [oid = ""] = head.parents;
		return {
			candidates: [{
				kind: "commit",
				oid,
				title: "the base branch that the pull request was merged with"
			}],
			otherwise: "the first parent of the merge commit cannot be had"
		};
	}
	const tip = findObjectId(event, "/pull_request/base/sha");
	if (tip === void 0) return planEverything("the event names no base");
	return {
		candidates: [{
			kind: "fork-point",
			ref: tip,
			title: "the commit at which it left the base branch"
		}, {
			kind: "commit",
			oid: tip,
			title: "the tip of the base branch"
		}],
		otherwise: "the base of the pull request cannot be had"
	};
}
function isTestMerge(event, { oid, parents }) {
	const tip = findObjectId(event, "/pull_request/head/sha");
	if (parents.length !== 2 || oid === tip) return false;
	return parents[1] === tip || oid === event.sha;
}
function planPush(event) {
	const ref = findText(event, "/ref") ?? "";
	if (ref.startsWith("refs/tags/")) return planEverything("a tag was pushed");
	if (findObjectId(event, "/after") === void 0) return planEverything("the push left no commit to judge");
	const before = findObjectId(event, "/before");
	const candidates = [];
	if (before !== void 0) candidates.push({
		kind: "commit",
		oid: before,
		title: "the branch before the push"
	});
	const trunk = findDefaultBranch(event);
	if (trunk !== void 0 && ref !== `refs/heads/${trunk}`) {
		const title = `the commit at which it left \`${trunk}\``;
		candidates.push({
			kind: "fork-point",
			ref: `refs/remotes/origin/${trunk}`,
			title
		});
	}
	const what = before === void 0 ? "the branch is new" : "the commit before the push is gone";
	return {
		candidates,
		otherwise: candidates.length > (before === void 0 ? 0 : 1) ? `${what} and the default branch is not in the clone` : what
	};
}
function planMergeGroup(event) {
	const oid = findObjectId(event, "/merge_group/base_sha");
	if (oid === void 0) return planEverything("the event names no base");
	return {
		candidates: [{
			kind: "commit",
			oid,
			title: "the commit that the merge group builds on"
		}],
		otherwise: "the base of the merge group cannot be had"
	};
}
function refusalOf(name) {
	return new UserError("event-refused", [{
		message: `The event \`${name}\` is not judged: what it checks out is not what was proposed`,
		hint: "Run seedlint on `pull_request`, which needs no secrets and also judges forks."
	}]);
}

// src/action/settle-base.ts
async function settleBase(event, { all, base }, checkout) {
	const plan = planOf(event, checkout.head);
	if (all) return settlePlan(planEverything("the input `all` says so"), checkout);
	if (base === void 0) return settlePlan(plan, checkout);
	if (isObjectId(base)) await checkout.obtain(base);
	return {
		kind: "commit",
		ref: base,
		title: "the input `base`"
	};
}
async function settlePlan(plan, checkout) {
	const attempts = [];
	for (const candidate of plan.candidates) {
		const found = await tryCandidate(candidate, checkout);
		if ("oid" in found) return {
			kind: "commit",
			ref: found.oid,
			title: candidate.title
		};
		attempts.push(`${candidate.title}: ${found.problem}`);
	}
	return {
		kind: "none",
		reason: plan.otherwise,
		attempts
	};
}
async function tryCandidate(candidate, checkout) {
	if (candidate.kind === "fork-point") {
		const oid = await checkout.findForkPoint(candidate.ref);
		return oid === void 0 ? { problem: "it is not in the clone" } : { oid };
	}
	try {
		await checkout.obtain(candidate.oid);
		return { oid: candidate.oid };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { problem: error.message };
	}
}

// src/action/wording.ts
function concludeRun(run, exitCode) {
	if (exitCode === 2) return "error";
	if (exitCode === 1) return "failure";
	return run.counts.selected === 0 && run.diagnostics.length === 0 ? "neutral" : "success";
}
function sayBasis(headOid, base) {
	const head = `the checked-out commit \`${shorten(headOid)}\``;
	if (base.kind === "none") return `Every seed of ${head} is judged, because ${base.reason}`;
	return `What ${head} changes is judged, compared with \`${shorten(base.ref)}\`, ${base.title}`;
}
function sayVerdict(run, exitCode, options) {
	const { selected, linted, skipped, failed } = run.counts;
	const account = `${selected} selected = ${linted} linted + ${skipped} skipped + ${failed} failed`;
	return `seedlint: ${concludeRun(run, exitCode)}. ${sayOutcome(run, options)} (${account})`;
}
function shorten(ref) {
	return isObjectId(ref) ? ref.slice(0, 12) : ref;
}

// src/action/run-action.ts
async function runAction(environment) {
	try {
		return await judge(environment);
	} catch (error) {
		printError(error);
		await setErrorOutput();
		return 2;
	}
}
async function judge(environment) {
	const startedAt = performance.now();
	const inputs = readInputs((name) => getInput(name));
	const context = await readRunContext();
	const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const folder = resolve(workspace, inputs.workingDirectory);
	const { headOid, base } = await findBase(context, inputs, {
		folder,
		environment
	});
	const basis = sayBasis(headOid, base);
	say(basis);
	if (base.kind === "none") for (const attempt of base.attempts) say(`  ${attempt}`);
	const request = toRequest(inputs, base, {
		folder,
		environment
	});
	const run = await lint({
		...request,
		isCodeAllowed: !isFromFork(context)
	});
	const exitCode = exitCodeOf(run, inputs);
	const options = toReportOptions(run, inputs, context, performance.now() - startedAt);
	printRun(run, options);
	annotateBasis(basis, base);
	if (inputs.summary) await writeSummary(run, basis, options);
	const jsonFile = inputs.jsonFile === void 0 ? void 0 : resolve(folder, inputs.jsonFile);
	if (jsonFile !== void 0) writeJsonFile(run, jsonFile, options);
	await setOutputs(run, concludeRun(run, exitCode), jsonFile);
	say(sayVerdict(run, exitCode, options));
	return exitCode;
}
async function findBase(context, inputs, { folder, environment }) {
	const checkout = await openCheckout(folder, environment).catch(explainMissingCheckout);
	try {
		const base = await settleBase(context, inputs, checkout);
		return {
			headOid: checkout.head.oid,
			base
		};
	} finally {
		checkout.close();
	}
}
function explainMissingCheckout(error) {
	if (!(error instanceof UserError) || error.code !== "git-not-a-repository") throw error;
	const [{ message } = { message: error.message }] = error.problems;
	throw new UserError(error.code, [{
		message,
		hint: "The step `actions/checkout` has to come first, in the same folder."
	}], error);
}
function toRequest(inputs, base, { folder, environment }) {
	const { paths, configPath, today } = inputs;
	return {
		cwd: folder,
		paths,
		head: {
			kind: "commit",
			ref: "HEAD"
		},
		...base.kind === "commit" ? { base: {
			kind: "commit",
			ref: base.ref
		} } : {},
		...configPath === void 0 ? {} : { configPath },
		...today === void 0 ? {} : { today },
		environment
	};
}
function toReportOptions(run, { quiet, failOn, maxWarnings }, context, durationMs) {
	const blobUrl = findBlobUrl(run, context);
	return {
		tool: {
			name: "seedlint",
			version
		},
		quiet,
		failOn,
		maxWarnings,
		settings: "inputs",
		durationMs,
		...blobUrl === void 0 ? {} : { blobUrl }
	};
}
function findBlobUrl({ head: { oid } }, context) {
	const known = [context.sha, findObjectId(context, "/pull_request/head/sha")];
	if (oid === null || !known.includes(oid)) return void 0;
	return context.repositoryUrl && `${context.repositoryUrl}/blob/${oid}`;
}
function annotateBasis(basis, base) {
	if (base.kind === "commit" || base.attempts.length === 0) return;
	annotate("notice", `${basis}\nWith \`fetch-depth: 0\`, \`actions/checkout\` gets every commit.`);
}

// src/action/main.ts
process.exitCode = await runAction(process.env);

export {  };
// package.json
var version$1 = "0.1.0";

// src/sdk/version.ts
const version = version$1;
const homeUrl = "https://github.com/seedlint/seedlint";
const rulePagesUrl = `${homeUrl}/blob/main/docs/rules/`;

// src/session/guard-exit.ts
let fail;
let mayLinger = false;
const LINGER_MS = 3e3;
function guardExit(onEarlyEnd) {
	const onExit = (code) => {
		process.exitCode = 2;
		onEarlyEnd(code);
	};
	process.on("exit", onExit);
	const release = () => void process.off("exit", onExit);
	fail = (failure) => {
		release();
		onEarlyEnd(1, failure);
		process.exit(2);
	};
	return release;
}
function guardFailures(describe) {
	const end = fail;
	fail = void 0;
	if (end === void 0) return;
	mayLinger = true;
	process.on("uncaughtException", (error) => end(describe(error)));
	process.on("unhandledRejection", (reason) => end(describe(reason)));
}
function endSoon(onLinger) {
	if (!mayLinger) return;
	setTimeout(() => {
		onLinger();
		process.exit();
	}, LINGER_MS).unref();
}

export { rulePagesUrl as a, homeUrl as i, guardExit as n, version as o, guardFailures as r, endSoon as t };
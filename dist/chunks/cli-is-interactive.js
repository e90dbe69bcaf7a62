// src/cli/is-interactive.ts
function isInteractive({ environment }) {
	const isAutomated = (environment["CI"] ?? "") !== "";
	return process.stdin.isTTY && process.stdout.isTTY && !isAutomated;
}

export { isInteractive as t };
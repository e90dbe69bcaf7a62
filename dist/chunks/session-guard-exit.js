// src/session/guard-exit.ts
function guardExit(onEarlyEnd) {
	const onExit = (code) => {
		process.exitCode = 2;
		onEarlyEnd(code);
	};
	process.on("exit", onExit);
	return () => process.off("exit", onExit);
}

export { guardExit as t };
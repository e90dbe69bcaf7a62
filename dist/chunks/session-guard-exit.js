// src/session/guard-exit.ts
function guardExit(onEarlyEnd = () => void 0) {
	const onExit = () => {
		process.exitCode = 2;
		onEarlyEnd();
	};
	process.on("exit", onExit);
	return () => process.off("exit", onExit);
}

export { guardExit as t };
import { Nn as UserError, wn as findIgnored } from "./lint.js";

// src/session/refuse-ignored.ts
async function refuseIgnored({ repository }, paths) {
	if (repository === null) return;
	const [first, ...others] = (await findIgnored(repository, [...paths])).map((path) => ({
		message: `Git would ignore the file at \`${path}\`, so that the record would be lost to it`,
		place: { path },
		hint: "Choose another id, or change what is ignored: `git check-ignore -v` with the path says where."
	}));
	if (first !== void 0) throw new UserError("path-ignored", [first, ...others]);
}

export { refuseIgnored };
import { x as GitError } from "./git.js";
import { t as UserError } from "./sdk-user-error.js";

// src/session/errors.ts
async function withUserErrors(action) {
	try {
		return await action();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const hint = error.hint === void 0 ? {} : { hint: error.hint };
		throw new UserError(`git-${error.code}`, [{
			message: error.message,
			...hint
		}], error);
	}
}

export { withUserErrors as t };
import { GitError } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";

/** Runs `action`; what git says the user can mend becomes a `UserError`. */
export async function withUserErrors<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new UserError(`git-${error.code}`, [{ message: error.message, ...hint }], error);
  }
}

// src/sdk/user-error.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	problems;
	constructor(code, problems, cause) {
		super(problems.map(({ message }) => message).join("\n"), { cause });
		this.code = code;
		this.problems = problems;
	}
};

export { UserError as t };
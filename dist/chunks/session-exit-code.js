import { o as outcomeOf } from "./report-say-outcome.js";

// src/session/exit-code.ts
function exitCodeOf(run, policy) {
	switch (outcomeOf(run, policy)) {
		case "unjudged": return 2;
		case "failed": return 1;
		case "empty":
		case "passed":
		case "clean": return 0;
	}
}

export { exitCodeOf as t };
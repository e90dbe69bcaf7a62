// src/config/quote.ts
const MAX_LENGTH = 60;
function quote(value) {
	if (value === void 0) return "nothing";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${text.length > MAX_LENGTH ? `${text.slice(0, 59)}…` : text}\``;
}
function quoteAlternatives(values) {
	const quoted = values.map(quote);
	const last = quoted.pop() ?? "nothing";
	return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

// src/config/parse-config.ts
async function parseConfigText(text, path) {
	const source = text.replace(/^\uFEFF/, "");
	if (path.endsWith(".json")) {
		const { parseJsonText } = await import("./config-parse-json.js");
		return parseJsonText(source, path);
	}
	const { parseYamlText } = await import("./config-parse-yaml.js");
	return parseYamlText(source, path);
}

export { quote as n, quoteAlternatives as r, parseConfigText as t };
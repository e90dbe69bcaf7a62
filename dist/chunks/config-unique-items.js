import { t as require_ajv } from "./ajv.js";
import { ht as isObject, mt as isList } from "./sdk.js";

// src/config/unique-items.ts
var import_ajv = require_ajv();
function useLinearUniqueItems(ajv) {
	ajv.removeKeyword("uniqueItems");
	ajv.addKeyword({
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		error: {
			message: "must not have an item twice",
			params: ({ params }) => import_ajv._`{i: ${params["pair"]}[1], j: ${params["pair"]}[0]}`
		},
		code(context) {
			if (context.schema !== true) return;
			const find = context.gen.scopeValue("func", { ref: findEqualPair });
			const pair = context.gen.const("pair", import_ajv._`${find}(${context.data})`);
			context.setParams({ pair });
			context.fail(import_ajv._`${pair} !== undefined`);
		}
	});
}
function findEqualPair(items) {
	const positions = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const text = toCanonical(item);
		const earlier = positions.get(text);
		if (earlier !== void 0) return [earlier, index];
		positions.set(text, index);
	}
}
function toCanonical(value) {
	if (isList(value)) return `[${value.map(toCanonical).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${toCanonical(value[key] ?? null)}`).join(",")}}`;
}

export { useLinearUniqueItems };
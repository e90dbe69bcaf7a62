import { s as require_dist } from "./yaml.js";

// src/seed/yaml/print.ts
var import_dist = require_dist();
function printYaml(values, options = {}) {
	const document = new import_dist.Document(values, null, options);
	(0, import_dist.visit)(document, { Scalar(part, node) {
		if (part === "key" && (0, import_dist.isScalar)(node) && node.value === "<<") node.type = import_dist.Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		lineWidth: 0,
		...options
	});
}

export { printYaml };
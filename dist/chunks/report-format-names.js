// src/report/format-names.ts
const formatNames = [
	"pretty",
	"json",
	"github",
	"markdown",
	"sarif",
	"junit",
	"gitlab",
	"rdjson"
];

export { formatNames as t };
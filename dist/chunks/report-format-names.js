// src/report/format-names.ts
const formatNames = [
	"pretty",
	"json",
	"github",
	"markdown"
];

export { formatNames as t };
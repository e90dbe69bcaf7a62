// src/config/defaults.ts
const defaultFields = {
	id: "/id",
	title: "/title",
	description: "/description",
	locale: "/lang",
	published: "/pubDate",
	audited: "/provenance/lastAuditDate",
	author: "/provenance/author",
	reviewer: "/provenance/reviewer",
	review: "/reviewStatus",
	status: "/status",
	source: "/source",
	url: "/url",
	year: "/year"
};
function defaultRelations(to) {
	return [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		to,
		inverse: "/evolution/supersededBy",
		acyclic: true
	}];
}
function implicitCollection(name) {
	return {
		name,
		files: [],
		slugged: false,
		fields: defaultFields,
		locales: {
			values: [],
			neutral: [],
			translated: {}
		},
		relations: defaultRelations("*"),
		excerpt: void 0,
		derived: [],
		schema: void 0
	};
}

export { defaultRelations as n, implicitCollection as r, defaultFields as t };
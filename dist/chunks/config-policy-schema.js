// src/config/policy-schema.ts
const text = { type: "string" };
const word = {
	type: "string",
	minLength: 1
};
const words = {
	type: "array",
	items: word
};
const dimension = {
	type: "object",
	description: "How the policy does in one respect, and what says so.",
	required: [
		"score",
		"label",
		"evidence",
		"citation"
	],
	additionalProperties: false,
	properties: {
		score: {
			type: "number",
			description: "From 0 to 100."
		},
		label: {
			...word,
			description: "The score in a few words."
		},
		evidence: {
			...text,
			description: "What in the policy the score rests on."
		},
		citation: {
			...text,
			description: "Where the policy says so: chapter, section, article."
		},
		auditNote: {
			...text,
			description: "What the last audit changed, and why."
		}
	}
};
const evolution = {
	type: "object",
	description: "What the policy replaces, and what replaces it.",
	required: ["supersedes"],
	additionalProperties: false,
	properties: {
		supersedes: {
			...words,
			description: "Ids of the policies that this one replaces."
		},
		supersededBy: {
			...text,
			description: "The id of the policy that replaces this one."
		},
		clusters: {
			...words,
			description: "Groups of policies that belong together."
		}
	}
};
const provenance = {
	type: "object",
	description: "Who wrote the record, and who looked at it.",
	required: [
		"author",
		"reviewer",
		"lastAuditDate"
	],
	additionalProperties: false,
	properties: {
		author: word,
		reviewer: {
			...text,
			description: "Not the author; empty until there is one."
		},
		lastAuditDate: {
			...text,
			description: "`YYYY-MM-DD`."
		}
	}
};
const policySchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Policy record",
	type: "object",
	required: [
		"id",
		"title",
		"description",
		"country",
		"category",
		"legalWeight",
		"status",
		"pubDate",
		"year",
		"reviewStatus",
		"provenance",
		"analysis",
		"evolution"
	],
	properties: {
		id: {
			...word,
			description: "The same in every language."
		},
		title: word,
		description: {
			...word,
			description: "The first sentences of the text."
		},
		country: word,
		category: word,
		legalWeight: {
			...word,
			description: "What kind of document it is: a law, a guideline …"
		},
		status: { enum: [
			"Active",
			"Upcoming",
			"Under development",
			"Superseded",
			"Repealed",
			"现行",
			"即将施行",
			"制定中",
			"已被取代",
			"已废止"
		] },
		pubDate: {
			...text,
			description: "`YYYY-MM-DD`."
		},
		year: {
			type: "integer",
			description: "The year of `pubDate`."
		},
		source: {
			...text,
			description: "Who issued the policy."
		},
		url: {
			...text,
			description: "Where the issuer published it."
		},
		reviewStatus: { enum: ["draft", "verified"] },
		provenance,
		analysis: {
			type: "object",
			description: "The dimensions by name.",
			additionalProperties: dimension
		},
		evolution,
		regulatory: {
			type: "object",
			description: "What the policy rules on each question; empty where it does not.",
			additionalProperties: text
		},
		impactAnalysis: {
			type: "object",
			description: "What the policy brings about."
		},
		interpretation: text,
		sectors: words,
		relatedFacilities: {
			...words,
			description: "Ids of the facilities that it is about."
		}
	}
};

export { policySchema };
// src/session/rule-examples.json
var rule_examples_default = {
	"audit-fresh": {
		"scope": "seed",
		"invalid": {
			"name": "an audit that was long ago",
			"given": { "today": "2026-03-01" },
			"files": { "a.md": "---\nid: water\nprovenance:\n  lastAuditDate: «\"2024-02-10\"»\nreviewStatus: verified\n---\n" },
			"reports": ["a.md Audit date `2024-02-10` is 750 days before today, expected at most 365"]
		},
		"valid": {
			"name": "an audit a year ago",
			"given": { "today": "2026-03-01" },
			"files": { "a.md": "---\nid: water\nprovenance:\n  lastAuditDate: \"2025-03-01\"\nreviewStatus: verified\n---\n" },
			"reports": []
		}
	},
	"body-present": {
		"scope": "seed",
		"invalid": {
			"name": "a body that only repeats the name",
			"given": {},
			"files": { "a.md": "---\nid: water\nreviewStatus: draft\n---\n\n«Profile for Algeria»\n" },
			"reports": ["a.md Body has 19 characters, expected at least 120"]
		},
		"valid": {
			"name": "two sentences, in English or Chinese",
			"given": {},
			"files": {
				"a.md": "---\nid: water\nreviewStatus: draft\n---\n\nThe ordinance sets limits for lead and nitrate in the drinking water of the town. The ordinance sets limits for lead and nitrate in the drinking water of the town. \n",
				"b.md": "---\nid: water\nreviewStatus: draft\n---\n\n## 概览\n\n本条例规定城市饮用水中铅和硝酸盐的限值，并要求供水单位每月公布检测结果。本条例规定城市饮用水中铅和硝酸盐的限值，并要求供水单位每月公布检测结果。\n"
			},
			"reports": []
		}
	},
	"change-audit-date": {
		"scope": "change",
		"invalid": {
			"name": "content that changed under the old date",
			"given": {},
			"base": { "a.md": "---\nid: water\ntitle: Water Act\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"files": { "a.md": "---\nid: water\ntitle: Water Act of 2024\nprovenance:\n  lastAuditDate: «2025-03-01»\n---\n" },
			"reports": ["a.md Content changed, expected a new audit date"]
		},
		"valid": {
			"name": "content that changed, and with it the date",
			"given": {},
			"base": { "a.md": "---\nid: water\ntitle: Water Act\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"files": { "a.md": "---\nid: water\ntitle: Water Act of 2024\nprovenance:\n  lastAuditDate: 2025-11-20\n---\n" },
			"reports": []
		}
	},
	"change-id-stable": {
		"scope": "change",
		"invalid": {
			"name": "another id at the same path",
			"given": {},
			"base": { "water.md": "---\nid: water-act\ntitle: Water Act\n---\n" },
			"files": { "water.md": "---\nid: «water-act-2024»\ntitle: Water Act\n---\n" },
			"reports": ["water.md Id is `water-act-2024`, expected `water-act` as before the change"]
		},
		"valid": {
			"name": "a file that is renamed",
			"given": {},
			"base": { "water.md": "---\nid: water-act\ntitle: Water Act\n---\n" },
			"files": { "acts/water-2024.md": "---\nid: water-act\ntitle: Water Act\n---\n" },
			"reports": []
		}
	},
	"change-loss": {
		"scope": "change",
		"invalid": {
			"name": "a field that is emptied",
			"given": {},
			"base": { "a.md": "---\nid: water\nevidence: A register of all wells\n---\n" },
			"files": { "a.md": "---\nid: water\nevidence: «\"\"»\n---\n" },
			"reports": ["a.md `/evidence` is empty, expected what it had before the change"]
		},
		"valid": {
			"name": "text that moves from one field to another",
			"given": {},
			"base": { "a.md": "---\nid: water\nsummary: The act says who may take water from a river, and how much of it.\n---\n" },
			"files": { "a.md": "---\nid: water\ndescription: The act says who may take water from a river, and how much of it.\n---\n" },
			"reports": []
		}
	},
	"change-one-locale": {
		"scope": "change",
		"invalid": {
			"name": "a description that is new in English",
			"given": { "config": { "collections": { "acts": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"neutral": ["/year"],
					"translated": { "/status": {
						"Active": "现行",
						"Repealed": "废止"
					} }
				}
			} } } },
			"base": {
				"en/a.md": "---\nid: water\nyear: 2023\nstatus: Active\ndescription: The act says who may take water from a river, and how much of it in each month.\n---\n",
				"zh/a.md": "---\nid: water\nyear: 2023\nstatus: 现行\ndescription: 本法规定谁可以从河流取水，以及每个月的取水量。\n---\n"
			},
			"files": {
				"en/a.md": "---\nid: water\nyear: 2023\nstatus: Active\ndescription: «Since last year the authority grants rights for ten years, which can be sold.»\n---\n",
				"zh/a.md": "---\nid: water\nyear: 2023\nstatus: 现行\ndescription: 本法规定谁可以从河流取水，以及每个月的取水量。\n---\n"
			},
			"reports": ["en/a.md Text changed in this locale only, expected a change in `zh` too"]
		},
		"valid": {
			"name": "a change in both locales",
			"given": { "config": { "collections": { "acts": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"neutral": ["/year"],
					"translated": { "/status": {
						"Active": "现行",
						"Repealed": "废止"
					} }
				}
			} } } },
			"base": {
				"en/a.md": "---\nid: water\nyear: 2023\nstatus: Active\ndescription: The act says who may take water from a river, and how much of it in each month.\n---\n",
				"zh/a.md": "---\nid: water\nyear: 2023\nstatus: 现行\ndescription: 本法规定谁可以从河流取水，以及每个月的取水量。\n---\n"
			},
			"files": {
				"en/a.md": "---\nid: water\nyear: 2024\nstatus: Active\ndescription: Since last year the authority grants rights for ten years, which can be sold.\n---\n",
				"zh/a.md": "---\nid: water\nyear: 2024\nstatus: 现行\ndescription: 自去年起，主管部门授予十年期的用水权。\n---\n"
			},
			"reports": []
		}
	},
	"change-score-noted": {
		"scope": "change",
		"invalid": {
			"name": "a score that moves by itself",
			"given": {},
			"base": { "a.md": "---\nid: water\nanalysis:\n  mrv:\n    score: 40\n    evidence: A register of all wells\n    auditNote: \"\"\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"files": { "a.md": "---\nid: water\nanalysis:\n  mrv:\n    score: «60»\n    evidence: A register of all wells\n    auditNote: \"\"\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"reports": ["a.md Score changed, expected a change of evidence, citation, note or audit date with it"]
		},
		"valid": {
			"name": "a score with new evidence",
			"given": {},
			"base": { "a.md": "---\nid: water\nanalysis:\n  mrv:\n    score: 40\n    evidence: A register of all wells\n    auditNote: \"\"\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"files": { "a.md": "---\nid: water\nanalysis:\n  mrv:\n    score: 60\n    evidence: A register that is open to all\n    auditNote: \"\"\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
			"reports": []
		}
	},
	"change-status-flow": {
		"scope": "change",
		"invalid": {
			"name": "a superseded record that is active again",
			"given": {},
			"base": { "a.md": "---\nid: water\nstatus: Superseded\nreviewStatus: draft\nevolution:\n  supersededBy: rivers\n---\n" },
			"files": { "a.md": "---\nid: water\nstatus: «Active»\nreviewStatus: draft\nevolution:\n  supersededBy: rivers\n---\n" },
			"reports": ["a.md Status moved from `Superseded` back to `Active`, expected no successor to be named then"]
		},
		"valid": {
			"name": "a record that is superseded",
			"given": {},
			"base": { "a.md": "---\nid: water\nstatus: Active\nreviewStatus: draft\nevolution:\n  supersededBy: \"\"\n---\n" },
			"files": { "a.md": "---\nid: water\nstatus: Superseded\nreviewStatus: draft\nevolution:\n  supersededBy: rivers\n---\n" },
			"reports": []
		}
	},
	coordinates: {
		"scope": "seed",
		"invalid": {
			"name": "null island, where unknown places gather",
			"given": {},
			"files": {
				"a.md": "---\ncoordinates: «[0.001, 0.001]»\n---\n",
				"b.md": "---\ncoordinates: «{ lat: 0, lng: 0 }»\n---\n"
			},
			"reports": ["a.md Coordinates `0.001, 0.001` are null island, which stands for an unknown place", "b.md Coordinates `0, 0` are null island, which stands for an unknown place"]
		},
		"valid": {
			"name": "latitude and longitude",
			"given": {},
			"files": {
				"a.md": "---\ncoordinates: [46.2276, 2.2137]\n---\n",
				"b.md": "---\ncoordinates: { lat: -33.9, lon: 151.2 }\n---\n",
				"c.md": "---\nlatitude: 78.2\nlongitude: 15.6\n---\n",
				"d.md": "---\ncoordinates: [90, -180, 12]\n---\n"
			},
			"reports": []
		}
	},
	"date-order": {
		"scope": "seed",
		"invalid": {
			"name": "an audit before the publication",
			"given": { "today": "2026-03-01" },
			"files": { "a.md": "---\npubDate: \"2025-10-01\"\nprovenance:\n  lastAuditDate: «\"2025-01-10\"»\n---\n" },
			"reports": ["a.md Date `2025-01-10` is before `2025-10-01`, which must not be later"]
		},
		"valid": {
			"name": "published, then audited, then today",
			"given": { "today": "2026-03-01" },
			"files": { "a.md": "---\npubDate: \"2024-04-29\"\nprovenance:\n  lastAuditDate: \"2026-02-08\"\n---\n" },
			"reports": []
		}
	},
	"date-placeholder": {
		"scope": "seed",
		"invalid": {
			"name": "1 January",
			"given": {},
			"files": {
				"a.md": "---\npubDate: «\"2024-01-01\"»\n---\n",
				"b.md": "---\npubDate: «\"1998-01-01T00:00:00Z\"»\n---\n"
			},
			"reports": ["a.md Published date `2024-01-01` is 1 January, which usually stands for an unknown day", "b.md Published date `1998-01-01T00:00:00Z` is 1 January, which usually stands for an unknown day"]
		},
		"valid": {
			"name": "a day that somebody has looked up",
			"given": {},
			"files": { "a.md": "---\npubDate: \"2024-04-29\"\n---\n" },
			"reports": []
		}
	},
	"date-valid": {
		"scope": "seed",
		"invalid": {
			"name": "a day that the calendar does not have",
			"given": {},
			"files": {
				"a.md": "---\nreviewStatus: draft\npubDate: «\"2026-02-30\"»\n---\n",
				"b.md": "---\nreviewStatus: draft\npubDate: «\"2023-02-29\"»\n---\n"
			},
			"reports": ["a.md Date `2026-02-30` does not exist, expected a real date as `YYYY-MM-DD`", "b.md Date `2023-02-29` does not exist, expected a real date as `YYYY-MM-DD`"]
		},
		"valid": {
			"name": "a date",
			"given": {},
			"files": {
				"a.md": "---\nreviewStatus: draft\npubDate: \"2024-02-29\"\n---\n",
				"b.md": "---\nreviewStatus: draft\npubDate: 2024-04-30\n---\n"
			},
			"reports": []
		}
	},
	"description-matches-body": {
		"scope": "seed",
		"invalid": {
			"name": "a description that was cut within a word",
			"given": {},
			"files": { "a.md": "---\ndescription: «The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zer»\n---\n\nThe act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.\n" },
			"reports": ["a.md Description is cut at 140 characters within `net-zero`: end it at a sentence, or with `…`"]
		},
		"valid": {
			"name": "the whole body, or its first sentences",
			"given": { "collection": { "excerpt": {
				"field": "/description",
				"of": "body"
			} } },
			"files": {
				"a.md": "---\ndescription: The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.\n---\n\nThe act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.\n",
				"b.md": "---\ndescription: The act came into force in June.\n---\n\nThe act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.\n",
				"c.md": "---\ndescription: 该法案于六月生效。它确立了监管机构的职责，规定了每吨二氧化碳封存的费用，并要求企业提交净零排放计划，为跨境运输网络的互联提供了法律保障。\n---\n\n该法案于六月生效。它确立了监管机构的职责，规定了每吨二氧化碳封存的费用，并要求企业提交净零排放计划，为跨境运输网络的互联提供了法律保障。\n",
				"d.md": "---\ndescription: 该法案于六月生效。\n---\n\n该法案于六月生效。它确立了监管机构的职责，规定了每吨二氧化碳封存的费用，并要求企业提交净零排放计划，为跨境运输网络的互联提供了法律保障。\n"
			},
			"reports": []
		}
	},
	"id-matches-path": {
		"scope": "seed",
		"invalid": {
			"name": "an id that was copied from another seed",
			"given": { "collection": { "files": "policies/{locale}/{id}.md" } },
			"files": { "policies/en/water-2024.md": "---\nid: «water-2020»\n---\n" },
			"reports": ["policies/en/water-2024.md Id `water-2020` differs from `water-2024`, which the path says"]
		},
		"valid": {
			"name": "an id and a locale that the path has too",
			"given": { "collection": { "files": "policies/{locale}/{id}.md" } },
			"files": { "policies/en/water.md": "---\nid: water\nlang: en\n---\n" },
			"reports": []
		}
	},
	"id-unique": {
		"scope": "corpus",
		"invalid": {
			"name": "the seed that comes later by path",
			"given": {},
			"files": {
				"b.md": "---\nid: «water»\n---\n",
				"a.md": "---\nid: water\n---\n"
			},
			"reports": ["b.md Id `water` is already used by a.md"]
		},
		"valid": {
			"name": "one id in two locales",
			"given": {},
			"files": {
				"en/a.md": "---\nid: water\n---\n",
				"zh/a.md": "---\nid: water\n---\n"
			},
			"reports": []
		}
	},
	"key-order": {
		"scope": "seed",
		"invalid": {
			"name": "a key that stands too late",
			"given": { "schema": {
				"properties": {
					"id": { "type": "string" },
					"title": { "type": "string" },
					"links": {
						"type": "array",
						"items": { "$ref": "#/$defs/link" }
					},
					"analysis": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/score" }
					}
				},
				"$defs": {
					"link": { "properties": {
						"url": {},
						"label": {}
					} },
					"score": { "allOf": [{ "properties": { "score": {} } }, { "properties": { "evidence": {} } }] }
				}
			} },
			"files": { "a.md": "---\ntitle: Water\n«id»: a\n---\n" },
			"reports": ["a.md Key `id` stands after `title`, but comes before it in the schema"],
			"fixed": { "a.md": "---\nid: a\ntitle: Water\n---\n" }
		},
		"valid": {
			"name": "keys in the order of the schema",
			"given": { "schema": {
				"properties": {
					"id": { "type": "string" },
					"title": { "type": "string" },
					"links": {
						"type": "array",
						"items": { "$ref": "#/$defs/link" }
					},
					"analysis": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/score" }
					}
				},
				"$defs": {
					"link": { "properties": {
						"url": {},
						"label": {}
					} },
					"score": { "allOf": [{ "properties": { "score": {} } }, { "properties": { "evidence": {} } }] }
				}
			} },
			"files": { "a.md": "---\nid: a\ntitle: Water\nlinks: [{ url: x, label: X }]\nanalysis:\n  b: { score: 1, evidence: x }\n  a: { score: 2 }\n---\n" },
			"reports": []
		}
	},
	"list-items": {
		"scope": "seed",
		"invalid": {
			"name": "names that are joined in one item",
			"given": {},
			"files": {
				"a.md": "---\nid: a\npartners: [«\"EERC, NDIC, Rainbow Energy\"»]\n---\n",
				"b.md": "---\nid: a\npartners: [«\"中国石油、中国石化\"»]\n---\n"
			},
			"reports": ["a.md `EERC, NDIC, Rainbow Energy` is a list of 3 in one item, expected an item for each", "b.md `中国石油、中国石化` is a list of 2 in one item, expected an item for each"]
		},
		"valid": {
			"name": "an item for each name",
			"given": {},
			"files": {
				"a.md": "---\nid: a\npartners: [\"EERC\", \"NDIC\", \"Rainbow Energy\"]\n---\n",
				"b.md": "---\nid: a\npartners: [\"中国石油\", \"中国石化\"]\n---\n"
			},
			"reports": []
		}
	},
	"locale-neutral": {
		"scope": "corpus",
		"invalid": {
			"name": "a year that differs",
			"given": { "collection": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"neutral": ["/year"]
				}
			} },
			"files": {
				"en/a.md": "---\nid: water\nyear: 2024\n---\n",
				"zh/a.md": "---\nid: water\nyear: «2023»\n---\n"
			},
			"reports": ["zh/a.md `/year` is `2023`, expected `2024` as in `en`"]
		},
		"valid": {
			"name": "values that are equal in both locales",
			"given": { "collection": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"neutral": [
						"/year",
						"/url",
						"/coordinates"
					]
				}
			} },
			"files": {
				"en/a.md": "---\nid: water\ntitle: Water\nyear: 2024\nurl: https://example.org\ncoordinates: [1, 2]\n---\n",
				"zh/a.md": "---\nid: water\ntitle: 水\ncoordinates: [1, 2]\nurl: https://example.org\nyear: 2024\n---\n"
			},
			"reports": []
		}
	},
	"locale-pair": {
		"scope": "corpus",
		"invalid": {
			"name": "a record without a translation",
			"given": { "collection": {
				"files": "{locale}/{id}.md",
				"locales": { "values": ["en", "zh"] }
			} },
			"files": {
				"en/water.md": "---\nid: «water»\n---\n",
				"en/air.md": "---\nid: air\n---\n",
				"zh/air.md": "---\nid: air\n---\n"
			},
			"reports": ["en/water.md `water` has no seed in `zh`, expected `zh/water.md`"]
		},
		"valid": {
			"name": "a record in both locales",
			"given": { "collection": {
				"files": "{locale}/{id}.md",
				"locales": { "values": ["en", "zh"] }
			} },
			"files": {
				"en/water.md": "---\nid: water\n---\n",
				"zh/water.md": "---\nid: water\n---\n"
			},
			"reports": []
		}
	},
	"locale-vocabulary": {
		"scope": "corpus",
		"invalid": {
			"name": "an English word in a Chinese seed",
			"given": { "collection": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"translated": { "/kind": {
						"Active": "现行",
						"LNG": "LNG"
					} }
				}
			} },
			"files": {
				"en/a.md": "---\nid: a\nkind: Active\n---\n",
				"zh/a.md": "---\nid: a\nkind: «Active»\n---\n"
			},
			"reports": ["zh/a.md `Active` is the word for `en`, expected `现行`"],
			"fixed": { "zh/a.md": "---\nid: a\nkind: 现行\n---\n" }
		},
		"valid": {
			"name": "the word of each locale",
			"given": { "collection": {
				"files": "{locale}/{name}.md",
				"locales": {
					"values": ["en", "zh"],
					"translated": { "/kind": {
						"Active": "现行",
						"LNG": "LNG"
					} }
				}
			} },
			"files": {
				"en/a.md": "---\nid: a\nkind: Active\n---\n",
				"zh/a.md": "---\nid: a\nkind: 现行\n---\n"
			},
			"reports": []
		}
	},
	markdown: {
		"scope": "seed",
		"invalid": {
			"name": "a link without a target",
			"given": {},
			"files": { "a.md": "---\nid: water\n---\n\nSee «[the act]()» of 2024.\n" },
			"reports": ["a.md Unexpected empty link URL referencing the current document, expected URL (no-empty-url)"]
		},
		"valid": {
			"name": "links that lead somewhere",
			"given": {},
			"files": { "a.md": "---\nid: water\n---\n\nSee [the act](https://example.org/act) and [its guide][guide].\n\n[guide]: /guide\n" },
			"reports": []
		}
	},
	"placeholder-text": {
		"scope": "seed",
		"invalid": {
			"name": "filler in place of evidence",
			"given": {},
			"files": { "a.md": "---\nanalysis:\n  market:\n    score: 40\n    evidence: «No specific market rules.»\n---\n" },
			"reports": ["a.md `No specific market rules.` is filler, expected what the source says, or nothing"]
		},
		"valid": {
			"name": "a sentence",
			"given": {},
			"files": {
				"a.md": "---\nanalysis:\n  market:\n    score: 40\n    evidence: Grants 30-year leases for storage.\n---\n",
				"b.md": "---\nanalysis:\n  market:\n    score: 40\n    evidence: \"\"\n---\n"
			},
			"reports": []
		}
	},
	"record-duplicate": {
		"scope": "corpus",
		"invalid": {
			"name": "a name that another record has",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nname: Couldron cement plant\nurl: \n---\n",
				"b.md": "---\nid: b\nname: «\"Couldron Cement  Plant\"»\nurl: \n---\n",
				"c.md": "---\nid: c\nname: 榆林碳捕集项目\nurl: \n---\n",
				"d.md": "---\nid: d\nname: «榆林碳捕集项目»\nurl: \n---\n"
			},
			"reports": ["b.md `Couldron Cement  Plant` is what a.md says too, expected one record of it", "d.md `榆林碳捕集项目` is what c.md says too, expected one record of it"]
		},
		"valid": {
			"name": "records of different names",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nname: Corpus Christi CO2 pipeline\nurl: \n---\n",
				"b.md": "---\nid: b\nname: Delta Rhine corridor\nurl: \n---\n"
			},
			"reports": []
		}
	},
	"reference-exists": {
		"scope": "corpus",
		"invalid": {
			"name": "a reference to a record that does not exist",
			"given": {},
			"files": { "a.md": "---\nid: act-2024\nevolution:\n  supersedes: [«decree-7»]\n  supersededBy: \"\"\n---\n" },
			"reports": ["a.md `supersedes` names `decree-7`, but there is no such record in any collection"]
		},
		"valid": {
			"name": "references to records that exist",
			"given": {},
			"files": {
				"a.md": "---\nid: act-2024\nevolution:\n  supersedes: [act-2019]\n  supersededBy: \"\"\n---\n",
				"b.md": "---\nid: act-2019\nevolution:\n  supersedes: []\n  supersededBy: act-2024\n---\n"
			},
			"reports": []
		}
	},
	"relation-acyclic": {
		"scope": "corpus",
		"invalid": {
			"name": "two records that supersede each other",
			"given": {},
			"files": {
				"new.md": "---\nid: act-2024\nevolution:\n  supersedes: [«act-2019»]\n  supersededBy: \"\"\n---\n",
				"old.md": "---\nid: act-2019\nevolution:\n  supersedes: [act-2024]\n  supersededBy: \"\"\n---\n"
			},
			"reports": ["new.md `supersedes` leads back to its start: `act-2024 → act-2019 → act-2024`"]
		},
		"valid": {
			"name": "a chain of records",
			"given": {},
			"files": {
				"a.md": "---\nid: act-2024\nevolution:\n  supersedes: [act-2019]\n  supersededBy: \"\"\n---\n",
				"b.md": "---\nid: act-2019\nevolution:\n  supersedes: [act-2014]\n  supersededBy: act-2024\n---\n",
				"c.md": "---\nid: act-2014\nevolution:\n  supersedes: []\n  supersededBy: act-2019\n---\n"
			},
			"reports": []
		}
	},
	"relation-symmetry": {
		"scope": "corpus",
		"invalid": {
			"name": "a plant that does not name the law",
			"given": { "config": { "collections": {
				"laws": {
					"files": "laws/{locale}/{id}.md",
					"relations": [{
						"from": "/plants/*",
						"to": "plants",
						"inverse": "/laws/*"
					}]
				},
				"plants": { "files": "plants/{locale}/{id}.md" }
			} } },
			"files": {
				"laws/en/act.md": "---\nplants: [«works»]\n---\n",
				"plants/en/works.md": "---\nlaws: []\n---\n"
			},
			"reports": ["laws/en/act.md `/plants` names `works`, whose `/laws` does not name `act`"],
			"fixed": { "plants/en/works.md": "---\nlaws: [act]\n---\n" }
		},
		"valid": {
			"name": "two records that name each other",
			"given": { "config": { "collections": {
				"laws": {
					"files": "laws/{locale}/{id}.md",
					"relations": [{
						"from": "/plants/*",
						"to": "plants",
						"inverse": "/laws/*"
					}]
				},
				"plants": { "files": "plants/{locale}/{id}.md" }
			} } },
			"files": {
				"laws/en/act.md": "---\nplants: [works, mill]\n---\n",
				"plants/en/mill.md": "---\nlaws: [act]\n---\n",
				"plants/en/works.md": "---\nlaws: [act, rule]\n---\n",
				"laws/en/rule.md": "---\nplants: [works]\n---\n"
			},
			"reports": []
		}
	},
	"review-gate": {
		"scope": "seed",
		"invalid": {
			"name": "a verified seed without a reviewer",
			"given": {},
			"files": { "a.md": "---\nreviewStatus: verified\nurl: https://example.org/a\nsource: Ministry\nprovenance:\n  author: Ann Lee\n  reviewer: «\"\"»\n---\n" },
			"reports": ["a.md `/provenance/reviewer` is empty, and review status `verified` requires it"]
		},
		"valid": {
			"name": "a verified seed that somebody else has reviewed",
			"given": {},
			"files": { "a.md": "---\nreviewStatus: verified\nurl: https://example.org/a\nsource: Ministry\nprovenance:\n  author: Ann Lee\n  reviewer: Bo Li\n---\n" },
			"reports": []
		}
	},
	schema: {
		"scope": "seed",
		"invalid": {
			"name": "a value that is none of those allowed, with the one that was meant",
			"given": { "schema": {
				"type": "object",
				"required": ["id", "status"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9-]+$"
					},
					"title": {
						"type": "string",
						"minLength": 3,
						"maxLength": 60
					},
					"status": { "enum": [
						"Active",
						"Draft",
						"Superseded"
					] },
					"kind": { "const": "policy" },
					"year": {
						"type": "integer",
						"minimum": 1900,
						"exclusiveMaximum": 2100
					},
					"pubDate": {
						"type": "string",
						"format": "date"
					},
					"url": {
						"type": "string",
						"format": "uri"
					},
					"sectors": {
						"type": "array",
						"uniqueItems": true,
						"maxItems": 3,
						"items": { "type": "string" }
					},
					"provenance": {
						"type": "object",
						"required": ["author"],
						"properties": {
							"author": { "type": "string" },
							"lastAuditDate": { "type": "string" }
						},
						"additionalProperties": false
					},
					"legacy": false,
					"note": { "type": ["string", "null"] },
					"review": {
						"enum": ["draft", "verified"],
						"x-message": "Reviews are either draft or verified"
					}
				},
				"additionalProperties": false
			} },
			"files": { "a.md": "---\nid: water\nstatus: «Actve»\n---\n" },
			"reports": ["a.md `status` is the text `Actve`, expected one of `Active`, `Draft`, `Superseded`; did you mean `Active`?"]
		},
		"valid": {
			"name": "front matter that conforms",
			"given": { "schema": {
				"type": "object",
				"required": ["id", "status"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9-]+$"
					},
					"title": {
						"type": "string",
						"minLength": 3,
						"maxLength": 60
					},
					"status": { "enum": [
						"Active",
						"Draft",
						"Superseded"
					] },
					"kind": { "const": "policy" },
					"year": {
						"type": "integer",
						"minimum": 1900,
						"exclusiveMaximum": 2100
					},
					"pubDate": {
						"type": "string",
						"format": "date"
					},
					"url": {
						"type": "string",
						"format": "uri"
					},
					"sectors": {
						"type": "array",
						"uniqueItems": true,
						"maxItems": 3,
						"items": { "type": "string" }
					},
					"provenance": {
						"type": "object",
						"required": ["author"],
						"properties": {
							"author": { "type": "string" },
							"lastAuditDate": { "type": "string" }
						},
						"additionalProperties": false
					},
					"legacy": false,
					"note": { "type": ["string", "null"] },
					"review": {
						"enum": ["draft", "verified"],
						"x-message": "Reviews are either draft or verified"
					}
				},
				"additionalProperties": false
			} },
			"files": {
				"a.md": "---\nid: water\nstatus: Active\ntitle: Water Act\nyear: 2024\npubDate: \"2024-06-01\"\n---\n",
				"b.md": "---\nid: water\nstatus: Active\ntitle: 水资源法\nnote: null\nsectors: [水泥, 钢铁]\n---\n"
			},
			"reports": []
		}
	},
	"score-evidence": {
		"scope": "seed",
		"invalid": {
			"name": "a high score without a citation",
			"given": {},
			"files": { "a.md": "---\nanalysis:\n  market:\n    { score: 75, evidence: Credits trade on the exchange, citation: «''» }\n---\n" },
			"reports": ["a.md Score `75` has no citation, expected one for a score above 40"]
		},
		"valid": {
			"name": "a high score with evidence and citation",
			"given": {},
			"files": { "a.md": "---\nanalysis:\n  market:\n    { score: 75, evidence: Credits trade on the exchange, citation: Art. 7 }\n---\n" },
			"reports": []
		}
	},
	"score-range": {
		"scope": "seed",
		"invalid": {
			"name": "a score above the range",
			"given": {},
			"files": { "a.md": "---\nanalysis:\n  market:\n    score: «105»\n---\n" },
			"reports": ["a.md `/analysis/market/score` is `105`, expected 0 to 100"]
		},
		"valid": {
			"name": "scores within the range, its ends included",
			"given": {},
			"files": {
				"a.md": "---\nanalysis:\n  market:\n    score: 75\n---\n",
				"b.md": "---\nanalysis:\n  market:\n    score: 0\n---\n",
				"c.md": "---\nanalysis:\n  market:\n    score: 100\n---\n",
				"d.md": "---\nanalysis:\n  market:\n    score: 62.5\n---\n"
			},
			"reports": []
		}
	},
	"supersedes-status": {
		"scope": "corpus",
		"invalid": {
			"name": "a superseded record that is still active",
			"given": {},
			"files": {
				"new.md": "---\nid: act-2024\nstatus: Active\nevolution:\n  supersedes: [act-2019]\n  supersededBy: \"\"\n---\n",
				"old.md": "---\nid: act-2019\nstatus: «Active»\nevolution:\n  supersedes: []\n  supersededBy: act-2024\n---\n"
			},
			"reports": ["old.md Status is `Active`, but `act-2024` supersedes this record"]
		},
		"valid": {
			"name": "a superseded record and its successor",
			"given": {},
			"files": {
				"new.md": "---\nid: act-2024\nstatus: Active\npubDate: 2024-05-01\nevolution:\n  supersedes: [act-2019]\n  supersededBy: \"\"\n---\n",
				"old.md": "---\nid: act-2019\nstatus: Superseded\npubDate: 2019-03-01\nevolution:\n  supersedes: []\n  supersededBy: act-2024\n---\n"
			},
			"reports": []
		}
	},
	"supersedes-symmetry": {
		"scope": "corpus",
		"invalid": {
			"name": "an old record that names no successor",
			"given": {},
			"files": {
				"new.md": "---\nid: act-2024\nevolution:\n  supersedes: [«act-2019»]\n  supersededBy: \"\"\n---\n",
				"old.md": "---\nid: act-2019\nevolution:\n  supersedes: []\n  supersededBy: \"\"\n---\n"
			},
			"reports": ["new.md Supersedes `act-2019`, which names no successor; expected `act-2024`"],
			"fixed": { "old.md": "---\nid: act-2019\nevolution:\n  supersedes: []\n  supersededBy: \"act-2024\"\n---\n" }
		},
		"valid": {
			"name": "two records that name each other",
			"given": {},
			"files": {
				"new.md": "---\nid: act-2024\nevolution:\n  supersedes: [act-2019]\n  supersededBy: \"\"\n---\n",
				"old.md": "---\nid: act-2019\nevolution:\n  supersedes: []\n  supersededBy: act-2024\n---\n"
			},
			"reports": []
		}
	},
	"text-boilerplate": {
		"scope": "corpus",
		"invalid": {
			"name": "a sentence in three records",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nanalysis:\n  d0:\n    evidence: \"«No direct incentive found.» Section 7 applies.\"\n---\n",
				"b.md": "---\nid: b\nanalysis:\n  d0:\n    evidence: \"Section 9 applies here. «No direct incentive found.»\"\n---\n",
				"c.md": "---\nid: c\nanalysis:\n  d0:\n    evidence: \"«No direct  incentive found.»\"\n---\n"
			},
			"reports": [
				"a.md `No direct incentive found.` stands in 3 records, expected what is said of this one",
				"b.md `No direct incentive found.` stands in 3 records, expected what is said of this one",
				"c.md `No direct  incentive found.` stands in 3 records, expected what is said of this one"
			]
		},
		"valid": {
			"name": "evidence of one record each",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nanalysis:\n  d0:\n    evidence: \"Section 7 requires a permit.\"\n---\n",
				"b.md": "---\nid: b\nanalysis:\n  d0:\n    evidence: \"第七条要求取得许可。\"\n---\n"
			},
			"reports": []
		}
	},
	"text-invisible": {
		"scope": "seed",
		"invalid": {
			"name": "a zero-width character in a value, and a control of the writing direction",
			"given": {},
			"files": {
				"a.md": "---\nid: a\ntitle: \"Act: Water«\\u200b» 7\"\n---\n",
				"b.md": "---\nid: a\ntitle: \"法: 水«\\u202e»资源\"\n---\n"
			},
			"reports": ["a.md `Act: Water​ 7` has U+200B in it, of zero width: remove it", "b.md `法: 水‮资源` has U+202E in it, a control of the writing direction: remove it"],
			"fixed": {
				"a.md": "---\nid: a\ntitle: \"Act: Water 7\"\n---\n",
				"b.md": "---\nid: a\ntitle: \"法: 水资源\"\n---\n"
			}
		},
		"valid": {
			"name": "text in any script",
			"given": {},
			"files": {
				"a.md": "---\nid: a\ntitle: \"Water Act\"\n---\n",
				"b.md": "---\nid: a\ntitle: 水资源法（2024 年修订）\n---\n"
			},
			"reports": []
		}
	},
	"text-script": {
		"scope": "seed",
		"invalid": {
			"name": "a Chinese sentence in English, and an English one in Chinese",
			"given": {},
			"files": {
				"en/a.md": "---\nid: a\ndescription: \"«预计到 2030 年可减排数千万吨»。\"\n---\n",
				"zh/a.md": "---\nid: a\ndescription: \"该计划已生效。«The scheme is financed by a levy on electricity».\"\n---\n"
			},
			"reports": ["en/a.md `预计到 2030 年可减排数千万吨` is not in Latin script, expected for `en`", "zh/a.md `The scheme is financed by a levy on electricity` is Latin script throughout, expected Han for `zh`"]
		},
		"valid": {
			"name": "texts in the script of their locale",
			"given": {},
			"files": {
				"en/a.md": "---\nid: a\ntitle: \"CO₂ storage act\"\n---\n\nIt entered into force in 2024.\n",
				"zh/a.md": "---\nid: a\ntitle: \"二氧化碳封存法\"\n---\n\n该法于 2024 年生效。\n"
			},
			"reports": []
		}
	},
	"text-trim": {
		"scope": "seed",
		"invalid": {
			"name": "a blank at the end, and at the start",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nname: \"Delta Rhine corridor« »\"\n---\n",
				"b.md": "---\nid: a\nname: \"«  »Oklahoma hub\"\n---\n"
			},
			"reports": ["a.md Text ends with a blank after `corridor`, expected none", "b.md Text starts with 2 blanks before `Oklahoma`, expected none"],
			"fixed": {
				"a.md": "---\nid: a\nname: \"Delta Rhine corridor\"\n---\n",
				"b.md": "---\nid: a\nname: \"Oklahoma hub\"\n---\n"
			}
		},
		"valid": {
			"name": "values without blanks around them",
			"given": {},
			"files": {
				"a.md": "---\nid: a\nname: \"Delta Rhine corridor\"\n---\n",
				"b.md": "---\nid: a\nname: 三角洲 CO2 走廊\n---\n"
			},
			"reports": []
		}
	},
	"url-valid": {
		"scope": "seed",
		"invalid": {
			"name": "an address without a scheme",
			"given": {},
			"files": {
				"a.md": "---\nreviewStatus: draft\nurl: «www.example.org/law»\n---\n",
				"b.md": "---\nurl: «www.example.org/act»\n---\n"
			},
			"reports": ["a.md URL `www.example.org/law` is no address, expected `https://` and a host", "b.md URL `www.example.org/act` is no address, expected `https://` and a host"]
		},
		"valid": {
			"name": "the address of a page",
			"given": {},
			"files": { "a.md": "---\nreviewStatus: draft\nurl: https://www.example.org/law/2024?lang=en#art-7\n---\n" },
			"reports": []
		}
	},
	"vocabulary-variant": {
		"scope": "corpus",
		"invalid": {
			"name": "a value in another case",
			"given": {},
			"files": {
				"en/0.md": "---\nfate: Dedicated storage\n---\n",
				"en/1.md": "---\nfate: Dedicated storage\n---\n",
				"en/2.md": "---\nfate: Dedicated storage\n---\n",
				"en/3.md": "---\nfate: Dedicated storage\n---\n",
				"en/4.md": "---\nfate: Dedicated storage\n---\n",
				"en/5.md": "---\nfate: Dedicated storage\n---\n",
				"en/x.md": "---\nfate: «Dedicated Storage»\n---\n"
			},
			"reports": ["en/x.md `Dedicated Storage` differs only in case or blanks from `Dedicated storage`, which 6 seeds have"],
			"fixed": { "en/x.md": "---\nfate: Dedicated storage\n---\n" }
		},
		"valid": {
			"name": "values of a vocabulary",
			"given": {},
			"files": {
				"en/0.md": "---\nfate: Dedicated storage\n---\n",
				"en/1.md": "---\nfate: Dedicated storage\n---\n",
				"en/2.md": "---\nfate: Dedicated storage\n---\n",
				"en/3.md": "---\nfate: Dedicated storage\n---\n",
				"en/4.md": "---\nfate: Dedicated storage\n---\n",
				"en/5.md": "---\nfate: Dedicated storage\n---\n",
				"en/x.md": "---\nfate: Dedicated use\n---\n"
			},
			"reports": []
		}
	},
	"year-matches-date": {
		"scope": "seed",
		"invalid": {
			"name": "another year",
			"given": {},
			"files": { "a.md": "---\nyear: «2024»\npubDate: \"2023-12-01\"\n---\n" },
			"reports": ["a.md Year `2024` differs from `2023`, the year of the published date `2023-12-01`"]
		},
		"valid": {
			"name": "the year of the date",
			"given": {},
			"files": {
				"a.md": "---\nyear: 2024\npubDate: \"2024-04-29\"\n---\n",
				"b.md": "---\nyear: \"2024\"\npubDate: \"2024-04\"\n---\n"
			},
			"reports": []
		}
	}
};

export { rule_examples_default as default };
import { t as unknownCollection } from "./config-unknown-collection.js";
import { F as RULES_FOLDER, Nn as UserError, h as writeFiles, vn as withUserErrors } from "./lint.js";
import { t as openProjectAt } from "./session-project-at.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/session/nearest-manifest.ts
function readNearestManifest(folder, root) {
	for (let at = folder;; at = dirname(at)) {
		const file = join(at, "package.json");
		if (existsSync(file)) return toManifest(parse(readFileSync(file, "utf8")));
		if (at === root || at === dirname(at)) return void 0;
	}
}
function toManifest(value) {
	const { version, type, dependencies, devDependencies } = toRecord(value);
	return {
		version: typeof version === "string" ? version : void 0,
		isModule: type === "module",
		packages: new Set([dependencies, devDependencies].flatMap((packages) => Object.keys(toRecord(packages))))
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function toRecord(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/session/rule-templates.json
var rule_templates_default = {
	seed: {
		"rule-id.ts": "import { defineRule } from \"seedlint/sdk\";\n\nexport default defineRule({\n  scope: \"seed\",\n  meta: {\n    id: \"rule-id\",\n    since: \"0.0.0\",\n    recommended: \"warn\",\n    docs: {\n      summary: \"Disallow titles that are empty\",\n      why: \"Lists and search results show a record by its title, so an empty one cannot be found.\",\n      remedy: \"Write the name by which readers know the record.\",\n    },\n    messages: { empty: \"The title is empty, expected the name of the record\" },\n  },\n\n  /** Looks at one seed. A missing title is the schema's business. */\n  *check(seed, { collection }) {\n    if (collection.name !== \"collection-name\") return;\n    if (seed.get(\"title\") === \"\") yield { message: \"empty\", at: \"title\" };\n  },\n});\n",
		"rule-id.test.ts": "import { testRule } from \"seedlint/testing\";\nimport rule from \"./rule-id.ts\";\n\ntestRule(rule, {\n  valid: {\n    \"a title that says something\": {\n      config: { collections: { \"collection-name\": { files: \"**/*.md\" } } },\n      files: { \"a.md\": \"---\\ntitle: Water\\n---\\n\" },\n    },\n  },\n  invalid: {\n    \"a title without text\": {\n      config: { collections: { \"collection-name\": { files: \"**/*.md\" } } },\n      files: { \"a.md\": '---\\ntitle: «\"\"»\\n---\\n' },\n      reports: [\"a.md The title is empty, expected the name of the record\"],\n    },\n  },\n});\n",
		"rule-id.md": "# rule-id\n\nDisallow titles that are empty.\n\n## Why\n\nLists and search results show a record by its title, so an empty one cannot be found.\n\n## What to do\n\nWrite the name by which readers know the record.\n\n## Reported\n\n`a.md`:\n\n```markdown\n---\ntitle: \"\"\n---\n```\n\n> The title is empty, expected the name of the record\n"
	},
	corpus: {
		"rule-id.ts": "import { defineRule } from \"seedlint/sdk\";\n\nexport default defineRule({\n  scope: \"corpus\",\n  meta: {\n    id: \"rule-id\",\n    since: \"0.0.0\",\n    recommended: \"warn\",\n    docs: {\n      summary: \"Require each title to be that of one record alone\",\n      why: \"Readers who look for a record by its title cannot tell two of one title apart.\",\n      remedy: \"Say in the title what is different about the record.\",\n    },\n    messages: { taken: \"The title `{{title}}` is also that of {{owner}}\" },\n  },\n\n  /** Sees one seed and keeps what the check needs of it: small data, or nothing. */\n  collect(seed) {\n    const title = seed.get(\"title\");\n    return typeof title === \"string\" ? { id: seed.id ?? seed.path, title } : undefined;\n  },\n\n  /** Sees what was kept of all seeds of a collection, by path. */\n  *check({ facts, collection }) {\n    if (collection.name !== \"collection-name\") return;\n    const titled = facts.map((owner) => ({\n      key: JSON.stringify([owner.locale, owner.fact.title]),\n      owner,\n    }));\n    const firsts = new Map(titled.toReversed().map(({ key, owner }) => [key, owner]));\n    for (const { key, owner: record } of titled) {\n      const first = firsts.get(key);\n      if (first === undefined || first.fact.id === record.fact.id) continue;\n      const data = { title: record.fact.title, owner: first.path };\n      const related = [{ in: first.path, at: \"title\" }];\n      yield { message: \"taken\", data, in: record.path, at: \"title\", related };\n    }\n  },\n});\n",
		"rule-id.test.ts": "import { testRule } from \"seedlint/testing\";\nimport rule from \"./rule-id.ts\";\n\ntestRule(rule, {\n  valid: {\n    \"one record in two locales\": {\n      config: { collections: { \"collection-name\": { files: \"{locale}/{id}.md\" } } },\n      files: {\n        \"en/a.md\": \"---\\nid: a\\ntitle: Metro\\n---\\n\",\n        \"fr/a.md\": \"---\\nid: a\\ntitle: Metro\\n---\\n\",\n      },\n    },\n  },\n  invalid: {\n    \"two records of one title\": {\n      config: { collections: { \"collection-name\": { files: \"{locale}/{id}.md\" } } },\n      files: {\n        \"en/a.md\": \"---\\nid: a\\ntitle: Metro\\n---\\n\",\n        \"en/b.md\": \"---\\nid: b\\ntitle: «Metro»\\n---\\n\",\n      },\n      reports: [\"en/b.md The title `Metro` is also that of en/a.md\"],\n    },\n  },\n});\n",
		"rule-id.md": "# rule-id\n\nRequire each title to be that of one record alone.\n\n## Why\n\nReaders who look for a record by its title cannot tell two of one title apart.\n\n## What to do\n\nSay in the title what is different about the record.\n\n## Reported\n\n`en/a.md`:\n\n```markdown\n---\nid: a\ntitle: Metro\n---\n```\n\n`en/b.md`:\n\n```markdown\n---\nid: b\ntitle: Metro\n---\n```\n\n> The title `Metro` is also that of en/a.md\n"
	},
	change: {
		"rule-id.ts": "import { defineRule } from \"seedlint/sdk\";\n\nexport default defineRule({\n  scope: \"change\",\n  meta: {\n    id: \"rule-id\",\n    since: \"0.0.0\",\n    recommended: \"warn\",\n    docs: {\n      summary: \"Disallow changes of a title without a note\",\n      why: \"Readers know a record by its title, and wonder whether it is another one.\",\n      remedy: \"Say in `note` why the title is another one.\",\n    },\n    messages: { unnoted: \"The title was `{{former}}`, expected a note that says why it changed\" },\n  },\n\n  /** Looks at one seed before and after a change; one that is new or deleted has one side only. */\n  *check({ before, after, changed }, { collection }) {\n    if (collection.name !== \"collection-name\") return;\n    const former = before?.get(\"title\");\n    if (after === undefined || typeof former !== \"string\") return;\n    if (!changed(\"title\") || changed(\"/note\")) return;\n    yield { message: \"unnoted\", data: { former }, at: \"title\" };\n  },\n});\n",
		"rule-id.test.ts": "import { testRule } from \"seedlint/testing\";\nimport rule from \"./rule-id.ts\";\n\ntestRule(rule, {\n  valid: {\n    \"another title with a note\": {\n      config: { collections: { \"collection-name\": { files: \"**/*.md\" } } },\n      base: { \"a.md\": \"---\\ntitle: Water\\n---\\n\" },\n      files: { \"a.md\": \"---\\ntitle: Waters\\nnote: There are two.\\n---\\n\" },\n    },\n  },\n  invalid: {\n    \"another title\": {\n      config: { collections: { \"collection-name\": { files: \"**/*.md\" } } },\n      base: { \"a.md\": \"---\\ntitle: Water\\n---\\n\" },\n      files: { \"a.md\": \"---\\ntitle: «Waters»\\n---\\n\" },\n      reports: [\"a.md The title was `Water`, expected a note that says why it changed\"],\n    },\n  },\n});\n",
		"rule-id.md": "# rule-id\n\nDisallow changes of a title without a note.\n\n## Why\n\nReaders know a record by its title, and wonder whether it is another one.\n\n## What to do\n\nSay in `note` why the title is another one.\n\n## Reported\n\nBefore the change:\n\n```markdown\n---\ntitle: Water\n---\n```\n\nAfter it:\n\n```markdown\n---\ntitle: Waters\n---\n```\n\n> The title was `Water`, expected a note that says why it changed\n"
	}
};

// src/session/rule-scaffold.ts
function writeScaffold({ id, scope, collection, since, extension }) {
	const template = rule_templates_default[scope];
	const fill = (text) => toCollection(text, collection).replaceAll("rule-id.ts", `rule-id${extension}`).replaceAll("rule-id", id).replaceAll("0.0.0", since);
	return {
		rule: fill(template["rule-id.ts"]),
		test: fill(template["rule-id.test.ts"]),
		page: fill(template["rule-id.md"])
	};
}
function toCollection(text, collection) {
	if (collection !== void 0) return text.replaceAll("\"collection-name\"", () => JSON.stringify(collection));
	return text.replaceAll(/^ *if \(collection\.name !== "collection-name"\) return;\n/gm, "").replaceAll(/, (?:\{ collection \}|collection)(?=[),} ])/g, "").replaceAll(/^ *config: \{ collections: \{ "collection-name": .*\n/gm, "");
}
function writeDeclaration({ id, collection }) {
	return `custom:
  ${id}:
${collection === void 0 ? "" : `    in: ${JSON.stringify(collection)}\n`}    when: has(self.title)
    require: self.title != ""
    at: /title
    message: "The title is empty, expected the name of the record"
    level: warn
    docs:
      summary: Disallow titles that are empty
      why: Readers cannot find a record without a title.
      remedy: Write the name by which readers know the record.
    cases:
      valid:
        a title that says something: |
          ---
          title: Water
          ---
      invalid:
        a title without text:
          seed: |
            ---
            title: «""»
            ---
          reports: ["The title is empty, expected the name of the record"]
`;
}

// src/session/new-rule.ts
async function findRuleSubjects(place) {
	const { collections } = await readProject(place);
	return { collections };
}
async function newRule(request) {
	const { id, scope, collection, cwd, isJavaScript, into } = request;
	refuseName(id);
	const project = await readProject(request);
	refuseTaken(id, project.ids);
	refuseUnknown(collection, project.collections);
	const found = join(project.root, project.directory, RULES_FOLDER);
	const folder = into === void 0 ? found : resolve(cwd, into);
	refuseOutside(folder, project.root, into);
	const manifest = readNearestManifest(folder, project.root);
	const extension = toExtension(isJavaScript, manifest);
	const own = collection === void 0 ? {} : { collection };
	const since = manifest?.version ?? "1.0.0";
	const texts = writeScaffold({
		id,
		scope,
		since,
		extension,
		...own
	});
	const file = (ending) => join(folder, `${id}${ending}`);
	const files = {
		rule: file(extension),
		test: file(`.test${extension}`),
		page: file(".md")
	};
	await writeAll([
		[files.rule, texts.rule],
		[files.test, texts.test],
		[files.page, texts.page]
	], project);
	const path = toPosix(relative(join(project.root, project.directory), files.rule));
	const nameInConfig = folder === found ? void 0 : path.startsWith("../") ? path : `./${path}`;
	return {
		...files,
		nameInConfig,
		runner: findRunner(manifest)
	};
}
async function declareRule(request) {
	const { id, collection } = request;
	refuseName(id);
	const { ids, collections } = await readProject(request);
	refuseTaken(id, ids);
	refuseUnknown(collection, collections);
	return writeDeclaration(request);
}
async function readProject(place) {
	return withUserErrors(async () => {
		const { workspace, opened } = await openProjectAt(place);
		workspace.close();
		const { config, rules } = opened.project;
		return {
			root: workspace.root ?? place.cwd,
			repository: workspace.repository,
			directory: config.directory,
			collections: config.isImplicit ? [] : config.collections.map(({ name }) => name),
			ids: new Set(rules.map(({ meta }) => meta.id))
		};
	});
}
function refuseName(id) {
	if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) return;
	throw new UserError("rule-name", [{
		message: `\`${id}\` is no name for a rule`,
		hint: "Name its subject, then its claim, in kebab case, such as `title-short`."
	}]);
}
function refuseTaken(id, ids) {
	if (!ids.has(id)) return;
	throw new UserError("rule-id-taken", [{
		message: `There is a rule \`${id}\` already`,
		hint: `See \`seedlint explain ${id}\`.`
	}]);
}
function refuseUnknown(name, collections) {
	if (name !== void 0 && !collections.includes(name)) throw unknownCollection(name, collections);
}
function refuseOutside(folder, root, into) {
	const path = relative(root, folder);
	if (path !== ".." && !path.startsWith(`..${sep}`)) return;
	throw new UserError("path-outside", [{
		message: "The folder is outside of the repository",
		place: { path: into ?? folder }
	}]);
}
function toExtension(isJavaScript, manifest) {
	return `.${manifest === void 0 || manifest.isModule ? "" : "m"}${isJavaScript ? "js" : "ts"}`;
}
function findRunner(manifest) {
	const packages = manifest?.packages ?? /* @__PURE__ */ new Set();
	if (!packages.has("seedlint")) return "seedlint";
	return ["vitest", "jest"].find((name) => packages.has(name)) ?? "seedlint";
}
async function writeAll(texts, place) {
	const toPath = (file) => toPosix(relative(place.root, file));
	const [first, ...others] = texts.filter(([file]) => existsSync(file)).map(([file]) => ({
		message: "The file exists, and nothing is overwritten",
		place: { path: toPath(file) },
		hint: "Give the rule another id, or name another folder by `--into`."
	}));
	if (first !== void 0) throw new UserError("rule-exists", [first, ...others]);
	const replacements = texts.map(([file, text]) => {
		return {
			path: toPath(file),
			before: null,
			after: Buffer.from(text)
		};
	});
	await writeFiles(place, replacements);
}
function toPosix(path) {
	return path.split(sep).join("/");
}

export { findRuleSubjects as n, newRule as r, declareRule as t };
import { i as __toESM } from "./rolldown-runtime.js";
import { $n as toInertJson, It as settingFor, S as readSeeds, st as loadSeed, vn as withUserErrors, x as newAccount } from "./lint.js";
import { t as openProjectAt } from "./session-project-at.js";
import { t as createSheet } from "./cli-sheet.js";

// src/config/describe-config.ts
function describeConfig(config, seed) {
	const { source, collections, overrides, ignores, aggregate } = config;
	return {
		source,
		extends: config.extends,
		collections,
		rules: [...config.rules.keys()].toSorted().map((id) => describeRule(config, id, seed)),
		overrides: overrides.map(({ files, when, rules }) => ({
			files: files ?? null,
			when: Object.fromEntries(when),
			rules: [...rules].map(([id, setting]) => ({
				id,
				...setting
			}))
		})),
		ignores,
		aggregate,
		suppressions: { ownFindings: config.allowsOwnSuppressions ?? null }
	};
}
function describeRule(config, id, seed) {
	return {
		id,
		level: "off",
		options: {},
		source: "default",
		...seed ? settingFor(config, id, seed.path, seed.get) : config.rules.get(id)
	};
}

// src/session/describe.ts
async function describe(request) {
	return withUserErrors(async () => {
		const place = await openProjectAt(request);
		try {
			return request.file === void 0 ? {
				file: null,
				seed: null,
				config: describeConfig(place.opened.project.config)
			} : await describeFile(place);
		} finally {
			place.workspace.close();
		}
	});
}
async function describeFile({ workspace, files, opened, path }) {
	const { config } = opened.project;
	const member = opened.memberOf(path);
	const entry = files.entries.get(path);
	const noSeed = {
		file: path,
		seed: null,
		config: describeConfig(config)
	};
	if (member === void 0 || entry === void 0) return noSeed;
	const wanted = {
		member: {
			...member,
			isRequested: true,
			isSelected: true
		},
		entry
	};
	for await (const seedFile of readSeeds(workspace.head, [wanted], newAccount())) {
		const { identity, seed } = await loadSeed(seedFile);
		const get = (pointer) => seed?.get(pointer);
		const { collection, id, locale } = identity;
		return {
			file: path,
			seed: {
				path,
				collection,
				id,
				locale,
				schema: member.collection.schema ?? null
			},
			config: describeConfig(config, {
				path,
				get
			})
		};
	}
	return noSeed;
}

// src/cli/config-page.ts
const VALUE_LIMIT = 60;
const LEVEL_STYLES = {
	off: "dim",
	info: "blue",
	warn: "yellow",
	error: "red"
};
async function drawConfigPage({ file, seed, config }, output) {
	const { stringify } = await import("./yaml2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const sheet = createSheet(output);
	const toYaml = (value) => Object.keys(value).length === 0 ? [] : sheet.verbatim(stringify(value, { lineWidth: 0 }), 0);
	const note = (text) => sheet.paint("dim", `# ${text}`);
	const source = config.source ?? "no configuration, so the defaults hold";
	const rules = drawRules(config.rules, sheet);
	if (file !== null) {
		const { schema, locale, id, collection } = seed ?? {};
		const told = seed === null ? [note("It is no seed of any collection")] : toYaml({
			collection,
			id,
			locale,
			schema: schema ?? void 0
		});
		return join([[note(`${file}, by ${source}`), ...told], seed === null ? [] : rules]);
	}
	return join([
		[note(source), ...toYaml({ extends: config.extends })],
		toYaml(withoutEmpty({ collections: toCollections(config.collections) })),
		rules,
		toYaml(withoutEmpty({ overrides: config.overrides.map(toOverride) })),
		toYaml(withoutEmpty({ ignores: config.ignores })),
		toYaml({ aggregate: config.aggregate })
	]);
}
function join(parts) {
	return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function drawRules(rules, sheet) {
	const { paint } = sheet;
	const width = Math.max(...rules.map(({ id, level }) => id.length + level.length)) + 2;
	return ["rules:", ...rules.flatMap(({ id, level, options, source }) => {
		const blanks = " ".repeat(width - id.length - level.length);
		return [`${`  ${paint("bold", id)}: ${drawLevel(level, sheet)}`}${blanks}${paint("dim", `# ${source}`)}`, ...drawOptions(level, options, sheet)];
	})];
}
function drawLevel(level, { paint }) {
	return paint(LEVEL_STYLES[level], level);
}
function drawOptions(level, options, { paint }) {
	if (level === "off") return [];
	return Object.entries(options).map(([name, value]) => {
		const text = JSON.stringify(value);
		return paint("dim", `  #   ${name}: ${text.length > VALUE_LIMIT ? `${text.slice(0, 59)}…` : text}`);
	});
}
function toCollections(collections) {
	return Object.fromEntries(collections.map(({ name, locales, slugged, relations, ...rest }) => [name, withoutEmpty({
		...rest,
		...slugged ? { slugged } : {},
		locales: withoutEmpty(locales),
		relations: relations.map(withoutEmpty)
	})]));
}
function toOverride({ files, when, rules }) {
	const settings = rules.map(({ id, level, options }) => [id, Object.keys(options).length === 0 ? level : [level, options]]);
	return withoutEmpty({
		files: files ?? [],
		when,
		rules: Object.fromEntries(settings)
	});
}
function withoutEmpty(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0 && (typeof item !== "object" || item === null || Object.keys(item).length > 0)));
}

// src/cli/config-command.ts
async function runConfigCommand({ stdout, cwd, environment }, file, { config, format }) {
	const description = await describe({
		cwd,
		environment,
		...file === void 0 ? {} : { file },
		...config === void 0 ? {} : { configPath: config }
	});
	const text = format === "json" ? `${toInertJson(description)}\n` : await drawConfigPage(description, stdout);
	await stdout.write(text);
	return 0;
}

export { runConfigCommand };
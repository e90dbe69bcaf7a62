import { a as readSeeds, c as openProject, i as refuseMissingPaths, l as governingConfigs, n as openSnapshotFiles, s as toRequestedPaths, t as openWorkspace, u as withUserErrors } from "./session-workspace.js";
import { h as settingFor, u as loadSeed } from "./config-check-config.js";
import { t as toInertJson } from "./text-json.js";

// src/config/describe-config.ts
function describeConfig(config, seed) {
	const { source, collections, overrides, ignores } = config;
	return {
		source,
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
		ignores
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
async function describe({ file, ...request }) {
	return withUserErrors(async () => {
		const paths = file === void 0 ? [] : [file];
		const workspace = await openWorkspace({
			...request,
			paths,
			head: { kind: "worktree" }
		});
		try {
			return await describeWorkspace(workspace, request, file);
		} finally {
			workspace.close();
		}
	});
}
async function describeWorkspace(workspace, { cwd, configPath }, file) {
	const { root, today } = workspace;
	const files = await openSnapshotFiles(workspace.head);
	refuseMissingPaths(workspace, files);
	const [path = ""] = toRequestedPaths(root ?? cwd, cwd, [file ?? "."]);
	const [chosen] = configPath === void 0 ? [] : toRequestedPaths(root ?? cwd, cwd, [configPath]);
	const place = file === void 0 ? `${path}/\0`.replace(/^\//, "") : path;
	const found = chosen ?? governingConfigs(files.entries.keys())(place);
	const source = {
		readText: files.readText,
		root
	};
	const { project, memberOf } = await openProject(found, source, {
		today,
		levels: /* @__PURE__ */ new Map()
	});
	const member = file === void 0 ? void 0 : memberOf(path);
	const entry = files.entries.get(path);
	if (member === void 0 || entry === void 0) return {
		seed: null,
		config: describeConfig(project.config)
	};
	const wanted = {
		member: {
			...member,
			isRequested: true,
			isSelected: true
		},
		entry
	};
	for await (const seedFile of readSeeds(workspace.head, [wanted], {
		skipped: [],
		failed: []
	})) {
		const { identity, seed } = await loadSeed(seedFile);
		const get = (pointer) => seed?.get(pointer);
		const { collection, id, locale } = identity;
		return {
			seed: {
				path,
				collection,
				id,
				locale
			},
			config: describeConfig(project.config, {
				path,
				get
			})
		};
	}
	return {
		seed: null,
		config: describeConfig(project.config)
	};
}

// src/cli/config-command.ts
async function runConfigCommand({ stdout, cwd, environment }, file, { config }) {
	const description = await describe({
		cwd,
		environment,
		...file === void 0 ? {} : { file },
		...config === void 0 ? {} : { configPath: config }
	});
	await stdout.write(`${toInertJson(description)}\n`);
	return 0;
}

export { runConfigCommand };
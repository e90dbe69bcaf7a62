import { on } from "node:events";
import { workerData, type MessagePort } from "node:worker_threads";
import type { SeedFile } from "../engine/project.ts";
import { toRuleSets } from "../engine/rule-sets.ts";
import type { SeedRecord } from "../engine/seed-record.ts";
import { SeedShelf } from "../engine/shelf.ts";
import { Side } from "../engine/side.ts";
import type { ConfigSource } from "./load-config.ts";
import { openJudging } from "./open-project.ts";
import type { SeedTask, ThreadJob } from "./seed-threads.ts";

/*
 * A thread of its own that looks at seeds for the main one. It has what it was given, contents
 * included: it reads no file, runs no git and no code of the house.
 */

const { port, configPath, inputs, today, levels, tracesChains } = workerData as ThreadJob & {
  readonly port: MessagePort;
};

/** Whatever would run code is refused: where there is any, nobody starts this thread. */
const refuseCode = async (path: string): Promise<never> => {
  throw new Error(`No code is run here: ${path}`);
};

const texts = new Map(inputs);
const source: ConfigSource = {
  readText: async (path) => texts.get(path),
  listPaths: () => texts.keys(),
  root: null,
  gate: { admit: refuseCode, locate: refuseCode },
};

const { project, memberOf } = await openJudging(configPath, source, {
  ...{ today, levels: new Map(levels) },
});
const rules = toRuleSets(project, tracesChains);

/** What each of some seeds gave, in their order; null for what the main thread has to look at itself. */
async function look(tasks: readonly SeedTask[]): Promise<readonly (SeedRecord | null)[]> {
  const side = new Side(project, rules, new SeedShelf({ isChanged: () => false }));
  const records = new Map<string, SeedRecord>();
  await side.read(
    tasks.flatMap(toFile),
    ({ isSelected }) => isSelected,
    ({ member }, record) => records.set(member.path, record),
  );
  return tasks.map(({ path }) => records.get(path) ?? null);
}

function toFile({ path, isSelected, bytes }: SeedTask): readonly SeedFile[] {
  const member = memberOf(path);
  return member === undefined
    ? []
    : [{ member: { ...member, isRequested: true, isSelected }, bytes }];
}

// One group after the other: answers are in the order of what was asked.
for await (const [tasks] of on(port, "message") as AsyncIterable<[readonly SeedTask[]]>) {
  // As text they cross faster than as objects.
  port.postMessage(JSON.stringify(await look(tasks)), []);
}

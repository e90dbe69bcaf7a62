// npm run bench -- [--corpus <bundle|repository>] [--fixture] [--rounds N] [--cli <file>] [--write]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkRanges } from "./lib/check-ranges.mjs";
import { checkSameWork } from "./lib/check.mjs";
import { describeCommit, describeMachine } from "./lib/conditions.mjs";
import { describeGrowth } from "./lib/growth.mjs";
import { findPeakMeter } from "./lib/measure.mjs";
import { benchFolder } from "./lib/places.mjs";
import { prepareCorpora } from "./lib/prepare.mjs";
import { renderResults } from "./lib/render.mjs";
import { readReports } from "./lib/reports.mjs";
import { takeTurns, warmUp } from "./lib/rounds.mjs";
import { summarize } from "./lib/statistics.mjs";
import { measureRuleShare } from "./lib/rule-share.mjs";
import { judgeRuleShare, judgeTargets } from "./lib/targets.mjs";
import { toolsFor } from "./lib/tools.mjs";

const root = resolve(benchFolder, "..");
const usualCorpus = join(root, "../shared/corpus/policy-hub.bundle");
/** As many seeds as the usual corpus has files. */
const fixture = { fixture: join(root, "fixtures/corpora/policy-hub"), seedCount: 2336 };

const { values: flags } = parseArgs({
  options: {
    corpus: { type: "string", default: process.env["SEEDLINT_BENCH_CORPUS"] ?? usualCorpus },
    fixture: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    cli: { type: "string", default: join(root, "dist/cli.js") },
    write: { type: "boolean", default: false },
  },
});

const tell = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {string} scratch */
async function bench(scratch) {
  tell("Installing the peers …");
  const install = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", install, { cwd: benchFolder, stdio: ["ignore", 2, 2] });

  tell("Writing the corpus and copies of it …");
  const source = flags.fixture ? fixture : { bundle: resolve(flags.corpus) };
  const prepared = prepareCorpora(source, scratch);
  const { description, corpora } = prepared;

  const cli = resolve(flags.cli);
  const meter = findPeakMeter();
  const tools = toolsFor(cli, prepared);
  const output = join(scratch, "output");
  mkdirSync(output);
  const run = { tools, meter, scratch: output };

  tell("Warming up and comparing what the tools find …");
  const found = await warmUp(run);
  const reports = await readReports(cli, corpora, run);
  const sameWork = [...checkSameWork(found, reports, corpora), ...checkRanges(reports, corpora)];

  const rounds = Number(flags.rounds);
  const samples = await takeTurns(run, rounds, (round) => tell(`Round ${round} of ${rounds} …`));
  tell("Measuring the engine's share of a code rule …");
  const share = measureRuleShare(cli, corpora.corpus);
  const summaries = new Map([...samples].map(([name, list]) => [name, summarize(list)]));
  const conditions = {
    date: new Date().toISOString().slice(0, 10),
    commit: describeCommit(root),
    machine: describeMachine(),
    corpus: description,
    rounds,
    meter,
    sameWork,
  };
  return renderResults(conditions, tools, summaries, {
    targets: [...judgeTargets(summaries, corpora), judgeRuleShare(share)],
    growth: describeGrowth(summaries, corpora),
  });
}

if (!flags.fixture && !existsSync(flags.corpus)) {
  tell(`The corpus ${flags.corpus} is not there.`);
  tell("Name a git bundle or repository with --corpus or SEEDLINT_BENCH_CORPUS, or use --fixture.");
  process.exitCode = 2;
} else if (!existsSync(flags.cli)) {
  tell(`${flags.cli} is not there: npm run build`);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), "seedlint-bench-"));
  try {
    const results = await bench(scratch);
    process.stdout.write(results);
    if (flags.write) writeFileSync(join(benchFolder, "RESULTS.md"), `# Benchmark\n\n${results}`);
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

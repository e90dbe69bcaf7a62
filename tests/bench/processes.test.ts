import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPeakMeter, measure } from "../../bench/lib/measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("measure", () => {
  let scratch = "";
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "seedlint-bench-test-"));
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  test.each([...new Set(["hook" as const, findPeakMeter()])])(
    "tells output, exit code, time and peak memory of a process, by %s",
    async (meter) => {
      const program = "console.log('out'); console.error('err'); process.exitCode = 3";
      const sample = await measure({ argv: ["-e", program], cwd: scratch }, { meter, scratch });
      expect(sample).toMatchObject({ exitCode: 3, stdout: "out\n", stderr: "err\n" });
      expect(sample.wallMs).toBeGreaterThan(1);
      expect(sample.peakKiB).toBeGreaterThan(10_000);
      expect(sample.peakKiB).toBeLessThan(1_000_000);
    },
  );
});

test("the benchmark says that the corpus is absent and ends with 2", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["bench/run.mjs", "--corpus", "/nonexistent/corpus.bundle"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toContain("The corpus /nonexistent/corpus.bundle is not there");
  expect(stderr).toContain("--fixture");
});

// Preloaded where GNU time is absent: writes the peak resident set of this process, in KiB.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const file = process.env["SEEDLINT_BENCH_PEAK_FILE"];
  if (file !== undefined) writeFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});

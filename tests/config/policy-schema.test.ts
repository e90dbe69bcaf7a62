import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createValidator } from "../../src/config/json-schema.ts";
import { policySchema } from "../../src/config/policy-schema.ts";
import { parseDocument } from "../../src/seed/document.ts";

const root = path.join(import.meta.dirname, "../..");
const seeds = path.join(root, "../shared/seeds");
const validate = await createValidator(policySchema, { path: "policy" });

const record = {
  id: "water",
  title: "Water Act",
  description: "Who may take water.",
  country: "Norvale",
  category: "Regulatory",
  legalWeight: "Primary Legislation",
  status: "Active",
  pubDate: "2024-01-31",
  year: 2024,
  reviewStatus: "draft",
  provenance: { author: "A. Clerk", reviewer: "", lastAuditDate: "" },
  analysis: { mrv: { score: 40, label: "Meters", evidence: "Yearly.", citation: "Section 2" } },
  evolution: { supersedes: [], supersededBy: "" },
};

describe("the schema of seedlint:policy", () => {
  it("is published as it is bundled", () => {
    const published = readFileSync(path.join(root, "schemas/presets/policy.schema.json"), "utf8");
    expect(JSON.parse(published)).toEqual(policySchema);
  });

  it("accepts a record, and keys of the house's own", () => {
    expect(validate(record)).toEqual([]);
    expect(validate({ ...record, docket: "N-12" })).toEqual([]);
  });

  it.each([
    [{ status: "Actve" }, "/status"],
    [{ status: "现行有效" }, "/status"],
    [{ year: "2024" }, "/year"],
    [{ title: "" }, "/title"],
    [{ provenance: { ...record.provenance, reviewr: "B" } }, "/provenance"],
    [{ analysis: { mrv: { ...record.analysis.mrv, score: "40" } } }, "/analysis/mrv/score"],
    [{ evolution: { supersedes: "old" } }, "/evolution/supersedes"],
  ])("finds what is wrong with %j", (change, pointer) => {
    const violations = validate({ ...record, ...change });
    expect(violations.map((violation) => violation.pointer)).toEqual([pointer]);
  });

  describe.skipIf(!existsSync(seeds))("on seeds of a real repository", () => {
    it.each(existsSync(seeds) ? readdirSync(seeds) : [])("accepts %s", async (file) => {
      const { data } = await parseDocument(readFileSync(path.join(seeds, file)));
      expect(validate(data)).toEqual([]);
    });
  });
});

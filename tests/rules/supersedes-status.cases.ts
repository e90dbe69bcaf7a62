import type { RuleCases } from "seedlint/testing";

interface Values {
  readonly status?: string;
  readonly date?: string;
  readonly supersedes?: string;
  readonly supersededBy?: string;
}

const seed = (id: string, { status, date, supersedes = "[]", supersededBy = '""' }: Values) =>
  [
    `---\nid: ${id}`,
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(date === undefined ? [] : [`pubDate: ${date}`]),
    `evolution:\n  supersedes: ${supersedes}\n  supersededBy: ${supersededBy}\n---\n`,
  ].join("\n");

const old = { supersededBy: "act-2024" };
const successor = { supersedes: "[act-2019]" };

export default {
  valid: {
    "a superseded record and its successor": {
      files: {
        "new.md": seed("act-2024", { ...successor, status: "Active", date: "2024-05-01" }),
        "old.md": seed("act-2019", { ...old, status: "Superseded", date: "2019-03-01" }),
      },
    },
    "the same in Chinese": {
      files: {
        "new.md": seed("act-2024", { ...successor, status: "现行" }),
        "old.md": seed("act-2019", { ...old, status: "已被取代" }),
      },
    },
    "a record that applies until its successor is in force": {
      files: {
        "new.md": seed("act-2024", { ...successor, status: "Upcoming" }),
        "old.md": seed("act-2019", { ...old, status: "Active" }),
      },
    },
    "a repealed record": {
      files: {
        "new.md": seed("act-2024", successor),
        "old.md": seed("act-2019", { ...old, status: "Repealed" }),
      },
    },
    "dates that cannot be compared": {
      files: {
        "new.md": seed("act-2024", { ...successor, date: "2019-01-01" }),
        "old.md": seed("act-2019", { ...old, date: "2019-06-30" }),
        "next.md": seed("act-2025", { supersedes: "[act-2024]", date: "soon" }),
      },
    },
    "references that other rules report: to nobody, and in a cycle": {
      files: {
        "a.md": seed("a", { status: "Superseded", supersededBy: "nobody" }),
        "b.md": seed("b", { status: "Active", supersedes: "[c]", date: "2019-02-03" }),
        "c.md": seed("c", { status: "Active", supersedes: "[b]", date: "2024-02-03" }),
      },
    },
    "a status of a repository that has no such fields": {
      files: { "a.md": "---\nid: a\nstatus: Superseded\n---\n" },
    },
    "statuses of the house": {
      files: {
        "new.md": seed("act-2024", { ...successor, status: "valid" }),
        "old.md": seed("act-2019", { ...old, status: "Active" }),
      },
      options: { inForce: ["valid"] },
    },
  },
  invalid: {
    "a superseded record that is still active": {
      files: {
        "new.md": seed("act-2024", { ...successor, status: "Active" }),
        "old.md": seed("act-2019", { ...old, status: "«Active»" }),
      },
      reports: ["old.md Status is `Active`, but `act-2024` supersedes this record"],
    },
    "one that only the successor names": {
      files: {
        "new.md": seed("act-2024", successor),
        "old.md": seed("act-2019", { status: "«现行»" }),
      },
      reports: ["old.md Status is `现行`, but `act-2024` supersedes this record"],
    },
    "each locale by itself": {
      files: {
        "en/new.md": seed("act-2024", { ...successor, status: "Active" }),
        "en/old.md": seed("act-2019", { ...old, status: "Superseded" }),
        "zh/new.md": seed("act-2024", { ...successor, status: "现行" }),
        "zh/old.md": seed("act-2019", { ...old, status: "«现行»" }),
      },
      config: { collections: { acts: { files: "{locale}/{name}.md" } } },
      reports: ["zh/old.md Status is `现行`, but `act-2024` supersedes this record"],
    },
    "a superseded record without a successor": {
      files: { "old.md": seed("act-2019", { status: "«Superseded»" }) },
      reports: ["old.md Status is `Superseded`, but no record supersedes this one"],
    },
    "a successor that is older": {
      files: {
        "new.md": seed("act-2024", { supersedes: "[«act-2019»]", date: "2019-02-28" }),
        "old.md": seed("act-2019", { ...old, date: "2019-03-01" }),
      },
      reports: [
        "new.md `act-2024` of 2019-02-28 is older than `act-2019` of 2019-03-01, which it supersedes",
      ],
    },
    "an older successor that only the old record names, by year": {
      files: {
        "new.md": seed("act-2024", { date: "2018-01-01" }),
        "old.md": seed("act-2019", { supersededBy: "«act-2024»", date: "2019-03-01" }),
      },
      reports: [
        "old.md `act-2024` of 2018-01-01 is older than `act-2019` of 2019-03-01, which it supersedes",
      ],
    },
  },
} satisfies RuleCases;

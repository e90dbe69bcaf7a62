import type { Defect } from "./defect.ts";
import { addToBody, inTurn, set, setBody } from "./edits.ts";
import { bodyWords, enclosed, opener, value, words } from "./places.ts";

/** What is wrong with texts of one file: its prose, its lists, its body. */
export const defectsInTexts: readonly Defect[] = [
  {
    name: "a body that is not there",
    plant: { "facilities/en/hollow-tide-gauge.md": setBody("") },
    finds: [{ rule: "body-present", at: opener }],
    isAlone: true,
  },
  {
    name: "a body of one short sentence",
    plant: {
      "policies/zh/pilot-boats-2024.md": inTurn(
        set("/description", "引航员须系安全带登轮。"),
        setBody("引航员须系安全带登轮。\n"),
      ),
    },
    finds: [{ rule: "body-present", at: bodyWords("引航员须系安全带登轮。") }],
    isAlone: true,
  },

  {
    name: "a description that was cut within a word",
    plant: {
      "policies/en/shore-power-2021.md": set(
        "/description",
        "A ship that stays for more than two hours takes its electr",
      ),
    },
    finds: [
      {
        rule: "description-matches-body",
        at: value("A ship that stays for more than two hours takes its electr", "description"),
      },
    ],
  },
  {
    name: "a description of something else",
    plant: {
      "policies/zh/ferry-noise-2019.md": set(
        "/description",
        "食堂今天有鱼汤，还有烤土豆和苹果派。",
      ),
    },
    finds: [
      { rule: "description-matches-body", at: value("食堂今天有鱼汤，还有烤土豆和苹果派。") },
    ],
  },
  {
    name: "a description with a heading flattened into it",
    plant: {
      "facilities/en/gull-rock-light.md": set(
        "/description",
        "## Gull Rock The lighthouse on Gull Rock guides ships through the western channel.",
      ),
    },
    finds: [
      {
        rule: "description-matches-body",
        at: value(
          "## Gull Rock The lighthouse on Gull Rock guides ships through the western channel.",
        ),
      },
    ],
  },
  {
    name: "a description that is empty",
    plant: { "facilities/zh/north-quay.md": set("/description", "") },
    finds: [{ rule: "description-matches-body", at: value("") }],
  },

  {
    name: "a partner twice, once in small letters",
    plant: {
      "facilities/en/north-quay.md": set("/partners", [
        "Cable Works Ltd",
        "Seabird Society",
        "cable works ltd",
      ]),
    },
    finds: [{ rule: "list-items", at: value("cable works ltd") }],
  },
  {
    name: "a partner twice, letter for letter",
    plant: {
      "facilities/en/ballast-plant.md": set("/partners", ["Tide Fund", "Tide Fund"]),
    },
    finds: [{ rule: "list-items", at: value("Tide Fund", "Tide Fund") }],
  },
  {
    name: "two partners in one item",
    plant: { "facilities/zh/east-ferry-terminal.md": set("/partners", ["外岛航运、声学研究所"]) },
    finds: [{ rule: "list-items", at: value("外岛航运、声学研究所") }],
  },

  {
    name: "a link that leads nowhere",
    plant: {
      "facilities/en/hollow-tide-gauge.md": addToBody("The [archive]() is open on Sundays."),
    },
    finds: [{ rule: "markdown", at: bodyWords("[archive]()") }],
  },
  {
    name: "a reference that nothing defines",
    plant: { "policies/zh/shore-power-2021.md": addToBody("收费标准见[附件][附表]。") },
    finds: [{ rule: "markdown", at: bodyWords("[附件][附表]") }],
  },

  {
    name: "a label that somebody meant to write later",
    plant: { "policies/en/ballast-water-2022.md": set("/analysis/mrv/label", "TBD") },
    finds: [{ rule: "placeholder-text", at: value("TBD") }],
  },
  {
    name: "a mark of filler within evidence",
    plant: {
      "policies/zh/quay-lighting-2023.md": set(
        "/analysis/statutory/evidence",
        "八月至十月上限为三勒克斯，其余月份另定（待补充）。",
      ),
    },
    finds: [{ rule: "placeholder-text", at: words("（待补充）") }],
  },

  {
    name: "a character of no width in a name",
    plant: {
      "facilities/en/ballast-plant.md": set("/operator", "Aldmere Harbour\u200B Trust"),
    },
    finds: [{ rule: "text-invisible", at: words("\u200B") }],
  },
  {
    name: "a control of the writing direction in the body",
    plant: { "policies/zh/quay-lighting-2016.md": addToBody("灯具编号\u202E七三一。") },
    finds: [{ rule: "text-invisible", at: bodyWords("\u202E") }],
  },
  {
    name: "a formula whose backslash was taken for an escape",
    plant: {
      "policies/en/ferry-noise-2019.md": set(
        "/analysis/statutory/evidence",
        "The second fine is 2\times the first one.",
      ),
    },
    finds: [{ rule: "text-invisible", at: enclosed(/2(\t|\\t)imes/) }],
  },

  {
    name: "Chinese in an English title",
    plant: { "policies/en/ferry-noise-2019.md": set("/title", "Ferry Noise Standard 噪声 (2019)") },
    finds: [{ rule: "text-script", at: words("噪声") }],
  },
  {
    name: "an English sentence in a Chinese body",
    plant: {
      "facilities/zh/hollow-tide-gauge.md": addToBody(
        "The old pen is kept in a glass case beside the door.",
      ),
    },
    finds: [
      { rule: "text-script", at: words("The old pen is kept in a glass case beside the door") },
    ],
  },

  {
    name: "a doubled blank",
    plant: { "policies/en/pilot-boats-2024.md": set("/source", "Guild of  Pilots") },
    finds: [{ rule: "text-trim", at: enclosed(/Guild of( {2})Pilots/) }],
  },
  {
    name: "a blank at the start",
    plant: {
      "policies/zh/pilot-boats-2024.md": set("/analysis/statutory/citation", " 第一章"),
    },
    finds: [{ rule: "text-trim", at: enclosed(/["']( )第一章/) }],
  },
];

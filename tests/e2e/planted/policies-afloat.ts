import type { Policy } from "./policy.ts";

/** Policies about ships. */
export const policiesAfloat: readonly Policy[] = [
  {
    id: "ferry-noise-2019",
    pubDate: "2019-05-21",
    audited: "2026-03-17",
    category: "Standard",
    sectors: ["noise", "ferries"],
    scores: { mrv: 72, statutory: 58 },
    facilities: ["east-ferry-terminal"],
    en: {
      title: "Ferry Noise Standard (2019)",
      description:
        "Ferries that berth at night must not be louder than a conversation at the nearest window.",
      more: "The limit is 55 decibels from ten in the evening, measured on shore while the ramp is lowered.",
      source: "Ministry of Sea Transport",
      author: "Odile Marsh",
      reviewer: "Runa Teale",
      mrv: {
        label: "Microphones on shore",
        evidence: "Two microphones record every night arrival and publish the loudest minute.",
        citation: "Annex B",
      },
      statutory: {
        label: "Fines by the decibel",
        evidence: "An operator pays for each decibel above the limit, doubled in the second year.",
        citation: "Sections 5 and 6",
      },
    },
    zh: {
      title: "渡轮噪声标准（2019）",
      description: "夜间靠泊的渡轮，其噪声在最近的窗前不得高于交谈声。",
      more: "限值为每晚十时起五十五分贝，在放下跳板时于岸上测量。渡轮公司须在靠泊前降低主机转速，并关闭甲板广播。",
      source: "海上运输部",
      author: "马欧迪",
      reviewer: "泰若娜",
      mrv: {
        label: "岸上传声器",
        evidence: "两台传声器记录每次夜间靠泊，并公布最响的一分钟。",
        citation: "附件二",
      },
      statutory: {
        label: "按分贝罚款",
        evidence: "超出限值的每一分贝都须缴费，第二年加倍。",
        citation: "第五条和第六条",
      },
    },
  },
  {
    id: "ballast-water-2022",
    pubDate: "2022-04-04",
    audited: "2026-04-09",
    category: "Code",
    sectors: ["water"],
    scores: { mrv: 47, statutory: 69 },
    facilities: ["ballast-plant"],
    en: {
      title: "Ballast Water Code (2022)",
      description: "Ballast water is treated on land before any of it reaches the bay.",
      more: "Pilots take a sample at the mouth of the harbour, and a ship whose sample is dirty waits outside.",
      source: "Bay Protection Office",
      author: "Piers Holloway",
      reviewer: "Tobias Wren",
      mrv: {
        label: "Samples by pilots",
        evidence: "Every tenth sample is counted again by the laboratory of the university.",
        citation: "Rule 8",
      },
      statutory: {
        label: "No treatment, no berth",
        evidence: "The harbour master may refuse a berth until the water has been treated.",
        citation: "Rules 2 and 3",
      },
    },
    zh: {
      title: "压载水规章（2022）",
      description: "压载水在岸上处理之后方可排入海湾。",
      more: "引航员在港口入口处取样，样品不洁的船舶在港外等候。处理费用由船东承担，结果在三日之内公布，并保存五年以备核查。",
      source: "海湾保护局",
      author: "何立伟",
      reviewer: "任拓",
      mrv: {
        label: "引航员取样",
        evidence: "每十份样品中有一份由大学实验室复核。",
        citation: "第八条",
      },
      statutory: {
        label: "未处理不得靠泊",
        evidence: "压载水处理完成之前，港务长可拒绝靠泊。",
        citation: "第二条和第三条",
      },
    },
  },
  {
    id: "pilot-boats-2024",
    pubDate: "2024-02-19",
    audited: "2026-05-18",
    category: "Standard",
    sectors: ["safety"],
    scores: { mrv: 53, statutory: 76 },
    en: {
      title: "Pilot Boat Standard (2024)",
      description:
        "Pilots board from boats that right themselves, in harness, with a second crew on watch.",
      more: "After the winter of 2022 the guild asked for one standard, which now holds for all eleven harbours.",
      source: "Guild of Pilots",
      author: "Tobias Wren",
      reviewer: "Runa Teale",
      mrv: {
        label: "Drills on record",
        evidence: "Crews film a capsize drill every spring and send it to the guild.",
        citation: "Part 3",
      },
      statutory: {
        label: "Boats without papers stay",
        evidence: "A boat whose certificate has lapsed is chained to its mooring.",
        citation: "Part 1",
      },
    },
    zh: {
      title: "引航艇标准（2024）",
      description: "引航员须系安全带，乘坐能够自行扶正的引航艇登轮，并有另一组船员值守。",
      more: "二〇二二年冬季之后，引航员公会要求制定统一标准，现适用于全部十一个港口。旧艇可改装，改装须经验船师签字。",
      source: "引航员公会",
      author: "任拓",
      reviewer: "泰若娜",
      mrv: {
        label: "演练存档",
        evidence: "船员每年春季拍摄翻船演练并送交公会。",
        citation: "第三章",
      },
      statutory: {
        label: "无证之艇不得离泊",
        evidence: "证书失效的引航艇须锁在泊位上。",
        citation: "第一章",
      },
    },
  },
];

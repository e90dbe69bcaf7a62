import { locales, toBody, type Locale, type SeedContent, type Told } from "./content.ts";

interface ToldFacility extends Told {
  readonly partners: readonly string[];
}

interface Facility extends Readonly<Record<Locale, ToldFacility>> {
  readonly id: string;
  readonly opened: string;
  readonly audited: string;
  readonly kind: "Berth" | "Plant" | "Station";
  readonly coordinates: readonly [latitude: number, longitude: number];
  readonly capacity: { readonly min: number; readonly max: number };
  readonly policies?: readonly string[];
}

const words = {
  en: {
    country: "Aldmere Isles",
    operator: "Aldmere Harbour Trust",
    unit: "ships a day",
    Berth: "Berth",
    Plant: "Plant",
    Station: "Station",
  },
  zh: {
    country: "阿尔德群岛",
    operator: "阿尔德港口信托",
    unit: "艘每日",
    Berth: "泊位",
    Plant: "处理厂",
    Station: "站点",
  },
} as const;

function toSeed(facility: Facility, locale: Locale): readonly [path: string, seed: SeedContent] {
  const { id, opened, kind, coordinates, capacity, audited } = facility;
  const told = facility[locale];
  const word = words[locale];
  const values = {
    id,
    lang: locale,
    name: told.title,
    description: told.description,
    opened,
    kind: word[kind],
    country: word.country,
    operator: word.operator,
    partners: told.partners,
    relatedPolicies: facility.policies ?? [],
    coordinates,
    capacity: { unit: word.unit, ...capacity },
    provenance: { author: told.author, reviewer: told.reviewer, lastAuditDate: audited },
  };
  return [`facilities/${locale}/${id}.md`, { values, body: toBody(facility[locale], locale) }];
}

const records: readonly Facility[] = [
  {
    id: "north-quay",
    opened: "1968-06-15",
    audited: "2026-02-11",
    kind: "Berth",
    coordinates: [61.8274, -9.1436],
    capacity: { min: 4, max: 18 },
    policies: ["quay-lighting-2023", "shore-power-2021"],
    en: {
      title: "North Quay",
      description:
        "The northern quay has nine berths, each with a plug and a lamp that can be dimmed.",
      more: "It was rebuilt after the flood of 1996 and is the first that switches its masts off by season.",
      author: "Runa Teale",
      reviewer: "Tobias Wren",
      partners: ["Cable Works Ltd", "Seabird Society"],
    },
    zh: {
      title: "北码头",
      description: "北码头有九个泊位，每个泊位都设有岸电接口和可调光灯具。",
      more: "码头在一九九六年洪水之后重建，是首个按季节关闭桅杆灯的码头。夜间作业须提前登记，由值班员逐一核对。",
      author: "泰若娜",
      reviewer: "任拓",
      partners: ["电缆工程公司", "海鸟协会"],
    },
  },
  {
    id: "gull-rock-light",
    opened: "1904-03-28",
    audited: "2026-03-02",
    kind: "Station",
    coordinates: [61.9013, -9.2207],
    capacity: { min: 1, max: 6 },
    policies: ["quay-lighting-2023"],
    en: {
      title: "Gull Rock Light",
      description: "The lighthouse on Gull Rock guides ships through the western channel.",
      more: "Its keeper left in 1989; since then the lamp turns by itself and is dimmed while petrels breed.",
      author: "Piers Holloway",
      reviewer: "Odile Marsh",
      partners: ["Lamp Museum", "Coast Watch"],
    },
    zh: {
      title: "鸥岩灯塔",
      description: "鸥岩上的灯塔引导船舶通过西航道。",
      more: "守塔人于一九八九年离开，此后灯具自动旋转，海燕繁殖期间调暗亮度。每年秋季由志愿者粉刷塔身，并检查备用电池和雾号。",
      author: "何立伟",
      reviewer: "马欧迪",
      partners: ["灯具博物馆", "海岸守望队"],
    },
  },
  {
    id: "east-ferry-terminal",
    opened: "1991-10-07",
    audited: "2026-04-22",
    kind: "Berth",
    coordinates: [61.7742, -8.9918],
    capacity: { min: 10, max: 42 },
    policies: ["ferry-noise-2019"],
    en: {
      title: "East Ferry Terminal",
      description: "Night ferries to the outer islands leave from the eastern terminal.",
      more: "Two microphones stand on the roof of the waiting room, and a board shows the loudest minute.",
      author: "Tobias Wren",
      reviewer: "Piers Holloway",
      partners: ["Outer Isles Line", "Acoustics Institute"],
    },
    zh: {
      title: "东渡轮码头",
      description: "开往外岛的夜间渡轮从东码头出发。",
      more: "候船室屋顶装有两台传声器，显示屏公布最响的一分钟。附近居民可以查阅全部记录，也可以要求在自家窗前另行测量。",
      author: "任拓",
      reviewer: "何立伟",
      partners: ["外岛航运", "声学研究所"],
    },
  },
  {
    id: "ballast-plant",
    opened: "2020-08-19",
    audited: "2026-01-14",
    kind: "Plant",
    coordinates: [61.8129, -9.0875],
    capacity: { min: 2, max: 12 },
    policies: ["ballast-water-2022"],
    en: {
      title: "Ballast Water Plant",
      description: "The plant filters ballast water through sand and treats it with light.",
      more: "What the filters hold back is dried, weighed and published, so that newcomers are known early.",
      author: "Odile Marsh",
      reviewer: "Runa Teale",
      partners: ["University of Aldmere"],
    },
    zh: {
      title: "压载水处理厂",
      description: "处理厂先用砂滤，再用紫外光处理压载水。",
      more: "滤出的物质经干燥和称重后公布，以便及早发现外来物种。处理厂每日接待两批船舶，旺季增加到六批，并向学校开放参观。",
      author: "马欧迪",
      reviewer: "泰若娜",
      partners: ["阿尔德大学"],
    },
  },
  {
    id: "second-dry-dock",
    opened: "1957-12-11",
    audited: "2026-05-27",
    kind: "Berth",
    coordinates: [61.7986, -9.0341],
    capacity: { min: 1, max: 3 },
    en: {
      title: "Second Dry Dock",
      description: "Ships of up to ninety metres are scraped and painted in the second dock.",
      more: "Paint that is scraped off is caught in a trench and sent away, which the first dock could not do.",
      author: "Runa Teale",
      reviewer: "Odile Marsh",
      partners: ["Painters Guild", "Hull Survey"],
    },
    zh: {
      title: "第二干船坞",
      description: "长度不超过九十米的船舶在第二船坞刮漆和涂装。",
      more: "刮下的漆屑由沟槽收集后外运，第一船坞做不到这一点。船坞排水口装有滤网，每次放水之前都要清理并拍照留存。",
      author: "泰若娜",
      reviewer: "马欧迪",
      partners: ["涂装公会", "船体检验所"],
    },
  },
  {
    id: "hollow-tide-gauge",
    opened: "1933-02-06",
    audited: "2026-05-30",
    kind: "Station",
    coordinates: [61.8551, -9.3162],
    capacity: { min: 0, max: 2 },
    en: {
      title: "Hollow Bay Tide Gauge",
      description: "The gauge in Hollow Bay has written down the tide since the year it was built.",
      more: "A pen drew the first sixty years on paper; all of it has been read by volunteers and published.",
      author: "Piers Holloway",
      reviewer: "Tobias Wren",
      partners: ["Tide Archive"],
    },
    zh: {
      title: "空湾验潮站",
      description: "空湾验潮站自建成之年起一直记录潮位。",
      more: "最初六十年由笔尖绘在纸上，全部记录已由志愿者读出并公布。如今仪器每六分钟测量一次潮位，旧仪器仍保留在原处供人参观。",
      author: "何立伟",
      reviewer: "任拓",
      partners: ["潮汐档案馆"],
    },
  },
];

/** The facilities, each in both languages, by path. */
export const facilities = records.flatMap((record) =>
  locales.map((locale) => toSeed(record, locale)),
);

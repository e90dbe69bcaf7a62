/** Files by path, as a repository of one kind has them. */
export type Files = Readonly<Record<string, string>>;

const range = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);
function pick<const Items extends readonly [unknown, ...unknown[]]>(
  items: Items,
  index: number,
): Items[number] {
  return items[index % items.length] ?? items[0];
}
const twoDigits = (number: number): string => String(number).padStart(2, "0");

const paragraph = (subject: string): string =>
  `This is a longer text about ${subject}, which goes on for a while so that nobody takes it for thin. ` +
  `It says what ${subject} is, why it matters to those who read it, and where to learn more of it.\n`;

/** A blog as Jekyll has it: YAML dates with a time, tags, no ids, pages beside a README. */
export function jekyllBlog(posts = 120): Files {
  const files: Record<string, string> = {
    "README.md": "# My blog\n",
    "CONTRIBUTING.md": "# How to help\n",
    "_config.yml": "title: My blog\n",
    "index.md": "---\nlayout: home\n---\n",
    "about.md": `---\nlayout: page\ntitle: About\npermalink: /about/\n---\n\n${paragraph("me")}`,
    ".github/ISSUE_TEMPLATE/bug.md": "---\nname: Bug\nabout: Something broke\nlabels: bug\n---\n",
  };
  for (const index of range(posts)) {
    const day = `${2015 + (index % 9)}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}`;
    const subtitle = index % 3 === 0 ? `subtitle: And what came of it ${index}\n` : "";
    files[`_posts/${day}-how-i-built-${index}.md`] =
      `---\nlayout: post\ntitle: "How I built number ${index}"\n${subtitle}date: ${day} 10:00:00 +0800\n` +
      `categories: ${pick(["tech", "life", "travel"], index)}\n` +
      `tags: [${pick(["css", "node", "git", "go"], index)}, idea-${index}]\n---\n\n${paragraph(`number ${index}`)}`;
  }
  return files;
}

/** A site as Hugo has it: TOML and YAML, sections with a page of their own, page bundles. */
export function hugoSite(posts = 80): Files {
  const files: Record<string, string> = {
    "README.md": "# Site\n",
    "content/_index.md": "---\ntitle: Home\n---\n",
    "content/posts/_index.md": "---\ntitle: Posts\n---\n",
    "content/about.md": `---\ntitle: About\n---\n\n${paragraph("us")}`,
  };
  for (const index of range(posts)) {
    const date = `${2018 + (index % 6)}-${twoDigits(1 + (index % 12))}-11T08:30:00+02:00`;
    files[`content/posts/${pick(["notes", "reviews"], index)}/entry-${index}.md`] =
      `+++\ntitle = "Entry ${index}"\ndate = ${date}\ndraft = false\ntags = ["a-${index}", "shared"]\n+++\n\n${paragraph(`entry ${index}`)}`;
  }
  for (const index of range(12)) {
    files[`content/projects/tool-${index}/index.md`] =
      `---\ntitle: Tool ${index}\nrepository: https://example.org/tool-${index}\nweight: ${index}\n---\n\n${paragraph(`tool ${index}`)}`;
  }
  return files;
}

/** A database of advisories in TOML, in a folder a year. One of them has a slip of the pen. */
export function advisoryDatabase(advisories = 200): Files {
  const files: Record<string, string> = { "README.md": "# Advisories\n" };
  for (const index of range(advisories)) {
    const year = 2019 + (index % 5);
    const id =
      index % 2 === 0 ? `CVE-${year}-${10_000 + index}` : `GHSA-${index + 1000}-xxxx-${year}`;
    const severity = index === 7 ? "hihg" : pick(["low", "medium", "high", "critical"], index);
    const related = `related = ["${nameOf((index + 1) % advisories)}"]\n`;
    files[`advisories/${year}/${id}.md`] =
      `+++\nid = "${id}"\npackage = "package-${index % 60}"\ndate = ${year}-0${1 + (index % 9)}-12\n` +
      `severity = "${severity}"\nurl = "https://example.org/advisories/${id}"\n${related}` +
      `[affected]\nversions = ["< 1.${index}.0"]\npatched = ["1.${index}.0"]\n+++\n\n# ${id}\n\n${paragraph(id)}`;
  }
  return files;
}

function nameOf(index: number): string {
  const year = 2019 + (index % 5);
  return index % 2 === 0 ? `CVE-${year}-${10_000 + index}` : `GHSA-${index + 1000}-xxxx-${year}`;
}

/** Records in two languages as JSON, related both ways, with a few errors. */
export function bilingualCatalogue(records = 60): Files {
  const files: Record<string, string> = { "data/README.md": "# Data\n" };
  const states = [
    ["Open", "开放"],
    ["Closed", "关闭"],
    ["Planned", "计划中"],
  ] as const;
  for (const locale of ["en", "zh"] as const) {
    const side = locale === "en" ? 0 : 1;
    for (const index of range(records)) {
      const state = pick(states, index)[side];
      const text =
        locale === "en"
          ? `Site ${index} stands on hill ${index}, north of the town.`
          : `第 ${index} 号站点位于城北的第 ${index} 座小山之上，面向河流。`;
      const site = {
        id: `Site ${index}`,
        lang: locale,
        name: locale === "en" ? `Site ${index}` : `站点 ${index}`,
        state: index === 5 && locale === "zh" ? "Closed" : state,
        opened: `20${twoDigits(index % 20)}-03-04`,
        capacity: index === 9 && locale === "zh" ? 1 : index * 10,
        owners: [`owner-${index % 7}`, `owner-${7 + (index % 5)}`].toSorted(),
        summary: text,
      };
      const front =
        index === 11
          ? Object.fromEntries(
              Object.entries(site).filter(([key]) => key !== "opened" || locale === "en"),
            )
          : site;
      files[`data/sites/${locale}/site-${index}.md`] =
        `---json\n${JSON.stringify(front, null, 2)}\n---\n\n${text}\n`;
    }
    for (const number of range(12)) {
      const sites = range(records)
        .filter((index) => number === index % 7 || number === 7 + (index % 5))
        .map((index) => `Site ${index}`)
        .toSorted();
      const about =
        locale === "en"
          ? paragraph(`owner ${number}`)
          : `第 ${number} 号业主自建站之日起负责上述站点的运营、维护与公开报告，并且每年向当地居民说明其工作的进展和下一步的计划，任何人都可以就此提出问题并得到书面答复。\n`;
      const owner = { id: `owner-${number}`, lang: locale, name: `Owner ${number}`, sites };
      files[`data/owners/${locale}/owner-${number}.md`] =
        `---json\n${JSON.stringify(owner, null, 2)}\n---\n\n${about}`;
    }
  }
  return files;
}

/** Many seeds with `---json`. */
export function manyJsonSeeds(count = 10_000): Files {
  return Object.fromEntries(
    range(count).map((index) => {
      const data = {
        id: `item-${index}`,
        name: `Item ${index}`,
        kind: pick(["tool", "part", "set"], index),
        price: (index % 500) / 2,
        added: `2024-0${1 + (index % 9)}-1${index % 10}`,
      };
      return [
        `items/item-${index}.md`,
        `---json\n${JSON.stringify(data, null, 2)}\n---\n\n${paragraph(`item ${index}`)}`,
      ];
    }),
  );
}

/** Markdown, none of it with front matter. */
export const plainRepository: Files = {
  "README.md": "# Library\n",
  "docs/guide.md": "# Guide\n\n---\n\nA rule above.\n",
  "docs/api.md": "# API\n",
};

/** Paths, keys and values that would be something else if they were written as they are. */
export const hostileRepository: Files = Object.fromEntries([
  ...range(30).map((index) => {
    const data = `{"__proto__": ${index}, "constructor": "c${index % 2}", "a/b~c": "${pick(["x\u2028y", "# x"], index)}", "kind": "${pick(["yes", "null: #"], index)}"}`;
    return [`da ta/# {locale}- x/${index}.md`, `---\n${data}\n---\n\n${paragraph("x")}`];
  }),
  ...range(5).map((index) => [
    `[a]*/${index}.md`,
    `---\n{"id": "${index}", "*": {"**": true}}\n---\n\n${paragraph("y")}`,
  ]),
]) as Files; // Pairs of texts.

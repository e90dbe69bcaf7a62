/** A seed whose front matter is a description. */
export const seed = (description: string, body: string) =>
  `---\ndescription: ${description}\n---\n\n${body}\n`;

/** A collection whose descriptions are declared to be excerpts. */
export const excerpt = (of = "body") => ({
  collection: { excerpt: { field: "/description", of } },
});

/** A body, and its first sentence. */
export const english =
  "The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.";
export const first = "The act came into force in June.";
/** The same in Chinese. */
export const chinese =
  "该法案于六月生效。它确立了监管机构的职责，规定了每吨二氧化碳封存的费用，并要求企业提交净零排放计划，为跨境运输网络的互联提供了法律保障。";

/** The name that a path has for an id: `CO₂ Act (2024)` gives `co2-act-2024`; every script stays. */
export declare function toSlug(id: string): string;

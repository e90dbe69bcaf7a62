/** What the path of a seed says where no collection is configured. */
export interface ImplicitMembership {
  /** The folder without its locale segment: `content/policies`; `.` at the top. */
  readonly collection: string;
  readonly locale: string | undefined;
}

/**
 * Where nothing is configured, each folder is a collection, and `content/en` and `content/zh-CN`
 * are one folder in two languages, as `about.en.md` and `about.fr.md` are one name in two.
 */
export function findImplicitMembership(path: string): ImplicitMembership {
  const folders = path.split("/").slice(0, -1);
  const index = folders.findLastIndex(isLocale);
  const collection = folders.filter((_, position) => position !== index).join("/");
  const suffix = /\.([^./]+)\.[^./]+$/.exec(path)?.[1];
  const ofName = suffix !== undefined && isLocale(suffix) ? suffix : undefined;
  return { collection: collection === "" ? "." : collection, locale: ofName ?? folders[index] };
}

const known = new Map<string, boolean>();
let languageNames: Intl.DisplayNames | undefined;

/** Made when it is asked for: it takes as long to open as three hundred seeds take to parse. */
function nameOf(language: string): string | undefined {
  languageNames ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return languageNames.of(language);
}

/** True for a two-letter language that exists, alone or with script and region: `en`, `zh-CN`. */
function isLocale(segment: string): boolean {
  let answer = known.get(segment);
  if (answer === undefined) {
    answer =
      /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/.test(segment) &&
      nameOf(segment.slice(0, 2)) !== undefined;
    known.set(segment, answer);
  }
  return answer;
}

/** An annotation as the API takes it. */
export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
}

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly StoredAnnotation[];
  };
}

/** A check run as GitHub keeps it. */
export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly StoredAnnotation[];
}

/** The check runs of a repository, with GitHub's rules about them. */
export class CheckStore {
  readonly checks: StoredCheck[] = [];
  /** Annotations that GitHub does not take, for a reason of its own. */
  refuses: (annotation: StoredAnnotation) => boolean = () => false;

  /** Returns what is invalid instead of the check run. */
  create(body: CheckBody): StoredCheck | string {
    const { name = "", head_sha: headSha = "" } = body;
    const blank = { id: 1001 + this.checks.length, name, headSha, externalId: null };
    const empty = { status: "queued", conclusion: null, title: "", summary: "", annotations: [] };
    const check = this.#merge({ ...blank, ...empty }, body);
    if (typeof check !== "string") this.checks.push(check);
    return check;
  }

  /** As `create`; undefined if there is no such check run. */
  update(id: number, body: CheckBody): StoredCheck | string | undefined {
    const index = this.checks.findIndex((check) => check.id === id);
    const known = this.checks[index];
    if (known === undefined) return undefined;
    const check = this.#merge(known, body);
    if (typeof check !== "string") this.checks[index] = check;
    return check;
  }

  #merge(check: StoredCheck, body: CheckBody): StoredCheck | string {
    const { output = {}, conclusion = check.conclusion } = body;
    const { title = check.title, summary = check.summary, annotations = [] } = output;
    const problem = annotations.map((each) => this.#findProblem(each)).find((each) => each !== "");
    if (problem !== undefined) return problem;
    if (Buffer.byteLength(summary) > 65_535) return "the summary is too long";
    return {
      ...check,
      externalId: body.external_id ?? check.externalId,
      status: body.conclusion === undefined ? (body.status ?? check.status) : "completed",
      ...{ conclusion, title, summary },
      annotations: [...check.annotations, ...annotations],
    };
  }

  #findProblem(annotation: StoredAnnotation): string {
    const { start_line, end_line, start_column, end_column, title = "", message } = annotation;
    const hasColumns = start_column !== undefined || end_column !== undefined;
    if (start_line < 1 || end_line < start_line) return "the lines are impossible";
    if (hasColumns && start_line !== end_line) return "columns need one line";
    if ((end_column ?? 1) < (start_column ?? 1)) return "the columns are impossible";
    if (title.length > 255 || Buffer.byteLength(message) > 65_536) return "a text is too long";
    return this.refuses(annotation) ? "the annotation is not taken" : "";
  }
}

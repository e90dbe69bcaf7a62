/** A file before and after a change, as bytes of UTF-8. */
interface ChangedFile {
    /** Relative to the root of the repository, with `/`. */
    readonly path: string;
    /** Where it was; absent if it stays there. */
    readonly formerPath?: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
}
/**
 * A unified diff that `git apply` takes, from the root of the repository: the files in their order,
 * names quoted as git does, lines as the files have them, their line ends included. It is for
 * programs: what stands in the files stands in it, unescaped. Source: `git-diff-files(1)`.
 */
export declare function toDiff(files: readonly ChangedFile[]): string;
export {};

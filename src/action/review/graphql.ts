/** Conversations of a pull request with the first comment of each, a hundred a page. */
export const READ_THREADS = `
query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      state
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          resolvedBy { login }
          isOutdated
          comments(first: 1) { nodes { id body author { login } viewerDidAuthor isMinimized } }
        }
      }
    }
  }
}`;

/** Needs `contents: write` beside `pull-requests: write`, of which most tokens have only the latter. */
export const RESOLVE = `
mutation ($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { id } }
}`;

export const HIDE = `
mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;

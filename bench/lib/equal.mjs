/**
 * @param {string} what
 * @param {number} expected
 * @param {number} actual
 */
export function equal(what, expected, actual) {
  if (actual !== expected) fail(`${what} ${actual} instead of ${expected}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  throw new Error(message);
}

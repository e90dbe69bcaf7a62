/** How long each rule took, in milliseconds; gathered only where somebody asked for it. */
export class RuleTimes {
  readonly #byRule = new Map<string, number>();

  /** Runs `action` and adds the time that it took to that of the rule. */
  measure<Result>(ruleId: string, action: () => Result): Result {
    const startedAt = performance.now();
    try {
      return action();
    } finally {
      const sum = this.#byRule.get(ruleId) ?? 0;
      this.#byRule.set(ruleId, sum + performance.now() - startedAt);
    }
  }

  /** Milliseconds by rule id, the slowest first. */
  list(): readonly (readonly [string, number])[] {
    return [...this.#byRule].toSorted(([, a], [, b]) => b - a);
  }
}

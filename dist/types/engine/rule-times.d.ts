/** How long each rule took, in milliseconds; gathered only where somebody asked for it. */
export declare class RuleTimes {
    #private;
    /** Runs `action` and adds the time that it took to that of the rule. */
    measure<Result>(ruleId: string, action: () => Result): Result;
    /** Milliseconds by rule id, the slowest first. */
    list(): readonly (readonly [string, number])[];
}

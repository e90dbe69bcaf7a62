import type { CustomDefinition } from "../config/custom-rules.ts";
import type { Json, Located, Pointer } from "../sdk/index.ts";
import { Fault } from "./cel/fault.ts";
import { BUDGET, type Frame, type Refer } from "./cel/frame.ts";
import { toMessageText } from "./cel/message-text.ts";
import { isFailure, unknown, type Outcome } from "./cel/outcome.ts";
import type { CheckedSlot, CheckedSlots } from "./compile-expressions.ts";
import { placeIn } from "./slots.ts";
import type { Tally } from "./tally.ts";

/** The finding of a declared rule. */
export interface UnmetFinding {
  readonly message: "unmet";
  readonly data: Readonly<Record<string, string>>;
  readonly at?: Pointer;
}

/** A declared rule at work: tells whether it applies to a value, and whether the value meets it. */
export class Judge {
  readonly #definition: CustomDefinition;
  readonly #slots: CheckedSlots;
  readonly #frame: Frame;
  readonly tally: Tally = { seedCount: 0, valueCount: 0, judgedCount: 0 };

  constructor(definition: CustomDefinition, slots: CheckedSlots, frame: Frame) {
    this.#definition = definition;
    this.#slots = slots;
    this.#frame = frame;
  }

  /**
   * Starts with another seed, which has an account of its own of what may be done.
   *
   * @param seed what the variable `seed` holds
   */
  open(seed: Json, today: string, refer?: Refer): void {
    this.#frame.open(seed, today);
    if (refer !== undefined) this.#frame.refer = refer;
  }

  /** True if the rule says something of the value. Throws an error for a condition that has none. */
  applies(self: Json, oldSelf?: Json): boolean {
    const { when } = this.#slots;
    if (when === undefined) return true;
    this.#set(self, oldSelf);
    return this.#toTruth(when, this.#run(when)) === true;
  }

  /** What is wrong with a value that the rule applies to; undefined if nothing is, or nobody knows. */
  findUnmet({ pointer, value }: Located, oldSelf?: Json): UnmetFinding | undefined {
    const { require, values } = this.#slots;
    this.tally.judgedCount += 1;
    this.#set(value, oldSelf);
    const outcome = this.#run(require);
    if (outcome === unknown || this.#toTruth(require, outcome) === true) return undefined;
    const data = Object.fromEntries(
      values.map((each) => [each.slot.text, toMessageText(this.#run(each))]),
    );
    const at = `${pointer}${this.#definition.raw.at ?? ""}` as Pointer; // Two pointers are one.
    return { message: "unmet", data, ...(at === "" ? {} : { at }) };
  }

  /** Both in turn. */
  judge(located: Located, oldSelf?: Json): UnmetFinding | undefined {
    return this.applies(located.value, oldSelf) ? this.findUnmet(located, oldSelf) : undefined;
  }

  #set(self: Json, oldSelf: Json | undefined): void {
    this.#frame.self = self;
    this.#frame.oldSelf = oldSelf;
  }

  /** Undefined where a field is missing, or nobody knows. */
  #toTruth(checked: CheckedSlot, outcome: Outcome): boolean | undefined {
    if (typeof outcome === "boolean") return outcome;
    if (outcome === null || isFailure(outcome)) return undefined;
    const { name } = checked.slot;
    throw this.#toFault(checked, `\`${name}\` is no condition, which is true or false`);
  }

  #run(checked: CheckedSlot): Outcome {
    const outcome = checked.evaluate();
    if (this.#frame.isSpent) {
      const units = BUDGET.toLocaleString("en-US");
      throw this.#toFault(checked, `The rule does more than ${units} steps for this seed`);
    }
    if (!isFailure(outcome) || outcome.kind !== "fault") return outcome;
    throw this.#toFault(checked, outcome.reason, outcome.node);
  }

  #toFault({ slot, expression }: CheckedSlot, reason: string, node?: bigint): Fault {
    const offset = node === undefined ? 0 : expression.offsetOf(node);
    const place = placeIn(this.#definition, slot, offset);
    const where = [place.path, place.line, place.column].filter((part) => part !== undefined);
    return new Fault(`${reason} (${where.join(":")})`);
  }
}

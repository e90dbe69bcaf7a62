import type { Diagnostic } from "../../sdk/index.ts";
import type { Mendable } from "./mend.ts";
import { offersOf, type Offer } from "./offer.ts";

/** Which findings are mended, and how. */
export interface FixPolicy {
  /** True for what the run is judged by: nothing else is mended, and nothing of it may be added. */
  readonly isCounted: (diagnostic: Diagnostic) => boolean;
  /** What mends a finding that counts; undefined to leave it. */
  readonly choose: (diagnostic: Mendable) => Offer | undefined;
  /** Why a seed may not be edited, as a sentence without a full stop; undefined if it may be. */
  readonly findObstacle: (path: string) => string | undefined;
}

/** What a user says of the fixes of a run. */
interface FixWishes {
  /** True if existing findings count, as introduced ones do. */
  readonly isAll: boolean;
  /** True if the first suggestion is taken where there is no safe fix. */
  readonly isUnsafe: boolean;
}

/** The policy of a run over seeds that may all be edited. */
export function toFixPolicy({ isAll, isUnsafe }: FixWishes): FixPolicy {
  return {
    isCounted: ({ verdict, suppression }) =>
      suppression === undefined && (verdict === "introduced" || (isAll && verdict === "existing")),
    choose({ mend }) {
      const [first] = mend === undefined ? [] : offersOf(mend);
      return first?.isSafe === true || isUnsafe ? first : undefined;
    },
    findObstacle: () => undefined,
  };
}

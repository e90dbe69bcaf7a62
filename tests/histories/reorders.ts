import { addToBody, inTurn, moveLast, replaceText, set, setBody } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister } from "./register.ts";

const quay = "facilities/en/north-quay.md";
const gauge = "facilities/en/hollow-tide-gauge.md";
const opening = "The gauge in Hollow Bay has written down the tide since the year it was built.\n";
const reading =
  "A pen drew the first sixty years on paper; all of it has been read by volunteers.\n";
const more = "The paper is kept in a vault below the town hall.\n";
const broken = "The [archive]() is open on Sundays.\n";
const chinese = "志愿者称之为潮汐日记，没有人记得这个名字从何时开始，也没有人想换一个。\n";

const bodyOf = (...blocks: readonly string[]) => setBody(blocks.join("\n"));

/** The same parts in another order. */
export const reorders: readonly History[] = [
  inRegister({
    name: "the items of a list change places, two of them being one",
    before: { [quay]: set("/partners", ["Tide Fund; Lamp Museum", "Coast Watch", "Hull Survey"]) },
    after: { [quay]: set("/partners", ["Hull Survey", "Coast Watch", "Tide Fund; Lamp Museum"]) },
    existing: [`list-items ${quay}`],
  }),
  inRegister({
    name: "an item that stands twice comes last",
    before: { [quay]: set("/partners", ["Tide Fund", "Tide Fund", "Hull Survey"]) },
    after: { [quay]: set("/partners", ["Tide Fund", "Hull Survey", "Tide Fund"]) },
    existing: [`list-items ${quay}`],
  }),
  inRegister({
    name: "references change places, one of which dangles",
    before: {
      "policies/en/shore-power-2021.md": set("/relatedFacilities", ["old-mole", "north-quay"]),
    },
    after: {
      "policies/en/shore-power-2021.md": set("/relatedFacilities", ["north-quay", "old-mole"]),
    },
    existing: ["reference-exists policies/en/shore-power-2021.md"],
  }),
  inRegister({
    name: "a good item goes from above one that is two",
    before: { [quay]: set("/partners", ["Hull Survey", "Tide Fund; Lamp Museum"]) },
    after: { [quay]: set("/partners", ["Tide Fund; Lamp Museum"]) },
    existing: [`list-items ${quay}`],
  }),
  inRegister({
    name: "a key comes last, and its value is wrong as before",
    before: { [quay]: set("/country", "Aldmere Ilses") },
    after: { [quay]: moveLast("/country") },
    introduced: [`key-order ${quay}`],
    existing: [`vocabulary-variant ${quay}`],
  }),
  inRegister({
    name: "keys come in another order where nobody minds",
    rules: ["key-order: off"],
    before: { [quay]: inTurn(set("/country", "Aldmere Ilses"), set("/capacity/min", 52)) },
    after: { [quay]: inTurn(moveLast("/country"), moveLast("/capacity/min"), moveLast("/id")) },
    existing: [`score-range ${quay}`, `vocabulary-variant ${quay}`],
  }),
  inRegister({
    name: "a paragraph with a dead link moves up",
    before: { [gauge]: bodyOf(opening, reading, broken) },
    after: { [gauge]: bodyOf(broken, opening, reading) },
    existing: [`markdown ${gauge}`],
  }),
  inRegister({
    name: "two paragraphs with different mistakes change places",
    before: { [gauge]: bodyOf(opening, broken, reading, chinese) },
    after: { [gauge]: bodyOf(opening, chinese, reading, broken) },
    existing: [`markdown ${gauge}`, `text-script ${gauge}`],
  }),
  inRegister({
    name: "a paragraph is written above one with a dead link",
    before: { [gauge]: bodyOf(opening, reading, broken) },
    after: { [gauge]: bodyOf(opening, more, reading, broken) },
    existing: [`markdown ${gauge}`],
  }),
  inRegister({
    name: "a dead link comes a second time in the same words",
    before: { [gauge]: bodyOf(opening, reading, broken) },
    after: { [gauge]: bodyOf(opening, broken, reading, broken) },
    introduced: [`markdown ${gauge}`],
    existing: [`markdown ${gauge}`],
  }),
  inRegister({
    name: "one of two dead links goes",
    before: { [gauge]: bodyOf(opening, broken, reading, broken) },
    after: { [gauge]: bodyOf(opening, reading, broken) },
    existing: [`markdown ${gauge}`],
    fixed: [`markdown ${gauge}`],
  }),
  inRegister({
    name: "a sentence in another language is wrapped at another word",
    before: {
      "facilities/zh/hollow-tide-gauge.md": addToBody(
        "The old pen is kept in a glass case beside the door.",
      ),
    },
    after: {
      "facilities/zh/hollow-tide-gauge.md": replaceText("in a glass", "in\na glass"),
    },
    existing: ["text-script facilities/zh/hollow-tide-gauge.md"],
  }),
];

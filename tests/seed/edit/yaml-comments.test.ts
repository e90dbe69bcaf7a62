import { describeCases, type Case } from "./support.ts";

const REPEATED = `tags:
  # about a, or about all of them
  - a # first

  # about b
  - b # second
  # about a, once more
  - a # again
  # about c
  - c
  # end
next: 1`;

const PEOPLE = `people:
  # about a
  - name: a # first
    # within a
    m: 1 # of m
    # below a
  # about b
  - name: a # again
    m: 1
    # below b
  # end
next: 1`;

const cases: readonly Case[] = [
  [
    "keeps the comments of the other items, and those above all of them, of a repeated one",
    REPEATED,
    [{ kind: "remove", at: "/tags/2" }],
    REPEATED.replace("  - a # again\n", ""),
  ],
  [
    "keeps the comments of the other items of a repeated one that stands first",
    REPEATED,
    [{ kind: "remove", at: "/tags/0" }],
    REPEATED.replace("  - a # first\n", ""),
  ],
  [
    "takes the comments within an item along, and no other",
    PEOPLE,
    [{ kind: "remove", at: "/people/0" }],
    PEOPLE.replace(/ {2}- name: a # first[^]+m: 1 # of m\n/, ""),
  ],
  [
    "keeps what stands behind the last item, in a list and in an item",
    PEOPLE,
    [{ kind: "remove", at: "/people/1" }],
    PEOPLE.replace(/ {2}- name: a # again\n {4}m: 1\n/, ""),
  ],
  [
    "takes the comment behind the dash along",
    "tags:\n  - a\n  - # of b\n    b: 1\n  # about c\n  - c",
    [{ kind: "remove", at: "/tags/1" }],
    "tags:\n  - a\n  # about c\n  - c",
  ],
];

describeCases("comments around what is removed from YAML in blocks", "---", cases);

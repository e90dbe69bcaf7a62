/**
 * The dates, in ISO form, that a text in another form may be read as, the likelier first: `2024/3/7`,
 * `20240307`, `2024年3月7日` and `7 March 2024` have one reading, `07/03/2024` has two, `2024/3` is a
 * month. Days that the calendar lacks are no readings.
 */
export declare function findDateReadings(text: string): readonly string[];

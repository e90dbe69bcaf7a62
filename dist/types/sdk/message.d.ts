/** Message texts by id; `{{name}}` stands for a value of the finding's data. */
export type Messages = Readonly<Record<string, string>>;
/** The ids of the messages of a rule. */
export type MessageId<M extends Messages> = keyof M & string;
/** The names between `{{` and `}}` in a text, as a union. */
export type PlaceholdersOf<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

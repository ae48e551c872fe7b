/** Whether a text is in a language, or mixes it in. */
export type Speaks = (lang: string) => boolean;

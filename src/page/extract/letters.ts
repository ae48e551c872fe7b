/**
 * The letters of all scripts with their marks, as ranges of UTF-16 code units for the brackets of a regular expression. A few
 * signs stand among them; letters beyond the first plane do not. On every page anew it takes browsers half a millisecond to
 * make `\p{L}` ready, and these no time.
 */
export const letters = 'A-Za-z\\u00c0-\\u1fff\\u3041-\\ud7ff\\uf900-\\ufefc\\uff21-\\uffdc';

/** Matches what holds a letter. */
export const letter = new RegExp(`[${letters}]`);

import { fold } from '../text/fold.ts';

/** How packs, and the rules and signs in them, are named. */
export const idPattern = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/** How releases are numbered. */
export const versionPattern = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** The id of the pack that is shipped with the extension: no channel can take its place. */
export const bundledId = 'starter';

/** Whether somebody calls themselves, or their rules, by this product's name. */
export const namesUs = (name: string): boolean =>
  fold(name)
    .folded.replace(/[^a-z]/gu, '')
    .includes('secondlook');

/** Signs that are not seen themselves, but end a line, change what a terminal shows, or turn the order of what stands beside them. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text of a stranger stays on one line and in order wherever it is shown. */
export const isPlainLine = (text: string): boolean => !unseen.test(text);

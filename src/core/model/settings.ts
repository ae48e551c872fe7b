import type { Concern } from './assessment.ts';

export const textSizes = ['usual', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** For how many days history is kept; 0 keeps none. */
export const historyDays = [0, 7, 30] as const;
export type HistoryDays = (typeof historyDays)[number];

/** What a reader chose, on this device. */
export interface Settings {
  /** A language that the interface speaks. */
  readonly lang: string;
  /** The reader's home country, as in ISO 3166. Undefined when not said. */
  readonly country: string | undefined;
  readonly textSize: TextSize;
  readonly historyDays: HistoryDays;
  /** Nothing on the screen tells what this product is for, and nothing is kept. */
  readonly discreet: boolean;
}

/** A text that was checked, or an offer with signs that the reader met. */
export interface HistoryEntry {
  /** The same text has the same id. */
  readonly id: string;
  /** When it was last met, in milliseconds since 1970. */
  readonly at: number;
  readonly concern: Concern;
  readonly title: string;
  readonly text: string;
  /** The site it stood on; absent for a text that the reader pasted. */
  readonly host?: string;
}

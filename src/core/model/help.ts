import type { Source } from './source.ts';

/** What one can do with a contact. A closed list: the interface has the words for it in every language. */
export const purposes = [
  'check-agency',
  'check-job',
  'check-employer',
  'ask-before',
  'help-abroad',
  'forced-work',
  'work-advice',
  'cheating-advice',
  'police',
] as const;
export type Purpose = (typeof purposes)[number];

/** Advice that official sources of a country give. A closed list, as that of purposes. */
export const helpNotes = [
  'not-enough',
  'bank-only',
  'passport-after',
  'contract-first',
  'visa-first',
  'no-fees',
  'ask-mission',
] as const;
export type HelpNote = (typeof helpNotes)[number];

/** From where a number can be called, or that it is one for WhatsApp. */
export const phoneUses = ['inside', 'outside', 'whatsapp'] as const;
export type PhoneUse = (typeof phoneUses)[number];

export interface Phone {
  /** As its source writes it. */
  readonly number: string;
  readonly use?: PhoneUse;
}

/** An office, line or register that people of a country can ask, as a source names it. */
export interface Contact {
  readonly purpose: Purpose;
  /** In English. Absent for the country's own embassy or consulate wherever the reader is. */
  readonly name?: string;
  /** What it calls itself. */
  readonly localName?: { readonly lang: string; readonly text: string };
  readonly url?: string;
  readonly phones: readonly Phone[];
  readonly mail?: string;
  /** A key of the pack's sources: where the contact was read. */
  readonly source: string;
}

/** Whom people of a country can ask. Empty where nothing with a source is known. */
export interface CountryHelp {
  /** As in ISO 3166: "NP". */
  readonly country: string;
  readonly contacts: readonly Contact[];
  readonly notes: readonly HelpNote[];
  /** Countries to which workers are not officially sent, for want of an agreement. */
  readonly noAgreement?: { readonly countries: readonly string[]; readonly source: string };
}

/** A contact, and where it was read. */
export interface SourcedContact extends Contact {
  readonly from: Source;
}

/** Whom people of a country can ask, with the sources. */
export interface HelpReport {
  readonly country: string;
  readonly contacts: readonly SourcedContact[];
  readonly notes: readonly HelpNote[];
  readonly noAgreement?: { readonly countries: readonly string[]; readonly from: Source };
}

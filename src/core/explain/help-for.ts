import type { HelpReport } from '../model/help.ts';
import type { Pack } from '../model/pack.ts';

/** Whom people of a country (ISO 3166) can ask, of all packs together, in the packs' order. Empty where no pack knows anyone. */
export function helpFor(country: string, packs: readonly Pack[]): HelpReport {
  const told = packs.flatMap((pack) =>
    pack.help.filter((one) => one.country === country).map((help) => ({ help, sources: pack.sources })),
  );
  const contacts = told.flatMap(({ help, sources }) =>
    help.contacts.flatMap((contact) => {
      const from = Object.hasOwn(sources, contact.source) ? sources[contact.source] : undefined;
      return from ? [{ ...contact, from }] : [];
    }),
  );
  const [noAgreement] = told.flatMap(({ help, sources }) => {
    const key = help.noAgreement?.source ?? '';
    const from = Object.hasOwn(sources, key) ? sources[key] : undefined;
    return help.noAgreement && from ? [{ countries: help.noAgreement.countries, from }] : [];
  });
  return {
    country,
    contacts,
    notes: [...new Set(told.flatMap(({ help }) => help.notes))],
    ...(noAgreement && { noAgreement }),
  };
}

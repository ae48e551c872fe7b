/**
 * What Burmese text looks like in Zawgyi and never, or hardly ever, in Unicode, and the other way round. Both use
 * the same code points: in Zawgyi the vowel E and the sign around a consonant stand before it, and the killer is U+1039.
 */
const zawgyiSigns =
  /(?<![\u1000-\u102a\u103b-\u103f\u104e\u1050-\u108f\ua9e0-\ua9ff\uaa60-\uaa7f])\u1031|\u1039(?![\u1000-\u1021\u105a-\u1061])|[\u103b\u103c\u103d\u107e-\u1084]\u1031?[\u1000-\u1021](?=[\u1060-\u1069\u1070-\u107d\u1033\u1034\u1039])|\u103a[\u102b-\u1030\u1032]|[\u1033\u1034]|(?<![\u1000-\u103f\u1050-\u109d\ua9e0-\uaa7f])[\u103b\u107e-\u1084][\u1000-\u1021]|[\u1000-\u1021][\u1060-\u107c][\u102b-\u1038]/g;
const unicodeSigns =
  /[\u102b-\u102e\u1030\u1036]\u103a|\u103a(?=[\s\u1037\u1038\u104a\u104b]|$)|\u1037\u103a|\u1031(?![\u1000-\u102a\u103b\u103f\u1040\u1044\u1047\u104e\u106a-\u1086\u108f-\u1092\u1097])|\u103e\u1031|\u103b[\u103c-\u103e\u1031]|\u1082|\u1083|\u1087/g;

/** Some sign that hardly any line in Zawgyi lacks: quick to look for. */
const someSign =
  /(?:^|[^\u1000-\u102a\u103b-\u103f\u104e\u1050-\u108f])\u1031|\u1039(?![\u1000-\u1021\u105a-\u1061])|[\u1033\u1034]|\u103a[\u102b-\u1030\u1032]|[\u1000-\u1021][\u1060-\u107c]/;

/** False for texts without a line in Zawgyi. */
export function mayBeZawgyi(text: string): boolean {
  return someSign.test(text);
}

/** Whether Burmese letters are in the Zawgyi encoding; undefined when nothing tells. */
export function isZawgyi(text: string): boolean | undefined {
  const zawgyi = count(text, zawgyiSigns);
  const unicode = count(text, unicodeSigns);
  return zawgyi === unicode ? undefined : zawgyi > unicode;
}

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

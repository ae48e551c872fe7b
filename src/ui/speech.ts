/** How long browsers may take to list their voices, in milliseconds: some load them on first use. */
const longestWait = 1_500;

/** A voice of this device for a language (BCP 47), the closest country first. Undefined when there is none. */
export async function voiceFor(locale: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return bestVoice(await voicesOfDevice(), locale);
}

type Named = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI' | 'localService' | 'default'>;

/**
 * The voice that comes closest to a language (BCP 47): its country's, or else any that speaks it; the one that its owner chose, or else a
 * plain one. Only voices that speak on the device: others would send the offer's words to whoever runs them.
 */
export function bestVoice<Voice extends Named>(all: readonly Voice[], locale: string): Voice | undefined {
  const voices = all.filter(isOfDevice);
  for (const name of namesOf(locale)) {
    const speaking = voices.filter((voice) => speaks(voice, name));
    const best = speaking.find((voice) => voice.default) ?? speaking.find(isPlain) ?? speaking[0];
    if (best) return best;
  }
  return undefined;
}

/** Firefox says of all voices of Linux that they are somebody else's service, though it asks none but the device's own program for them. */
const isOfDevice = ({ localService, voiceURI }: Named): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

function speaks({ lang }: Named, name: string): boolean {
  const said = lang.replace('_', '-').toLowerCase();
  return said === name || said.startsWith(`${name}-`);
}

/** Linux offers each voice a hundred times over, changed into demons and announcers: "English (America)+Demonic". */
const isPlain = ({ name }: Named): boolean => !name.includes('+');

/**
 * The tag and, after it, what else voices call the language. Who reads Chinese understands Mandarin with either accent; Cantonese, which
 * voices of Hong Kong speak, only those who read traditional characters may.
 */
function namesOf(locale: string): string[] {
  const tag = locale.toLowerCase();
  const base = tag.split('-', 1)[0] ?? tag;
  if (base === 'zh') {
    const isTraditional = tag.endsWith('tw');
    return [tag, ...(isTraditional ? ['zh-hant', 'cmn', 'zh-hk', 'zh-cn'] : ['zh-hans', 'cmn', 'zh-tw'])];
  }
  if (base === 'fil') return ['fil', 'tl'];
  return [tag, base];
}

async function voicesOfDevice(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, longestWait);
  });
  return speechSynthesis.getVoices();
}

/** Reads a text out loud, paragraph by paragraph: browsers stop in the middle of long ones. Calls back when done or stopped. */
export function speak(text: string, voice: SpeechSynthesisVoice, done: () => void): void {
  speechSynthesis.cancel();
  const parts = text.split('\n').filter((part) => part.trim() !== '');
  parts.forEach((part, index) => {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onerror = done;
    if (index === parts.length - 1) utterance.onend = done;
    speechSynthesis.speak(utterance);
  });
}

export const stopSpeaking = (): void => speechSynthesis.cancel();

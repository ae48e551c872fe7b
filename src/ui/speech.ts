/** How long browsers may take to list their voices, in milliseconds: some load them on first use. */
const longestWait = 1_500;

/** A voice of this device for a language (BCP 47), the closest country first. Undefined when there is none. */
export async function voiceFor(locale: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return bestVoice(await voicesOfDevice(), locale);
}

/**
 * The voice that comes closest to a language (BCP 47): its country's, or else any that speaks it. Only voices that speak on the
 * device: others would send the offer's words to whoever runs them.
 */
export function bestVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  all: readonly Voice[],
  locale: string,
): Voice | undefined {
  const voices = all.filter(({ localService }) => localService);
  const said = (voice: Voice) => voice.lang.replace('_', '-').toLowerCase();
  return namesOf(locale)
    .flatMap(
      (name) => voices.find((voice) => said(voice) === name || said(voice).startsWith(`${name}-`)) ?? [],
    )
    .at(0);
}

/** The tag and, after it, what else voices call the language. Chinese is spoken differently by countries, so that it keeps its own. */
function namesOf(locale: string): string[] {
  const tag = locale.toLowerCase();
  const base = tag.split('-', 1)[0] ?? tag;
  if (base === 'zh') return [tag, ...(tag.endsWith('tw') ? ['zh-hant', 'zh-hk'] : ['zh-hans', 'cmn'])];
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

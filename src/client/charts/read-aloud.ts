/** Reads the figures of a chart aloud, one after the other; asked for by “Listen” below it. */

/** How long a browser may take to name its voices, ms. */
const patience = 1000;

/** A voice of the device itself: one over the network would send the figures away. */
async function ownVoice(): Promise<SpeechSynthesisVoice | undefined> {
  const find = () => speechSynthesis.getVoices().find(({ localService, lang }) => localService && /^en/.test(lang));
  const known = find();
  if (known) return known;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, patience);
  });
  return find();
}

let stop: (() => void) | undefined;

/** Starts to read the marks, or stops what is being read; `button` says which of them it will do next. */
export async function toggle(
  button: HTMLButtonElement,
  out: HTMLOutputElement,
  marks: SVGElement[],
  read: (mark: SVGElement) => void,
  refuse: (reason: string) => void,
): Promise<void> {
  const again = button.textContent === 'Stop';
  stop?.();
  if (again) return;
  const voice = 'speechSynthesis' in window ? await ownVoice() : undefined;
  if (!voice) return refuse('No English voice is installed on this device.');
  let stopped = false;
  stop = () => {
    stopped = true;
    speechSynthesis.cancel();
    // A screen reader need not say what a voice has just said.
    out.removeAttribute('aria-live');
    button.textContent = 'Listen';
  };
  out.setAttribute('aria-live', 'off');
  button.textContent = 'Stop';
  for (const mark of marks) {
    read(mark);
    await spoken(mark.dataset['label']!, voice);
    if (stopped) return;
  }
  stop();
}

function spoken(text: string, voice: SpeechSynthesisVoice): Promise<unknown> {
  return new Promise((resolve) => {
    const words = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
    words.addEventListener('end', resolve);
    words.addEventListener('error', resolve);
    speechSynthesis.speak(words);
  });
}

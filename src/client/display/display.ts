import style from '../../styles/display.css?url';
import { show } from './choice.ts';
import { make } from '../shared/dom.ts';
import { saveSetting, readSetting } from '../shared/settings.ts';
import { loadStyle } from '../shared/load-style.ts';

/** Theme and size of text, chosen for every page and kept by the browser. */
const settings = {
  theme: { title: 'Theme', choices: { '': 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' } },
  size: { title: 'Text size', choices: { small: 'Small', '': 'Standard', large: 'Large', larger: 'Largest' } },
};

function choose(name: string, value: string): void {
  saveSetting(name, value);
  show();
  // A browser that keeps nothing shows the choice on this page.
  document.documentElement.dataset[name] = value;
}

function choiceOf(name: string, value: string, words: string): HTMLLabelElement {
  const radio = make('input', { type: 'radio', name: `display-${name}`, value });
  radio.checked = readSetting(name) === value;
  radio.addEventListener('change', () => choose(name, value));
  return make('label', { class: 'switch' }, radio, words);
}

const panel = make('div', { id: 'display', class: 'display', popover: '', role: 'dialog', 'aria-label': 'Display' });
for (const [name, { title, choices }] of Object.entries(settings)) {
  const radios = Object.entries(choices).map(([value, words]) => choiceOf(name, value, words));
  panel.append(make('fieldset', {}, make('legend', {}, title), ...radios));
}
const close = make('button', { type: 'button', popovertarget: panel.id, popovertargetaction: 'hide' }, 'Close');
panel.append(close);

/** Opens beside the button that asks for it, and from then on that button opens and closes it without this script. */
export async function display(button: HTMLButtonElement): Promise<void> {
  await loadStyle(style);
  button.after(panel);
  button.popoverTargetElement = panel;
  button.setAttribute('aria-expanded', 'true');
  panel.addEventListener('toggle', ({ newState }) => button.setAttribute('aria-expanded', String(newState === 'open')));
  panel.showPopover({ source: button });
  panel.querySelector<HTMLInputElement>(':checked')?.focus();
}

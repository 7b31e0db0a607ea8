import { keepSwitch } from './keys/switch.ts';

/** The switch of the page that tells of the keys. */
const box = document.querySelector<HTMLInputElement>('#keys');
if (box) keepSwitch(box);

import { keepSwitch } from './switch.ts';

/** The switch of the page that tells of the keys. */
const box = document.querySelector<HTMLInputElement>('#keys');
if (box) keepSwitch(box);

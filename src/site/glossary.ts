import { readFileSync } from 'node:fs';
import { own } from '../home.ts';
import { glossaryWords, settingsOf } from './settings.ts';

const file = 'content/glossary.json';

/** The words of the report that this site explains: see `glossaryWords`. */
export const glossary = settingsOf(file, glossaryWords, JSON.parse(readFileSync(own(file), 'utf8')));

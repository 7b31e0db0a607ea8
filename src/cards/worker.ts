import { renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';

/** A card to draw, and the file it goes into. */
export interface Task {
  card: Card;
  file: string;
}

/** Draws the cards it is sent, one at a time, and answers each with an empty message. */
parentPort!.on('message', async ({ card, file }: Task) => {
  // Under another name first: a build that is stopped leaves no half of a picture behind.
  writeFileSync(`${file}.part`, await drawCard(card));
  renameSync(`${file}.part`, file);
  parentPort!.postMessage(null);
});

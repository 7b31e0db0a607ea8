import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './worker.ts';

/** Draws cards in threads of their own, as many as there are processors, which start with the first card. */
export class Pool {
  #queue: Task[] = [];
  #idle: Worker[] = [];
  #all: Worker[] = [];
  #open = 0;
  #isComplete = false;
  #settled = Promise.withResolvers<void>();

  draw(task: Task): void {
    this.#open += 1;
    this.#queue.push(task);
    if (!this.#idle.length && this.#all.length < availableParallelism()) this.#start();
    this.#next();
  }

  /** Ends the threads when all is drawn. @throws whatever stopped one of them. */
  async end(): Promise<void> {
    this.#isComplete = true;
    if (!this.#open) this.#settled.resolve();
    try {
      await this.#settled.promise;
    } finally {
      await Promise.all(this.#all.map((worker) => worker.terminate()));
    }
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.on('message', () => {
      this.#open -= 1;
      this.#idle.push(worker);
      this.#next();
      // More may come as long as pages are rendered.
      if (this.#isComplete && !this.#open) this.#settled.resolve();
    });
    worker.on('error', (fault) => this.#settled.reject(fault));
    this.#all.push(worker);
    this.#idle.push(worker);
  }

  #next(): void {
    while (this.#queue.length && this.#idle.length) this.#idle.pop()!.postMessage(this.#queue.shift());
  }
}

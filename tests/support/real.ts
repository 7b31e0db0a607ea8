import { read } from '../../src/build.ts';
import { report } from '../../src/report/index.ts';
import { source } from './damage.ts';

/** The tree of the real document. */
export const { tree } = read(new TextEncoder().encode(source), report);

/** The lines of its source, the first at index 1. */
export const sourceLines = ['', ...source.split('\n')];

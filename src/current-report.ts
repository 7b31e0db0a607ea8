import { resolve } from 'node:path';
import type * as Declared from '#report';
import { reportPath } from './paths.ts';

/** The report of the setting `REPORT`, for commands; in pages the build lets `#report` lead to the same. */
export const { report, charts } = (await import(
  /* @vite-ignore */ resolve(reportPath('src/report/index.ts'))
)) as typeof Declared;

import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportPath } from '../paths.ts';

/** Has the server of `npm run dev` read the report again when what lies in `data/` is edited, and say what is wrong with it. */
export const sources = (): AstroIntegration => ({
  name: 'sources',
  hooks: {
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const folder = resolve(reportPath('data'));
      server.watcher.add(folder).on('all', (_, path) => {
        if (path.startsWith(folder)) refreshContent?.({}).catch(({ message }: Error) => logger.error(message));
      });
    },
  },
});

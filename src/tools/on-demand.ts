import type { AstroIntegration } from 'astro';

/** The bundler's own loader of what is imported on demand, by its name among the modules. */
const loader = '\0vite/preload-helper.js';

/**
 * What a page loads on demand is loaded by a plain `import()`. The bundler's own loader, which fetches the parts of a
 * part beside each other, would weigh more on every page than it saves on the few that ask for something.
 */
export function onDemand(): AstroIntegration {
  const plugin = {
    name: 'on-demand',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load: (id: string) => (id === loader ? 'export const __vitePreload = (load) => load();' : undefined),
  };
  return {
    name: 'on-demand',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

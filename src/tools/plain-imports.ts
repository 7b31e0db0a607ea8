import type { AstroIntegration } from 'astro';

/**
 * Lets a dynamic `import()` be the browser's own. Vite wraps each in a helper that fetches the parts of a part ahead of
 * time; the helper weighs more than the parts do, and each page would carry it.
 */
const plugin = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  // Astro sets this itself, so that it is only known once all is resolved.
  configResolved({ environments }: { environments: Record<string, { build: { modulePreload: unknown } }> }) {
    if (environments['client']) environments['client'].build.modulePreload = false;
  },
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

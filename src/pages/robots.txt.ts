import type { APIRoute } from 'astro';
import { absolute, address } from '../site/site.ts';

/** Everything may be read. The sitemap is named where there is one: it needs the site's own address (`SITE_URL`). */
export const GET: APIRoute = () => {
  const sitemap = absolute('/sitemap-index.xml');
  const lines = [
    `# In short, for machines: ${address('/llms.txt')}`,
    'User-agent: *',
    'Allow: /',
    ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};

import type { APIRoute } from 'astro';
import { absolute } from '../site/site.ts';

/** Everything may be read. The sitemap is named where there is one: it needs the site's own address (`SITE_URL`). */
export const GET: APIRoute = () => {
  const sitemap = absolute('/sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};

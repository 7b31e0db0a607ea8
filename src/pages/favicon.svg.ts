import type { APIRoute } from 'astro';
import { markDrawing } from '../mark.ts';
import { readTokens, resolveTokens } from '../styles/tokens.ts';

/** The sign of the site on paper, for tabs and bookmarks of any theme. */
export const GET: APIRoute = () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="var(--paper)"/>${markDrawing}</svg>`;
  return new Response(resolveTokens(drawing, readTokens().light), { headers: { 'Content-Type': 'image/svg+xml' } });
};

/** The little of citation-js that is used here. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string);
    readonly data: Record<string, unknown>[];
    format(name: 'bibliography' | 'citation' | 'bibtex', options?: object): string;
  }
  export const plugins: { config: { get(name: string): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

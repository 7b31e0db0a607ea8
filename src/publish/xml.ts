/** Markup that is finished: its text is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Text, which is escaped; markup, which is not; nothing. */
export type Child = Markup | string | number | false | null | undefined | readonly Child[];

type Attributes = Record<string, string | number | false | null | undefined>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** An element of XML. Children that are all elements stand on lines of their own; beside text nothing is added. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === false || value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const content = contentOf(children);
  return new Markup(`<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`);
}

function contentOf(children: Child[]): string {
  const parts = partsOf(children);
  const elements = parts.every((part) => part instanceof Markup);
  return parts.map((part) => (part instanceof Markup ? part.text : escaped(part))).join(elements ? '\n' : '');
}

/** What there is to write, in order: markup and text. */
function partsOf(child: Child): (Markup | string)[] {
  if (child instanceof Markup) return [child];
  if (typeof child === 'string' || typeof child === 'number') return child === '' ? [] : [String(child)];
  return child ? child.flatMap(partsOf) : [];
}

/** A whole file, with what stands before its root. */
export const xmlFile = (root: Markup, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root.text}\n`;

import { z } from 'zod';

/** A value that a schema refused, as a message names it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value) ?? 'a value of another kind';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What was expected, as a schema says it: a message of its own begins with “expected”. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : article(issue.expected);
    case 'invalid_value':
      return issue.values.map(shown).join(' or ');
    case 'too_small':
      if (issue.origin === 'string') return 'words';
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${issue.origin === 'array' ? ' entry' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'regex' ? `text like ${issue.pattern}` : article(issue.format);
    case 'unrecognized_keys':
      return 'none of that name';
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first ? [alternative(first)] : [])).join(' or ') || 'another value';
    default:
      return issue.message;
  }
}

/** One side of a union: what it expects, and where, if not of the value itself. */
const alternative = (issue: z.core.$ZodIssue): string =>
  issue.path.length ? `${wanted(issue)} in ${pathOf(issue.path)}` : wanted(issue);

/** `ranks[0].style` */
const pathOf = (path: PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** All that does not fit a schema: `FILE: ranks[0].style: Unexpected “roman”, expected “upper-roman” or …`, each once. */
export function faultsOf(file: string, schema: z.ZodType, content: unknown): string[] {
  const { error } = schema.safeParse(content, { reportInput: true });
  return error ? linesOf(file, error) : [];
}

const linesOf = (file: string, { issues }: z.ZodError): string[] =>
  issues.map((issue) => {
    const met = issue.code === 'unrecognized_keys' ? `field ${issue.keys.map(shown).join(', ')}` : shown(issue.input);
    const reason = `Unexpected ${met}, expected ${wanted(issue)}`;
    return [file, pathOf(issue.path), reason].filter(Boolean).join(': ');
  });

/** What fits a schema, its fields in the order of the schema. @throws {Error} naming all that does not fit, a line each. */
export function settingsOf<Shape extends z.ZodType>(file: string, schema: Shape, content: unknown): z.infer<Shape> {
  const { data, error } = schema.safeParse(content, { reportInput: true });
  if (error) throw new Error(linesOf(file, error).join('\n'), { cause: error });
  return data;
}

/** A function in a declaration: that it is one is checked here, what it takes and gives by the compiler. */
export const functionOf = <Signature>() =>
  z.custom<Signature>((value) => typeof value === 'function', { error: 'expected a function' });

/** An id: part of an address, permanent. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected words in lower case, joined by hyphens');

/** Words for readers, or of the report. */
export const words = z.string().min(1);

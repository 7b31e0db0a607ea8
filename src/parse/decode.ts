import type { Message } from './types.ts';

/**
 * Bytes → text, strictly: invalid UTF-8 is an error at the line and column where it starts, CRLF line ends become `\n`
 * and are said, a byte order mark stays, as a stray character for the grammar to reject.
 */
export function decode(bytes: Uint8Array): { text: string; messages: Message[] } {
  const messages: Message[] = [];
  if (!bytes.length) {
    messages.push(say('empty-source', 'error', null, 'Unexpected empty file, expected a report'));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = firstInvalid(bytes);
    const hex = bytes[at]!.toString(16).toUpperCase();
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    messages.push(
      say('invalid-utf8', 'error', pointAt(before, before.length), `Unexpected byte 0x${hex}, expected valid UTF-8`),
    );
  }
  if (text.includes('\r\n')) {
    const at = text.indexOf('\r\n');
    const count = text.split('\r\n').length - 1;
    text = text.replaceAll('\r\n', '\n');
    const reason = `Unexpected ${count} CRLF line ends, expected LF: read as LF`;
    messages.push(say('line-ends', 'warning', pointAt(text, at), reason));
  }
  return { text, messages };
}

/** The point (1-based line and column) of an offset. */
export function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}

/** Index of the byte that starts the first invalid or unfinished character, by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // `stream` lets a character be cut at the end: only what can never become valid counts.
    if (decodes(bytes.subarray(0, middle + 1), { stream: true })) low = middle + 1;
    else high = middle;
  }
  while (!decodes(bytes.subarray(0, low))) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array, options?: TextDecodeOptions): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function say(rule: string, severity: Message['severity'], place: Message['place'], reason: string): Message {
  return { rule, severity, place, reason };
}

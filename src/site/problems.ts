/** Where readers report problems: `mailto:NAME@HOST`, the address of a form for new issues, or nothing. */
export const problemsAddress = /^(|mailto:[^\s?@]+@[^\s?@]+|https:\/\/[^\s#]+)$/;

/** What a report of a problem is about. */
export interface Problem {
  /** The place in words: `HRI/…, para. 15`. */
  place: string;
  /** Its whole address. */
  address: string;
}

/**
 * A link that opens an e-mail, or a new issue (by the parameters `title` and `body`, as GitHub, Gitea and Forgejo read
 * them), with the place filled in. Null where readers have nowhere to report.
 */
export function problemLink(to: string, { place, address }: Problem): string | null {
  if (!to) return null;
  const subject = `Problem: ${place}`;
  const mail = to.startsWith('mailto:');
  const names = mail ? ['subject', 'body'] : ['title', 'body'];
  // In an e-mail a line ends so (RFC 6068, section 5).
  const body = [place, address, '', 'What is wrong:', ''].join(mail ? '\r\n' : '\n');
  const query = [subject, body].map((text, index) => `${names[index]}=${encodeURIComponent(text)}`).join('&');
  return to + (to.includes('?') ? '&' : '?') + query;
}

const scales: Record<string, number> = { million: 1e6, billion: 1e9 };

/** A number as the site writes it, and what one in its last digit is worth: `12.4 billion`, `−22,130`. */
export function numberIn(text: string): { value: number; step: number } {
  const [, sign, digits, decimals = '', scale] = /^(−?)([\d,]+)(?:\.(\d+))?(?: (million|billion))?$/.exec(text) ?? [];
  if (!digits) throw new Error(`Unexpected ${text}, expected a number`);
  const factor = (scale ? scales[scale]! : 1) * (sign ? -1 : 1);
  return {
    value: Number(`${digits.replaceAll(',', '')}.${decimals || 0}`) * factor,
    step: Math.abs(factor) / 10 ** decimals.length,
  };
}

/** What an expression of the site comes to: numbers as it writes them, `+ − × ÷` and brackets. @throws {Error} at any other sign */
export function evaluate(expression: string): number {
  const tokens = expression.match(/[\d,]+(?:\.\d+)?(?: (?:million|billion))?|[^\s]/g) ?? [];
  let at = 0;
  const expected = (sign: string) => {
    if (tokens[at] !== sign) throw new Error(`Unexpected ${tokens[at] ?? 'end'}, expected ${sign}`);
    at += 1;
  };
  function factor(): number {
    const token = tokens[at++];
    if (token === '−') return -factor();
    if (token === '(') {
      const value = terms();
      expected(')');
      return value;
    }
    if (!/^\d/.test(token ?? '')) throw new Error(`Unexpected ${token ?? 'end'}, expected a number`);
    return numberIn(token!).value;
  }
  function product(): number {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷') value = tokens[at++] === '×' ? value * factor() : value / factor();
    return value;
  }
  function terms(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  }
  const value = terms();
  if (at < tokens.length) throw new Error(`Unexpected ${tokens[at]}`);
  return value;
}

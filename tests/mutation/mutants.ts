import ts from 'typescript';

/** One small change of a source that a good test notices. */
export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Signs whose exchange is a fault that people make. */
const signs: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods whose exchange is; an empty name leaves the call out. */
const methods: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
  trim: '',
  trimEnd: '',
  trimStart: '',
  filter: '',
  sort: '',
  reverse: '',
  toLowerCase: '',
  flat: '',
};

/** All mutants of a source, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const put = (node: ts.Node, after: string, start = node.getStart(source), end = node.getEnd()) =>
    found.push({
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      start,
      end,
      before: text.slice(start, end),
      after,
    });

  const visit = (node: ts.Node): void => {
    // Types are gone when the program runs; where a module comes from is no logic.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutate(node, put);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Put = (node: ts.Node, after: string, start?: number, end?: number) => void;

function mutate(node: ts.Node, put: Put): void {
  if (ts.isBinaryExpression(node)) {
    for (const sign of signs[node.operatorToken.getText()] ?? []) put(node.operatorToken, sign);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    put(node, `(${node.operand.getText()})`);
  } else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    for (const value of ['true', 'false']) put(condition, value);
  } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    put(node, String(node.kind === ts.SyntaxKind.FalseKeyword));
  } else if (ts.isNumericLiteral(node)) {
    put(node, `${Number(node.text) + 1}`);
  } else if (ts.isStringLiteral(node) && node.text && !ts.isPropertyAssignment(node.parent.parent ?? node)) {
    put(node, "''");
  } else if (ts.isRegularExpressionLiteral(node)) {
    for (const after of expressions(node.getText())) put(node, after);
  } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
    put(node, ';');
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = methods[name.text];
    if (other) put(name, other);
    else if (other === '') put(node, expression.getText());
  }
}

/** An expression without its anchors, and with one repetition fewer or more. */
function expressions(text: string): string[] {
  const changed = [
    text.replace(/^\/\^/, '/'),
    text.replace(/\$(?=\/\w*$)/, ''),
    text.replace(/(?<![\\(])\+/, '*'),
    text.replace(/(?<![\\(])\*/, '+'),
    text.replace(String.raw`\d`, String.raw`\D`),
    text.replace(String.raw`\s`, String.raw`\S`),
  ];
  return [...new Set(changed)].filter((one) => one !== text && valid(one));
}

function valid(literal: string): boolean {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(literal)!;
  try {
    return Boolean(pattern) && Boolean(new RegExp(pattern!, flags));
  } catch {
    return false;
  }
}

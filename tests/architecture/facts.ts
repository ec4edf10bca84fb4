import ts from "typescript";

/** What one source file says about itself that the rules of the house look at. */
export type Facts = {
  /** Every kind of import, specifiers as written: static, re-export, `import()`; `vanishes` where only a type is meant. */
  imports: { specifier: string; vanishes: boolean }[];
  /** Names of the classes, interfaces and types that it declares. */
  types: string[];
  waits: boolean;
  readsClock: boolean;
  readsEnvironment: boolean;
  guesses: boolean;
  /** Whether it says itself what a button asks for, where the compiler cannot know whether there is such a thing. */
  presses: boolean;
  /** The same of what is asked for without a button. */
  commands: boolean;
};

const clockCalls = new Set([
  "Date.now",
  "DateTime.now",
  "performance.now",
  "process.hrtime",
  "DateTime.utc",
  "DateTime.local",
]);

export function facts(path: string, text: string): Facts {
  const found: Facts = {
    imports: [],
    types: [],
    waits: false,
    readsClock: false,
    readsEnvironment: false,
    guesses: false,
    presses: false,
    commands: false,
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);

  const schemas = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    const literal = moduleOf(node);
    if (literal && ts.isStringLiteralLike(literal))
      found.imports.push({ specifier: literal.text, vanishes: isTypeOnly(node) });
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      if (node.name) found.types.push(node.name.text);
    }
    if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword) found.waits = true;
    if (ts.isForOfStatement(node) && node.awaitModifier) found.waits = true;
    if (ts.isNewExpression(node) && dotted(node.expression) === "Date" && !node.arguments?.length)
      found.readsClock = true;
    if (ts.isCallExpression(node)) {
      const called = dotted(node.expression);
      // DateTime.utc(2026, 12, 3) makes a date; without arguments it is the clock.
      if (called && clockCalls.has(called) && !node.arguments.length) found.readsClock = true;
      if (called === "z.object") for (const shape of node.arguments) schemas.add(shape);
      if (called === "Math.random" || called === "crypto.randomUUID") found.guesses = true;
    }
    if (ts.isPropertyAccessExpression(node) && dotted(node) === "process.env") found.readsEnvironment = true;
    if (ts.isObjectLiteralExpression(node) && names(node, "verb")) found.presses = true;
    if (ts.isObjectLiteralExpression(node) && names(node, "feature", "parameters") && !schemas.has(node))
      found.commands = true;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** Whether an object is made with all of these. */
const names = ({ properties }: ts.ObjectLiteralExpression, ...wanted: string[]): boolean =>
  wanted.every((one) => properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === one));

/** `import { type X }` does not count: the compiler keeps the import without its names. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

/** "Date.now" for `Date.now`; undefined for anything that is not a chain of names. */
function dotted(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const left = dotted(node.expression);
  return left === undefined ? undefined : `${left}.${node.name.text}`;
}

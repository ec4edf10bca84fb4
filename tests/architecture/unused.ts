import { posix } from "node:path";
import ts from "typescript";
import type { Source } from "./rules.ts";

/** Where everything of a file may be used: `import * as x`, `export * from`, `import()`. */
const EVERYTHING = "*";

/** One line for each export of src that no other file of `sources` imports. */
export function unusedExports(sources: readonly Source[]): string[] {
  const files = sources.map((source) => ({ path: source.path, ...namesIn(source) }));
  const used = new Set(files.flatMap(({ uses }) => uses));
  return files
    .filter(({ path }) => path.startsWith("src/") && !used.has(`${path} ${EVERYTHING}`))
    .flatMap(({ path, exports }) =>
      exports
        .filter((name) => !used.has(`${path} ${name}`))
        .map((name) => `${path} exports ${name}, which nobody imports`),
    );
}

/** What a file exports by name, and what it uses of others: "src/domain/meeting.ts newMeeting". */
function namesIn({ path, text }: Source): { exports: string[]; uses: string[] } {
  const exports: string[] = [];
  const uses: string[] = [];
  const use = (module: ts.Node | undefined, names: readonly string[]): void => {
    if (!module || !ts.isStringLiteralLike(module) || !module.text.startsWith(".")) return;
    const target = posix.join(posix.dirname(path), module.text);
    uses.push(...names.map((name) => `${target} ${name}`));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) use(node.moduleSpecifier, importedBy(node.importClause?.namedBindings));
    if (ts.isExportDeclaration(node)) {
      const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : null;
      use(node.moduleSpecifier, named ? named.map(ownName) : [EVERYTHING]);
      exports.push(...(named ?? []).map(({ name }) => name.text));
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      use(node.arguments[0], [EVERYTHING]);
    if (isExported(node)) exports.push(...declaredBy(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false));
  return { exports: [...new Set(exports)], uses };
}

const ownName = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string =>
  (propertyName ?? name).text;

const importedBy = (names: ts.NamedImportBindings | undefined): string[] =>
  names && ts.isNamedImports(names) ? names.elements.map(ownName) : [EVERYTHING];

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredBy(node: ts.Node): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return isNamed && node.name ? [node.name.text] : [];
}

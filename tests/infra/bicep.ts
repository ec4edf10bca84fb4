import Parser from "tree-sitter";
import Bicep from "tree-sitter-bicep";

type Node = Parser.SyntaxNode;

interface Parameter {
  isRequired: boolean;
  /** Of a string: as @minLength and @maxLength say. */
  least: number;
  most: number | null;
  allowed: readonly string[];
  isSecure: boolean;
}

interface Resource {
  type: string;
  api: string;
  body: Node;
  isExisting: boolean;
}

interface Module {
  path: string;
  params: ReadonlyMap<string, Node>;
}

/** A Bicep file: what it takes, makes and gives back. */
export interface Template {
  /** "12: ERROR": where the parser could not make sense of it. */
  errors: readonly string[];
  parameters: ReadonlyMap<string, Parameter>;
  variables: ReadonlyMap<string, Node>;
  resources: ReadonlyMap<string, Resource>;
  modules: ReadonlyMap<string, Module>;
  outputs: ReadonlyMap<string, Node>;
  /** Every name of another module's output that is used, as "module.output". */
  takenFromModules: readonly string[];
  /** Every function that is called. */
  calls: ReadonlySet<string>;
}

const parser = new Parser();
const language: unknown = Bicep;
// The two packages describe the same object in types that do not fit.
const isLanguage = (value: unknown): value is Parser.Language => value === language;
if (isLanguage(language)) parser.setLanguage(language);

export function readTemplate(text: string): Template {
  const root = parser.parse(text).rootNode;
  const nodes = [...everyNode(root)];
  const declared = (type: string) => root.namedChildren.filter((node) => node.type === type);
  const named = <T>(type: string, read: (node: Node) => T): Map<string, T> =>
    new Map(declared(type).map((node) => [first(node).text, read(node)]));
  return {
    errors: nodes.filter((node) => node.isError || node.isMissing).map(at),
    parameters: named("parameter_declaration", parameter),
    variables: named("variable_declaration", last),
    resources: named("resource_declaration", resource),
    modules: named("module_declaration", module),
    outputs: named("output_declaration", last),
    takenFromModules: nodes.flatMap(takenFromModule),
    calls: new Set(nodes.filter(({ type }) => type === "call_expression").map((node) => first(node).text)),
  };
}

/** The parameters of a .bicepparam file by name. The grammar has no parameter without a type, so one is lent. */
export function readParameters(text: string): { errors: readonly string[]; using: string; given: readonly string[] } {
  const root = parser.parse(text.replace(/^param (\w+) = /gm, "param $1 string = ")).rootNode;
  const statements = root.namedChildren;
  return {
    errors: [...everyNode(root)].filter((node) => node.isError || node.isMissing).map(at),
    using: statements.filter(({ type }) => type === "using_statement").map((node) => literal(first(node)))[0] ?? "",
    given: statements.filter(({ type }) => type === "parameter_declaration").map((node) => first(node).text),
  };
}

/** The value of a property of an object; undefined: it has none. */
export const property = (object: Node, name: string): Node | undefined => properties(object).get(name);

export const properties = (object: Node): Map<string, Node> =>
  new Map(
    object.namedChildren
      .filter(({ type }) => type === "object_property")
      .map((pair) => [literal(first(pair)), last(pair)]),
  );

export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.namedChildren) yield* everyNode(child);
}

/** What a string expression comes to; `value` says what a name or a call is worth. */
export function textOf(node: Node, value: (expression: Node) => string): string {
  if (node.type !== "string") return value(node);
  return node.namedChildren
    .map((part) => (part.type === "interpolation" ? textOf(first(part), value) : part.text))
    .join("");
}

/** A plain word or a string without anything put into it. */
const literal = (node: Node): string => textOf(node, ({ text }) => text);

export const first = (node: Node): Node => child(node, 0);
const last = (node: Node): Node => child(node, node.namedChildCount - 1);

function child(node: Node, index: number): Node {
  const found = node.namedChildren[index];
  if (!found) throw new Error(`${at(node)} has no part ${index}`);
  return found;
}

const at = (node: Node): string => `${node.startPosition.row + 1}: ${node.type}`;

function parameter(node: Node): Parameter {
  const before = node.previousNamedSibling;
  const decorators = new Map<string, Node | undefined>();
  for (const { type, namedChildren } of before?.type === "decorators" ? before.namedChildren : []) {
    const [call] = namedChildren;
    if (type === "decorator" && call) decorators.set(first(call).text, call.namedChildren[1]?.namedChildren[0]);
  }
  const length = (name: string): number | null => {
    const text = decorators.get(name)?.text;
    return text === undefined ? null : Number(text);
  };
  return {
    // Name, type and, where there is one, its default.
    isRequired: node.namedChildCount < 3,
    least: length("minLength") ?? 0,
    most: length("maxLength"),
    allowed: decorators.get("allowed")?.namedChildren.map(literal) ?? [],
    isSecure: decorators.has("secure"),
  };
}

function resource(node: Node): Resource {
  const [type = "", api = ""] = literal(child(node, 1)).split("@");
  return { type, api, body: bodyOf(node), isExisting: / existing =/.test(node.text) };
}

function module(node: Node): Module {
  const params = property(bodyOf(node), "params");
  return { path: literal(child(node, 1)), params: params ? properties(params) : new Map<string, Node>() };
}

/** The object of a resource or a module, perhaps behind a condition. */
function bodyOf(node: Node): Node {
  const end = last(node);
  return end.type === "if_statement" ? last(end) : end;
}

/** "vault.address" of `vault.outputs.address`. */
function takenFromModule({ type, text }: Node): string[] {
  const taken = type === "member_expression" ? /^(\w+)\.outputs\.(\w+)$/.exec(text) : null;
  return taken ? [`${taken[1]}.${taken[2]}`] : [];
}

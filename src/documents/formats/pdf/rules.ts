import { getResolvedPDFJS, type getDocumentProxy } from "unpdf";
import { z } from "zod";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** A drawn line along one axis: `at` is its place on the other. In points, from the lower left corner of the page. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

/** The lines drawn on a page, level and upright. */
export type Rules = { readonly across: readonly Rule[]; readonly down: readonly Rule[] };

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const WHOLE: Matrix = [1, 0, 0, 1, 0, 0];
/** Points: thicker than this is an area. */
const THICKEST = 3;
/** Points: shorter ones underline a word or are part of a letter or a drawing. */
const SHORTEST = 6;
/** How many numbers follow on each mark of a path: move, line, two sorts of curve, close. */
const TAKES: readonly number[] = [2, 2, 6, 4, 0];
const LINE = 1;
const CLOSE = 4;

const Transform = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const Form = z.tuple([Transform.nullish()], z.unknown());
const Path = z.tuple([z.number(), z.tuple([z.instanceof(Float32Array).nullable()], z.unknown())], z.unknown());

/** What is drawn on a page in level and upright lines: borders of tables as lines, as thin areas or as frames. */
export async function rulesOn(page: Page): Promise<Rules> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const rules: { across: Rule[]; down: Rule[] } = { across: [], down: [] };
  const kept: Matrix[] = [];
  let matrix = WHOLE;
  fnArray.forEach((what, at) => {
    const given: unknown = argsArray[at];
    if (what === OPS.save) kept.push(matrix);
    else if (what === OPS.restore || what === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? WHOLE;
    else if (what === OPS.transform) matrix = within(matrix, Transform.safeParse(given).data ?? WHOLE);
    else if (what === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      matrix = within(matrix, Form.safeParse(given).data?.[0] ?? WHOLE);
    } else if (what === OPS.constructPath) {
      const path = Path.safeParse(given).data;
      if (!path || !(strokes.has(path[0]) || fills.has(path[0]))) return;
      for (const corners of shapesIn(path[1][0] ?? new Float32Array(), matrix))
        draw(corners, strokes.has(path[0]), rules);
    }
  });
  return rules;
}

const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The corners of each shape of a path, in points of the page; none of one with curves. */
function shapesIn(path: Float32Array, [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < path.length;) {
    const mark = path[at] ?? CLOSE;
    const [x = 0, y = 0] = [path[at + 1], path[at + 2]];
    if (mark < LINE) shapes.push((shape = []));
    if (mark <= LINE) shape.push([a * x + c * y + e, b * x + d * y + f]);
    else if (mark < CLOSE) shape.length = 0;
    else if (shape[0]) shape.push(shape[0]);
    at += 1 + (TAKES[mark] ?? path.length);
  }
  return shapes.filter((corners) => corners.length > 1);
}

/** A thin area is a line itself, of a drawn frame each side is one. */
function draw(corners: readonly Point[], isStroked: boolean, rules: { across: Rule[]; down: Rule[] }): void {
  const [left, right] = extent(corners.map(([x]) => x));
  const [low, high] = extent(corners.map(([, y]) => y));
  const [width, height] = [right - left, high - low];
  if (height <= THICKEST && width >= SHORTEST) rules.across.push({ at: (low + high) / 2, from: left, to: right });
  else if (width <= THICKEST && height >= SHORTEST) rules.down.push({ at: (left + right) / 2, from: low, to: high });
  else if (isStroked)
    corners.slice(1).forEach((corner, at) => {
      const before = corners[at];
      if (before && (before[0] === corner[0] || before[1] === corner[1])) draw([before, corner], false, rules);
    });
}

const extent = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

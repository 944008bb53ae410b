/** What stands on a page of a .pdf: runs of letters, and the rules that are drawn around cells. */
import type { getDocumentProxy } from 'unpdf';
import { getResolvedPDFJS } from 'unpdf';

/** Points, from the lower left corner of the page. */
export interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

export interface Rule {
  from: Point;
  to: Point;
}

type Point = readonly [x: number, y: number];

export interface Page {
  runs: readonly Run[];
  rules: readonly Rule[];
  /** What stands upright on the edge: a stamp, a mark of the register; no line of the text. */
  turned: readonly string[];
}

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export async function readPage(page: PdfPage): Promise<Page> {
  const { items } = await page.getTextContent();
  const turned: string[] = [];
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [across = 0, slant = 0, , down = 0, left = 0, baseline = 0] = item.transform as number[];
    if (Math.abs(slant) > Math.abs(across)) {
      turned.push(item.str);
      return [];
    }
    return [{ text: item.str, left, right: left + item.width, baseline, size: Math.abs(down) }];
  });
  return { runs, turned, rules: runs.length === 0 ? [] : await readRules(page) };
}

/** As pdf.js numbers the parts of a path. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A filled shape is a rule when it is so thin; else it is a background. */
const THICKEST = 3;

async function readRules(page: PdfPage): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  const stroking = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke]);
  const filling = new Set<number>([OPS.fill, OPS.eoFill]);
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.constructPath) {
      const [painting, [path]] = args as [number, (ArrayLike<number> | null)[]];
      if (path === null || path === undefined) return;
      const isFilled = filling.has(painting);
      if (!isFilled && !stroking.has(painting)) return;
      for (const shape of readShapes(path, matrix)) {
        if (!isFilled || isThin(shape)) rules.push(...listSides(shape));
      }
    }
  });
  return rules;
}

/** The points of each part of a path; a part with a curve is no rule. */
function readShapes(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let open: Point[] = [];
  let isCurved = false;
  const end = () => {
    if (open.length > 1 && !isCurved) shapes.push(open);
    open = [];
    isCurved = false;
  };
  for (let at = 0; at < path.length; ) {
    const part = path[at];
    const point = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (part === MOVE) {
      end();
      open.push(point);
      at += 3;
    } else if (part === LINE) {
      open.push(point);
      at += 3;
    } else if (part === CURVE || part === QUADRATIC) {
      isCurved = true;
      at += part === CURVE ? 7 : 5;
    } else {
      const [first] = open;
      if (part === CLOSE && first !== undefined) open.push(first);
      at += 1;
    }
  }
  end();
  return shapes;
}

function isThin(shape: readonly Point[]): boolean {
  const measure = (axis: 0 | 1) => {
    const values = shape.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.min(measure(0), measure(1)) <= THICKEST;
}

function listSides(shape: readonly Point[]): Rule[] {
  return shape.slice(1).map((to, index) => ({ from: shape[index] ?? to, to }));
}

function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

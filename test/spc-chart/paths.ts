/** A place that a path moves to with M, and the level it then runs at. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a path begin. */
export function numbersIn(d: string): Place[] {
  return [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** Every corner of a path of absolute M, L, H and V. */
export function cornersOf(d: string): Place[] {
  const corners: Place[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers] of d.matchAll(/([MLHV])(-?[\d.]+(?: -?[\d.]+)?)/g)) {
    const [first = 0, second = 0] = numbers!.split(' ').map(Number);
    if (letter === 'H') x = first;
    else if (letter === 'V') y = first;
    else [x, y] = [first, second];
    corners.push({ x, y });
  }
  return corners;
}

/** A straight piece of a path, or the chord of an arc. */
export interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/** Every piece of a path, of absolute and relative commands. */
export function segmentsOf(d: string): Segment[] {
  const segments: Segment[] = [];
  let at = { x: 0, y: 0 };
  for (const [, letter = '', given = ''] of d.matchAll(/([MLHVlhva])([^MLHVlhvaz]*)/g)) {
    const numbers = given.match(/-?[\d.]+/g)!.map(Number);
    const [dx, dy] = [
      letter === 'V' || letter === 'v' ? 0 : numbers.at(/[Hh]/.test(letter) ? -1 : -2)!,
      numbers.at(-1)!,
    ];
    const from = at;
    if (letter === 'H') at = { x: dx, y: at.y };
    else if (letter === 'V') at = { x: at.x, y: dy };
    else if (letter === 'h') at = { x: at.x + dx, y: at.y };
    else if (letter === 'v') at = { x: at.x, y: at.y + dy };
    else if (letter === 'l' || letter === 'a') at = { x: at.x + dx, y: at.y + dy };
    else at = { x: dx, y: dy };
    if (letter !== 'M') segments.push({ from, to: at });
  }
  return segments;
}

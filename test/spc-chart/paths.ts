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

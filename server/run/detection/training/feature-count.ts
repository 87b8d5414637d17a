const CELLS = 2 ** 25;

/** How often each feature comes up, and a number for each that does often enough; half full it still finds one at once. */
export class FeatureCount {
  private readonly keys = new Uint32Array(CELLS);
  private readonly values = new Int32Array(CELLS);

  add(feature: number): void {
    const cell = this.cellOf(feature);
    this.keys[cell] = feature;
    this.values[cell] = (this.values[cell] ?? 0) + 1;
  }

  /** Numbers the features that came up so often, from 0; what comes back are their hashes in that order. */
  number(leastTimes: number): Uint32Array {
    const kept: number[] = [];
    for (let cell = 0; cell < CELLS; cell++) {
      const times = this.values[cell] ?? 0;
      if (times > 0) this.values[cell] = times < leastTimes ? -1 : kept.push(this.keys[cell] ?? 0);
    }
    return Uint32Array.from(kept);
  }

  /** The number of a feature, or -1. */
  indexOf(feature: number): number {
    const value = this.values[this.cellOf(feature)] ?? 0;
    return value > 0 ? value - 1 : -1;
  }

  private cellOf(feature: number): number {
    let cell = feature % CELLS;
    while (this.values[cell] !== 0 && this.keys[cell] !== feature) cell = cell + 1 === CELLS ? 0 : cell + 1;
    return cell;
  }
}

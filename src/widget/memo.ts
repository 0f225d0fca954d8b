/**
 * Keeps the last result of one step of the stairs (read, analyse, arrange) for as long as its inputs are the same
 * objects: a resize arranges again but does not analyse, a hover does neither.
 */
export class Memo<Result> {
  #inputs: readonly unknown[] | undefined;
  #result: Result | undefined;

  get(inputs: readonly unknown[], make: () => Result): Result {
    const same =
      this.#inputs?.length === inputs.length && inputs.every((input, i) => Object.is(input, this.#inputs?.[i]));
    if (!same) {
      this.#inputs = inputs;
      this.#result = make();
    }
    return this.#result as Result;
  }
}

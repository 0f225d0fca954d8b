/** Whether a value is a plain JSON object (not null, not a list). */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Something on its way into a model: the same members, still to be written. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The members that are given: for `in`, spreading and JSON a member that is `undefined` is not one that is absent. */
export function given<T extends object>(members: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

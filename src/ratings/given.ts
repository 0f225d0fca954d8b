/** The members that are given: to `in`, to spreading and to JSON a member that is `undefined` is not one that is absent. */
export function given<T extends object>(members: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

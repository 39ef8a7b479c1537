/** Marks the end of a switch over a union: a new member without its own case fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member: ${JSON.stringify(value)}`);
}

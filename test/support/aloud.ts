/** `describe` for checks that need a program of the machine; where it is not there they say aloud that they did not run. */
export function describeWith(program: string, isThere: boolean): (name: string, checks: () => void) => void {
  if (isThere) return describe;
  return (name) => {
    describe.skip(name, () => {
      it(`needs ${program}`, () => undefined);
    });
    console.warn(`NOT RUN, ${program} is not installed: ${name}`);
  };
}

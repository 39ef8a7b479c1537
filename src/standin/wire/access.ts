import { assertNever } from "../../domain/assertNever";
import { offers } from "./apiSet";
import { Arguments } from "./arguments";
import { HostError } from "./hostError";
import { at, isThing, type Kind, type Member, type Thing } from "./kind";

/** Thrown while reading a value that formulas can change when they have not been calculated yet. */
export class StaleValue extends Error {}

/** How the wire reaches the members of things: each reach is checked against the table of the class. */
export class Access {
  /**
   * @param apiVersion the version of ExcelApi this Excel has; newer members are refused
   * @param isStale whether formulas wait for calculation
   * @param services objects the client makes by name instead of finding them in the workbook
   */
  constructor(
    readonly apiVersion: string,
    private readonly isStale: () => boolean,
    private readonly services: Readonly<Record<string, Thing>>,
  ) {}

  service(name: string): Thing {
    const found = this.services[name];
    if (!found) throw new HostError("ApiNotFound", `the stand-in for Excel cannot make a ${name}`);
    return found;
  }

  /** The value of a scalar, or the thing behind a navigation property. */
  get(thing: Thing, wireName: string): unknown {
    return this.reach(thing, wireName, (member) => {
      switch (member.is) {
        case "scalar":
          if (member.calculated === true && this.isStale()) throw new StaleValue();
          return member.get(thing.self);
        case "navigation":
          return member.get(thing.self);
        case "items":
        case "method":
        case "event":
          throw new HostError("InvalidOperation", "not a property");
        default:
          return assertNever(member);
      }
    });
  }

  set(thing: Thing, wireName: string, value: unknown): void {
    this.reach(thing, wireName, (member) => {
      if (member.is === "navigation") {
        const target = member.get(thing.self);
        if (target) for (const [key, inner] of Object.entries(value ?? {})) this.set(target, key, inner);
      } else if (member.is === "scalar" && member.set) member.set(thing.self, value);
      else throw new HostError("InvalidOperation", "read-only");
    });
  }

  /** What the method returns. Registering and unregistering an event are methods on the wire. */
  call(thing: Thing, wireName: string, values: readonly unknown[]): unknown {
    return this.reach(thing, wireName, (member) => {
      if (member.is === "event") {
        member.listen(thing.self, !wireName.startsWith("_Unregister"));
        return null;
      }
      if (member.is !== "method") throw new HostError("InvalidOperation", "not a method");
      return member.call(thing.self, new Arguments(values));
    });
  }

  /** The scalars of a class this version of Excel has, as a bare `load()` asks for; private ones left out. */
  scalars(kind: Kind<unknown>): string[] {
    return Object.entries(kind.members).flatMap(([name, member]) =>
      member.is === "scalar" && !name.startsWith("_") && offers(this.apiVersion, member.since) ? [name] : [],
    );
  }

  isScalar(kind: Kind<unknown>, name: string): boolean {
    return kind.byWireName.get(name.toLowerCase())?.member.is === "scalar";
  }

  /** The objects in a collection; null for an object that is none. */
  items(thing: Thing): readonly Thing[] | null {
    const member = thing.kind.members["items"];
    return member?.is === "items" ? member.list(thing.self) : null;
  }

  /** By what the client finds the object again: `Id`, or `_Id` where that is private to the wire. */
  identity(thing: Thing): Record<string, unknown> {
    for (const [name, wireName] of [
      ["id", "Id"],
      ["_Id", "_Id"],
    ] as const) {
      const member = thing.kind.members[name];
      if (member?.is === "scalar") return { [wireName]: member.get(thing.self) };
    }
    return {};
  }

  private reach<Result>(thing: Thing, wireName: string, use: (member: Member<unknown>) => Result): Result {
    const found = thing.kind.byWireName.get(wireName.toLowerCase());
    const location = `${thing.kind.name}.${found?.name ?? camelCase(wireName)}`;
    try {
      if (!found) throw new HostError("ApiNotFound", `the stand-in for Excel does not know ${location}`);
      const { member } = found;
      if (member.is !== "items" && !offers(this.apiVersion, member.since))
        throw new HostError("ApiNotFound", `${location} needs ExcelApi ${member.since}, here is ${this.apiVersion}`);
      if (!thing.kind.exists(thing.self)) throw new HostError("InvalidReference", `${thing.kind.name} is gone`);
      return use(member);
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = location;
      throw error;
    }
  }
}

export const camelCase = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The thing `value` is, or null; things inside plain objects are not looked for. */
export const thingOrNull = (value: unknown): Thing | null => (isThing(value) ? at(value.kind, value.self) : null);

import { isThing, type Thing } from "./kind";
import { HostError } from "./hostError";
import { thingOrNull, type Access } from "./access";
import { pathType, type ArgumentInfo, type ObjectPath, type Request } from "./protocol";

/** Ranges the client holds on to between requests, by the identifier the host gave them. */
export class References {
  private readonly things = new Map<string, Thing>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  keep(thing: Thing): string {
    const own = thing.self as object;
    const id = this.ids.get(own) ?? `{REF-${this.next++}}`;
    this.ids.set(own, id);
    this.things.set(id, thing);
    return id;
  }
  drop(id: unknown): void {
    if (typeof id === "string") this.things.delete(id);
  }
  find(id: string): Thing {
    const thing = this.things.get(id);
    if (!thing) throw new HostError("InvalidReference");
    return thing;
  }
  /** The identifier of a thing that is kept now. */
  idOf(thing: Thing): string | undefined {
    const id = this.ids.get(thing.self as object);
    return id !== undefined && this.things.has(id) ? id : undefined;
  }
}

/**
 * The objects of one request. Each path is walked once, when it is first needed; its object then stays the
 * same for the whole request, so that `add` adds once. Below a null object everything is null.
 */
export class Paths {
  private readonly walked = new Map<number, Thing | null>();

  constructor(
    private readonly request: Request,
    private readonly root: Thing,
    private readonly access: Access,
    private readonly references: References,
  ) {}

  resolve(id: number): Thing | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidReference", `no object path ${id}`);
    const thing = this.walk(path);
    this.walked.set(id, thing);
    return thing;
  }

  /** The arguments with objects in place of the paths that stand for them. */
  given(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.filled(value, info?.ReferencedObjectPathIds?.[index]));
  }

  /** "Range." for a path already walked to a range; empty when there is no object. */
  className(id: number): string {
    const thing = this.walked.get(id);
    return thing ? `${thing.kind.name}.` : "";
  }

  private walk(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case pathType.nullObject:
        return null; // its ParentObjectPathId is a leftover of what it was before
      case pathType.globalObject:
        return this.root;
      case pathType.newObject:
        return this.access.service(path.Name);
      case pathType.referenceId:
        return this.references.find(path.Name);
      default:
        return this.step(path, path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId));
    }
  }

  private step(path: ObjectPath, parent: Thing | null): Thing | null {
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return thingOrNull(this.access.get(parent, path.Name));
      case pathType.method:
        return thingOrNull(this.access.call(parent, path.Name, this.given(path.ArgumentInfo)));
      case pathType.indexer:
        return thingOrNull(this.access.call(parent, "GetItem", this.given(path.ArgumentInfo)));
      default:
        throw new HostError("UnsupportedOperation", `object path type ${path.ObjectPathType}`);
    }
  }

  private filled(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value))
      return Array.isArray(reference)
        ? value.map((inner: unknown, index) => this.filled(inner, reference[index]))
        : value;
    if (typeof value !== "object" || value === null || isThing(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.filled(inner, 0)]));
  }
}

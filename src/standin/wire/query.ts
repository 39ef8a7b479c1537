import { pascalCase, type Access } from "./access";
import { isThing, type Thing } from "./kind";
import type { QueryInfo } from "./protocol";

/** The properties asked for, as a tree: "format/fill/color" is three levels. "*" stands for all scalars. */
interface Tree {
  [name: string]: Tree;
}

/**
 * What a `load` answers: the chosen properties of an object, or of each item of a collection.
 * `json` gives the names as JavaScript writes them, which `retrieve` wants.
 */
export function answerQuery(access: Access, thing: Thing, query: QueryInfo, json = false): Record<string, unknown> {
  const tree = treeOf(query.Select ?? []);
  for (const path of query.Expand ?? []) grow(tree, path.split("/"));
  const bare = (query.Select ?? []).length === 0;
  return new Projection(access, json, query).of(thing, tree, bare);
}

class Projection {
  constructor(
    private readonly access: Access,
    private readonly json: boolean,
    private readonly page: QueryInfo,
  ) {}

  of(thing: Thing, tree: Tree, bare = false, nested = false): Record<string, unknown> {
    const items = this.access.items(thing);
    return items === null ? this.object(thing, tree, bare) : this.collection(thing, items, tree, nested);
  }

  private object(thing: Thing, tree: Tree, bare: boolean): Record<string, unknown> {
    const result = this.identity(thing);
    const all = bare || "*" in tree || Object.keys(tree).length === 0;
    if (all) for (const name of this.access.scalars(thing.kind)) result[this.key(name)] = this.access.get(thing, name);
    for (const [name, below] of Object.entries(tree)) {
      if (name === "*") continue;
      const value = this.access.get(thing, name);
      const key = this.key(thing.kind.byWireName.get(name.toLowerCase())?.name ?? name);
      result[key] = isThing(value) ? this.of(value, below, false, true) : value;
    }
    return result;
  }

  /** Scalars of the collection itself, such as `count`, stand beside the items; what is left goes to the items. */
  private collection(thing: Thing, items: readonly Thing[], tree: Tree, nested: boolean): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const rest: Tree = {};
    for (const [name, below] of Object.entries(tree)) {
      if (this.access.isScalar(thing.kind, name)) result[this.key(name)] = this.access.get(thing, name);
      else if (name.toLowerCase() === "items") for (const [key, inner] of Object.entries(below)) rest[key] = inner;
      else rest[name] = below;
    }
    const onlyOwn = Object.keys(result).length > 0 && Object.keys(rest).length === 0 && !("items" in tree);
    if (onlyOwn) return result;
    const from = nested ? 0 : (this.page.Skip ?? 0);
    const to = nested || this.page.Top === undefined ? undefined : from + this.page.Top;
    result[this.json ? "items" : "_Items"] = items.slice(from, to).map((item) => this.of(item, rest, false, true));
    return result;
  }

  private identity(thing: Thing): Record<string, unknown> {
    const identity = this.access.identity(thing);
    return this.json && "Id" in identity ? { id: identity["Id"] } : identity;
  }

  private key(name: string): string {
    return this.json ? name : pascalCase(name);
  }
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) grow(tree, path.split("/"));
  return tree;
}

function grow(tree: Tree, steps: readonly string[]): void {
  let node = tree;
  for (const step of steps) {
    const name = step.trim();
    if (name !== "") node = node[name] ??= {};
  }
}

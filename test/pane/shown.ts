import type { PaneState } from "../../src/app/paneState";
import { states } from "../../src/standin/gallery/states";
import { buttonsOf, render, textOf } from "./render";

/** One of the gallery's states, by its name. */
export function stateOf(name: string): PaneState {
  const state = states[name];
  if (state === undefined) throw new Error(`There is no state “${name}”`);
  return state;
}

/** What a person reads in that state. */
export const shown = (name: string): string => textOf(render(stateOf(name)));

/** Its buttons and links, by name. */
export const buttons = (name: string): string[] => buttonsOf(render(stateOf(name)));

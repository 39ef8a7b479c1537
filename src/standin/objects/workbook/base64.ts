import { HostError } from "../../wire/hostError";

/** The bytes of a base64 text; a "data:" prefix, which Excel refuses, is refused. */
export function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument", "not base64");
  }
}

import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import type { Worksheet } from "./worksheet";

interface Property extends Worksheet {
  readonly key: string;
}

const keyLimit = 255;

/** The key as it is stored; case does not matter. */
function storedKey({ sheet }: Worksheet, key: string): string | null {
  const folded = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === folded) ?? null;
}

function valueOf({ sheet, key }: Property): string {
  const value = sheet.customProperties.get(key);
  if (value === undefined) throw new HostError("ItemNotFound");
  return value;
}

/** A text kept with a sheet, unseen by the user. */
export const customProperty: Kind<Property> = kind<Property>("WorksheetCustomProperty", {
  _Id: scalar("1.12", ({ key }) => key),
  key: scalar("1.12", ({ key }) => key),
  value: scalar("1.12", valueOf, (self, value) => {
    valueOf(self);
    self.sheet.customProperties.set(self.key, asText(value));
  }),
  delete: method("1.12", ({ sheet, key }) => void sheet.customProperties.delete(key)),
});

export const customProperties: Kind<Worksheet> = kind<Worksheet>("WorksheetCustomPropertyCollection", {
  items: items((self) => [...self.sheet.customProperties.keys()].map((key) => at(customProperty, { ...self, key }))),
  getCount: method("1.12", ({ sheet }) => sheet.customProperties.size),
  add: method("1.12", (self, given) => {
    const asked = given.text(0);
    if (asked === "" || asked.length > keyLimit) throw new HostError("InvalidArgument", "key of a property");
    const key = storedKey(self, asked) ?? asked;
    self.sheet.customProperties.set(key, given.text(1));
    return at(customProperty, { ...self, key });
  }),
  getItem: method("1.12", (self, given) => {
    const key = storedKey(self, given.text(0));
    if (key === null) throw new HostError("ItemNotFound");
    return at(customProperty, { ...self, key });
  }),
  getItemOrNullObject: method("1.12", (self, given) => {
    const key = storedKey(self, given.text(0));
    return key === null ? null : at(customProperty, { ...self, key });
  }),
});

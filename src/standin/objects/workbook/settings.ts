import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import type { Book } from "../book";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

/** Keys of settings are told apart by case. */
function valueOf({ book, key }: Setting): unknown {
  if (!book.model.settings.has(key)) throw new HostError("ItemNotFound", `setting ${key}`);
  return book.model.settings.get(key);
}

/** A value the add-in keeps in the workbook: anything JSON can say. */
export const setting: Kind<Setting> = kind<Setting>("Setting", {
  _Id: scalar("1.4", ({ key }) => key),
  key: scalar("1.4", ({ key }) => key),
  value: scalar("1.4", valueOf, (self, value) => {
    valueOf(self);
    self.book.model.settings.set(self.key, value);
    self.book.isDirty = true;
  }),
  delete: method("1.4", (self) => {
    valueOf(self);
    self.book.model.settings.delete(self.key);
    self.book.isDirty = true;
  }),
});

export const settings: Kind<Book> = kind<Book>("SettingCollection", {
  items: items((book) => [...book.model.settings.keys()].map((key) => at(setting, { book, key }))),
  getCount: method("1.4", ({ model }) => model.settings.size),
  add: method("1.4", (book, given) => {
    const key = given.text(0);
    if (key === "") throw new HostError("InvalidArgument", "key of a setting");
    book.model.settings.set(key, given.raw(1));
    book.isDirty = true;
    return at(setting, { book, key });
  }),
  getItem: method("1.4", (book, given) => {
    const key = given.text(0);
    valueOf({ book, key });
    return at(setting, { book, key });
  }),
  getItemOrNullObject: method("1.4", (book, given) => {
    const key = given.text(0);
    return book.model.settings.has(key) ? at(setting, { book, key }) : null;
  }),
});

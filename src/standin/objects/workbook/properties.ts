import type { DocumentPropertiesModel } from "../../model";
import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Scalar } from "../../wire/kind";
import { items, method, navigation, scalar } from "../../wire/member";
import type { Book } from "../book";

function propertiesOf({ model }: Book): DocumentPropertiesModel {
  return (model.properties ??= {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    custom: new Map(),
  });
}

const text = (name: Exclude<keyof DocumentPropertiesModel, "custom">): Scalar<Book> =>
  scalar<Book>(
    "1.7",
    (book) => propertiesOf(book)[name],
    (book, value) => {
      propertiesOf(book)[name] = asText(value);
      book.isDirty = true;
    },
  );

/** Title, author and the like, as File > Info shows them. */
export const documentProperties: Kind<Book> = kind<Book>("DocumentProperties", {
  title: text("title"),
  subject: text("subject"),
  author: text("author"),
  keywords: text("keywords"),
  comments: text("comments"),
  category: text("category"),
  manager: text("manager"),
  company: text("company"),
  custom: navigation("1.7", (book) => at(customProperties, book)),
});

interface Property {
  readonly book: Book;
  readonly key: string;
}
type Value = string | number | boolean;

const storedKey = (book: Book, key: string): string | null =>
  [...propertiesOf(book).custom.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? null;

function asValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "value of a property");
}

function typeOf(value: Value | undefined): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export const customProperty: Kind<Property> = kind<Property>("CustomProperty", {
  _Id: scalar("1.7", ({ key }) => key),
  key: scalar("1.7", ({ key }) => key),
  type: scalar("1.7", ({ book, key }) => typeOf(propertiesOf(book).custom.get(key))),
  value: scalar(
    "1.7",
    ({ book, key }) => propertiesOf(book).custom.get(key) ?? null,
    ({ book, key }, value) => void propertiesOf(book).custom.set(key, asValue(value)),
  ),
  delete: method("1.7", ({ book, key }) => void propertiesOf(book).custom.delete(key)),
});

export const customProperties: Kind<Book> = kind<Book>("CustomPropertyCollection", {
  items: items((book) => [...propertiesOf(book).custom.keys()].map((key) => at(customProperty, { book, key }))),
  getCount: method("1.7", (book) => propertiesOf(book).custom.size),
  add: method("1.7", (book, given) => {
    const asked = given.text(0);
    if (asked === "" || asked.length > 255) throw new HostError("InvalidArgument", "key of a property");
    const key = storedKey(book, asked) ?? asked;
    propertiesOf(book).custom.set(key, asValue(given.raw(1)));
    return at(customProperty, { book, key });
  }),
  getItem: method("1.7", (book, given) => {
    const key = storedKey(book, given.text(0));
    if (key === null) throw new HostError("ItemNotFound");
    return at(customProperty, { book, key });
  }),
  getItemOrNullObject: method("1.7", (book, given) => {
    const key = storedKey(book, given.text(0));
    return key === null ? null : at(customProperty, { book, key });
  }),
  deleteAll: method("1.7", (book) => propertiesOf(book).custom.clear()),
});

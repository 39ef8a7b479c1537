import { asFlag } from "../../wire/arguments";
import { kind, type Kind } from "../../wire/kind";
import { scalar } from "../../wire/member";
import type { Book } from "../book";

export const runtime: Kind<Book> = kind<Book>("Runtime", {
  enableEvents: scalar(
    "1.8",
    ({ happenings }) => happenings.enabled,
    ({ happenings }, value) => (happenings.enabled = asFlag(value)),
  ),
});

import type { Plan } from "../domain/target";
import { hanoi2021 } from "./hanoi2021";
import { hanoi2024 } from "./hanoi2024";
import { longKhanh2024 } from "./longKhanh2024";
import { quangNinh2016 } from "./quangNinh2016";
import { socSon2019 } from "./socSon2019";

/** The plans that come with the product, by place and year. A clerk's own stands in the workbook. */
export const plans: readonly Plan[] = [hanoi2021, hanoi2024, longKhanh2024, quangNinh2016, socSon2019];

/** The plan of that id; undefined for an id no list here knows, such as one remembered from another version. */
export function planById(id: string): Plan | undefined {
  return plans.find((plan) => plan.id === id);
}

import type { IndicatorId } from "../../domain/indicator";
import type { Concept } from "./concept";
import { derived, flow, indicator, managedGroup, serviceGroup, type Signature, stock } from "./signature";

/** "Người nghiện đang quản lý > Trong đó > Trại giam": said who is managed, it is where they are. */
const places: readonly {
  readonly id: IndicatorId;
  readonly who: "addict" | "user";
  readonly at: readonly Concept[];
}[] = [
  { id: "NN_NGOAI", who: "addict", at: ["outside", "present", "community"] },
  { id: "NN_COSO", who: "addict", at: ["facility"] },
  { id: "NN_TRAI", who: "addict", at: ["detained"] },
  { id: "NN_VANG", who: "addict", at: ["absent"] },
  { id: "NSD_NGOAI", who: "user", at: ["outside", "present", "community"] },
];

/** The people under management, where they are, and users found and put on file. */
export const populationSignatures: readonly Signature[] = [
  // Below "Trong đó" alone they may be a part of anything, such as of those reached; below the managed they are its parts.
  indicator("NN_HSQL", [["addict"]], {
    allows: [...stock, "onFile", "managed"],
    beside: ["past"],
    under: ["managedPeople"],
  }),
  indicator(
    "NN_HSQL",
    [
      ["addict", "partOf", "managedPeople"],
      ["addict", "partOf", "managed", "total"],
      ["addict", "partOf", "onFile", "people"],
    ],
    {
      allows: [...stock, "onFile", "managed"],
    },
  ),
  indicator("NSD_HSQL", [["user"]], {
    allows: [...stock, "onFile", "managed"],
    beside: ["past"],
    under: ["managedPeople"],
  }),
  indicator(
    "NSD_HSQL",
    [
      ["user", "partOf", "managedPeople"],
      ["user", "partOf", "managed", "total"],
      ["user", "partOf", "onFile", "people"],
    ],
    {
      allows: [...stock, "onFile", "managed"],
    },
  ),
  // "Người nghiện, người sử dụng có HSQL > Người nghiện": the heading above enumerates both.
  indicator("NN_HSQL", [["addict", "user"]], {
    own: ["addict"],
    allows: [...stock, "onFile", "managed", "partOf"],
    together: true,
  }),
  // "I. Người nghiện ma túy > 2. Số người sử dụng có HSQL": a list goes on beyond what it is headed by.
  indicator("NSD_HSQL", [["user", "onFile"]], {
    own: ["user", "onFile"],
    allows: ["people", "total"],
    under: ["addict"],
  }),
  indicator("NSD_HSQL", [["addict", "user"]], {
    own: ["user"],
    allows: [...stock, "onFile", "managed", "partOf"],
    together: true,
  }),
  indicator(
    "NN_NGOAI",
    [["outside"], ["present"], ["addict", "community"], ["staying", "community"], ["whereabouts", "community"]],
    {
      allows: [...stock, "addict", "staying", "community", "present", "outside"],
      beside: ["onFile", "managed"],
      under: managedGroup,
    },
  ),
  indicator(
    "NN_COSO",
    [
      ["inside", "facility"],
      ["addict", "facility"],
      ["whereabouts", "facility"],
      ["staying", "facility"],
      ["current", "rehab", "facility"],
      ["present", "facility"],
    ],
    { allows: [...stock, "addict", "inside", "staying"], beside: ["onFile", "managed"], under: managedGroup },
  ),
  // Being there is also one of the services.
  indicator("NN_COSO", [["current", "rehab", "facility"]], { allows: [...stock, "addict"], under: serviceGroup }),
  indicator("NN_TRAI", [["detained"]], {
    allows: [...stock, "addict", "inside", "staying"],
    beside: ["onFile", "managed"],
    under: managedGroup,
  }),
  indicator("NN_VANG", [["absent"]], {
    allows: [...stock, "addict"],
    beside: ["onFile", "managed", "residence"],
    under: managedGroup,
  }),
  indicator(
    "NSD_NGOAI",
    [
      ["user", "present"],
      ["user", "outside"],
      ["user", "community"],
    ],
    {
      allows: [...stock, "community", "present", "outside", "staying"],
      beside: ["onFile", "managed"],
      under: managedGroup,
    },
  ),
  ...places.flatMap(({ id, who, at }) =>
    at.map((place) =>
      indicator(id, [[who, "managed", place]], {
        allows: [...stock, "inside", "staying", "community", "onFile"],
        under: [...managedGroup, "managed", ...stock, who],
      }),
    ),
  ),
  indicator("NSD_PHATHIEN", [["user", "detected"]], {
    allows: [...flow, "new"],
    beside: ["past"],
    under: ["managed", "managedPeople", "partOf"],
  }),
  indicator("NSD_PHATHIEN", [["user", "arisen"]], { allows: [...flow, "new"] }),
  indicator("NSD_LAPHS", [["user", "fileOpened"]], {
    allows: [...flow, "new"],
    beside: ["past", "detected"],
    under: ["managedPeople", "partOf", "detected"],
  }),
  indicator("NSD_LAPHS", [["user", "decision", "managed"]], { allows: [...flow, "new"] }),
  // "Người sử dụng có HSQL > Phát hiện trong kỳ | Lập hồ sơ trong kỳ": what happened to them, not how many are on file.
  indicator("NSD_PHATHIEN", [["user", "detected"]], {
    own: ["detected"],
    allows: [...flow, "new"],
    under: ["onFile", "managed", "managedPeople", "partOf"],
  }),
  indicator("NSD_LAPHS", [["user", "fileOpened"]], {
    own: ["fileOpened"],
    allows: [...flow, "new"],
    under: ["onFile", "managed", "managedPeople", "partOf"],
  }),
  indicator("GDX", [["education", "commune"]], {
    allows: [...stock, "addict", "managed"],
    under: managedGroup,
  }),
  indicator("GDX_DV", [["education", "commune", "family", "community", "methadone"]], {
    allows: [...stock, "addict", "rehab", "voluntary", "treatment", "partOf"],
  }),
  derived("managed", [["managedPeople"]], { allows: [...stock, "managed", "onFile"] }),
  derived("managed", [["managed", "total"]], {
    allows: ["people", "received", "current", "atCutoff"],
    beside: ["onFile"],
  }),
  derived("addictsAndUsers", [["addict", "user"]], {
    allows: stock,
    beside: ["managed", "managedPeople", "onFile"],
    under: ["managed", "managedPeople"],
    together: true,
  }),
];

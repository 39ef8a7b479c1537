import type { ReactElement } from "react";
import { addressOf } from "../../domain/address";
import type { Area, CellRef } from "../../domain/cell";
import type { Table } from "../../domain/table";
import { IconLine } from "../parts/IconLine";
import { TableIcon } from "../parts/icons";
import { Detail } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { useTexts } from "../texts";

interface TablesFoundProps {
  readonly tables: readonly Table[];
  readonly goTo: (at: CellRef | Area) => void;
}

/** Every table read, as a link to its range, with its size and the way it was read. */
export function TablesFound({ tables, goTo }: TablesFoundProps): ReactElement {
  const texts = useTexts();
  return (
    <LongList items={tables}>
      {({ area, layout, lines }) => (
        <IconLine key={`${area.sheet}!${addressOf(area)}`} icon={<TableIcon />}>
          <PlaceLink at={area} text={texts.data.range(area.sheet, addressOf(area))} goTo={goTo} />
          <Detail>
            {texts.units(lines.filter(({ role }) => role === "unit").length)}, {texts.data.layout[layout]}
          </Detail>
        </IconLine>
      )}
    </LongList>
  );
}

import type { Agency } from "../../domain/agency";

/** What stands in the form's fields; lists have one entry a line. */
export type AgencyTexts = Readonly<Record<keyof Agency, string>>;

/** Letters that a field takes, so that a line of a document can hold it. */
export const longestEntry = 200;
/** Lines that a list takes. */
const mostLines = 20;

/** An agency as the fields show it. */
export function textsOf(agency: Agency): AgencyTexts {
  return {
    ...agency,
    addressees: agency.addressees.join("\n"),
    authority: agency.authority.join("\n"),
    recipients: agency.recipients.join("\n"),
  };
}

/** The agency told by the fields: plain text without breaks, no empty lines. */
export function agencyTold(texts: AgencyTexts): Agency {
  return {
    superior: entry(texts.superior),
    name: entry(texts.name),
    place: entry(texts.place),
    symbol: entry(texts.symbol),
    addressees: entries(texts.addressees),
    authority: entries(texts.authority),
    signerTitle: entry(texts.signerTitle),
    signer: entry(texts.signer),
    recipients: entries(texts.recipients),
  };
}

function entries(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(entry)
    .filter((line) => line !== "")
    .slice(0, mostLines);
}

function entry(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC")
    .slice(0, longestEntry);
}

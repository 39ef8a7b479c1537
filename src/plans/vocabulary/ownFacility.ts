/** The provinces before and after 01/7/2025, whose rehabilitation centres go by their names; small letters. */
const provinces = [
  "an giang|bà rịa ?[-–] ?vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc ninh|bến tre|bình dương|bình định|bình phước|bình thuận",
  "cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà nội|hà tĩnh",
  "hải dương|hải phòng|hậu giang|hòa bình|hồ chí minh|huế|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lạng sơn|lào cai",
  "lâm đồng|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh",
  "quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|tiền giang|trà vinh|tuyên quang",
  "vĩnh long|vĩnh phúc|yên bái",
].join("|");

const kinds = "cơ sở|trung tâm|cscn(?:mt|bb)?|csđtn(?:mt)?";
const work = "cai nghiện|điều trị(?: nghiện)?|bắt buộc|công lập|cn(?:mt)?|ma t[úu][yý]";
const level = String.raw`(?:tỉnh|thành phố|tp)(?!\p{L})`;

/**
 * "Cơ sở cai nghiện ma túy tỉnh Lâm Đồng", "CSCN số 1 tỉnh", "Trung tâm của thành phố": the province's own, with what it is
 * called as the first group; in small letters.
 */
export const ownFacility = new RegExp(
  String.raw`(?<!\p{L})((?:${kinds})(?:,? (?:${work})(?!\p{L}))*)` +
    String.raw`(?: số \d{1,2}(?:\W{1,2}số \d{1,2})*(?:(?: của)? ${level})?|(?: của)? ${level}(?!\W+(?:tự nguyện|bắt buộc|${provinces})))?` +
    String.raw`(?:,? (?:(?:tỉnh|thành phố|tp)\.? ?|(?<=(?:${work}|cscn|csđtn|mt) ))(?:${provinces})(?!\p{L}))?`,
  "gu",
);

/** The only public centre of its city, which goes by the place it is in. */
export const centreByPlace =
  /(?<!\p{L})(?:cơ sở xã hội|csxh|(?:cơ sở|trung tâm)(?: cai nghiện)?(?: ma t[úu][yý])?|cscn(?:mt)?) (?:b[ầà]u bàng|gia minh)(?!\p{L})(?: (?:của )?(?:thành phố|tp)(?!\p{L}))?/gu;

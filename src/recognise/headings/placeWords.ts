const place =
  "dia (?:ban|phuong)(?: (?:xa|phuong|thi tran|quan|huyen|thi xa|thanh pho|tinh)(?: phuong)?(?: thi tran)?| minh)?";
const joint = "(?:o|tai|tren|cua|thuoc|trong)";
const around = `(?:so|tong so|nguoi|doi tuong|hien|dang|duoc|quan ly|${joint})`;
/** "Tại địa phương", "Số người trên địa bàn", "Theo hồ sơ": where, or by whose count; in small letters without marks. */
export const placeAlone = new RegExp(
  String.raw`^\W*(?:(?:${around}\W+)*${place}(?: quan ly)?|(?:so )?theo (?:ho so|so sach|so lieu|danh sach|bao cao))\W*$`,
);
/** The same after what is counted: "Tư vấn tại địa phương". */
export const placeAfter = new RegExp(String.raw`[ ,;:(-]{1,3}${joint} ${place}\W{0,3}$`);

const small =
  "àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä " +
  "ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00AD ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ";
const capital = "Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§";

const codes: ReadonlyMap<string, string> = new Map(
  `${small} ${capital}`.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** A text as it was typed before Unicode, with the font that makes it readable; null when its letters have no codes. */
export function encodedTcvn3(text: string): { readonly text: string; readonly font: string } | null {
  const unicode = text.normalize("NFC");
  const isCapitals = unicode === unicode.toUpperCase() && unicode !== unicode.toLowerCase();
  const letters = Array.from(isCapitals ? unicode.toLowerCase() : unicode);
  const encoded = letters.map((letter) => codes.get(letter) ?? (/^[\x20-\x7e\n]$/.test(letter) ? letter : null));
  if (encoded.includes(null)) return null;
  return { text: encoded.join(""), font: isCapitals ? ".VnTimeH" : ".VnTime" };
}

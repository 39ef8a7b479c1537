import type { Wording } from "./concept";

const places = [
  "cơ sở",
  "cơ sở cai nghiện",
  "cơ sở cai nghiện ma túy",
  "cơ sở điều trị nghiện",
  "cơ sở điều trị nghiện ma túy",
  "cơ sở điều trị cai nghiện",
  "cơ sở tư vấn điều trị nghiện ma túy",
  "trung tâm",
  "trung tâm 06",
  "trung tâm 05 06",
  "trung tâm cai nghiện",
  "trung tâm cai nghiện ma túy",
  "trung tâm chữa bệnh giáo dục lao động xã hội",
  "trung tâm giáo dục lao động xã hội",
];

/** Where rehabilitation takes place. */
export const facilities: readonly string[] = places.flatMap((place) => [place, `${place} tỉnh`, `${place} thành phố`]);

/** A place named by what is done there. */
export const compulsoryFacilities: readonly string[] = [
  "cơ sở cai nghiện bắt buộc",
  "cơ sở cai nghiện ma túy bắt buộc",
  "trung tâm cai nghiện bắt buộc",
];
export const voluntaryFacilities: readonly string[] = [
  "cơ sở cai nghiện tự nguyện",
  "cơ sở cai nghiện ma túy tự nguyện",
  "trung tâm cai nghiện tự nguyện",
];

/** By whom somebody comes under management. */
const decided = ["", "ubnd xã ", "ubnd phường ", "chủ tịch ubnd xã ", "chủ tịch ubnd phường "].map(
  (who) => `${who}ra quyết định quản lý`,
);

/** Who is counted and where they are, in the words of the law and of the tables. */
export const subjectWords: readonly Wording[] = [
  { says: ["people"], phrases: ["người", "đối tượng", "trường hợp", "đếm người"] },
  { says: ["patient"], phrases: ["bệnh nhân", "người bệnh"] },
  { says: ["addict"], phrases: ["người nghiện", "đối tượng nghiện", "nghiện", "con nghiện"] },
  { says: ["addict", "current"], phrases: ["hiện có người nghiện"] },
  // Over users and addicts it says no more than what the table is about: see the fillers.
  { says: ["addict"], phrases: ["tình hình người nghiện", "tình hình người nghiện ma túy", "tình hình nghiện ma túy"] },
  {
    says: ["user"],
    phrases: [
      "người sử dụng",
      "sử dụng",
      "sử dụng trái phép",
      "người sử dụng trái phép",
      "đối tượng sử dụng",
      "đối tượng sử dụng trái phép",
      "do sử dụng trái phép",
    ],
  },
  {
    says: ["managed"],
    phrases: [
      "quản lý",
      ...["diện", "thuộc diện", "trong diện"].map((of) => `${of} quản lý`),
      // Without "trong" it would be how long.
      ...["thời hạn", "thời gian"].map((time) => `trong ${time} quản lý`),
      ...["công an", "địa phương"].map((whom) => `do ${whom} quản lý`),
    ],
  },
  {
    says: ["managedPeople"],
    phrases: [
      "đối tượng quản lý",
      "đối tượng đang quản lý",
      "đối tượng được quản lý",
      "đối tượng thuộc diện quản lý",
      "người thuộc diện quản lý",
      "người trong diện quản lý",
    ],
  },
  {
    says: ["onFile"],
    phrases: [
      "hồ sơ",
      "hồ sơ quản lý",
      "có hồ sơ",
      "có hồ sơ quản lý",
      "có hs",
      "hs quản lý",
      // As files were called before 2015.
      ...["hồ sơ kiểm soát", "hs kiểm soát", "có hồ sơ kiểm soát", "có hs kiểm soát"],
      "hồ sơ theo dõi quản lý",
      ...["tại xã", "tại phường", "tại xã thị trấn", "tại xã phường", "tại xã phường thị trấn"].map(
        (where) => `hồ sơ quản lý ${where}`,
      ),
      ...["của cơ quan công an", "của công an"].map((whose) => `hồ sơ quản lý ${whose}`),
      ...["hồ sơ quản lý", "danh sách quản lý"].map((list) => `có tên trong ${list}`),
      "trong hồ sơ quản lý",
      "trong hồ sơ quản lý của công an",
      "trong danh sách quản lý",
      ...["xã", "phường"].map((commune) => `trong danh sách quản lý của ${commune}`),
      "đang quản lý trong hồ sơ",
      "đang quản lý trong danh sách",
      "thực tế có hồ sơ quản lý",
    ],
  },
  {
    says: ["fileOpened"],
    phrases: [
      "lập hồ sơ",
      "lập hồ sơ quản lý",
      "lập mới",
      "mới lập",
      "lập mới hồ sơ",
      "lập mới hồ sơ quản lý",
      "lập hs",
      "lập hs quản lý",
      "đưa vào hồ sơ quản lý",
      "đưa vào quản lý",
      "đưa vào diện quản lý",
      ...decided,
    ],
  },
  {
    says: ["fileOpened", "aftercare"],
    phrases: ["lập hồ sơ quản lý", "lập hồ sơ để quản lý", "lập hs quản lý", "đưa vào quản lý", ...decided].flatMap(
      (put) => [
        `${put} sau cai`,
        `${put} sau cai nghiện`,
        `sau cai ${put}`,
        `sau cai được ${put}`,
        `sau cai nghiện được ${put}`,
      ],
    ),
  },
  { says: ["current", "onFile"], phrases: ["đang được lập hồ sơ quản lý"] },
  { says: ["onFile", "aftercare"], phrases: ["hồ sơ quản lý sau cai", "hồ sơ quản lý sau cai nghiện"] },
  { says: ["detected"], phrases: ["phát hiện"] },
  {
    says: ["decision"],
    phrases: [
      "quyết định",
      "ra quyết định",
      "chấp hành quyết định",
      ...["tòa án ra quyết định", "tòa án quyết định", "tòa án áp dụng", "bị tòa án áp dụng"],
      "có quyết định của tòa án",
      "lập quyết định",
      "ban hành",
    ],
  },
  {
    says: ["present"],
    phrases: [
      "có mặt",
      "hiện có mặt",
      ...["tại địa phương", "tại nơi cư trú", "trên địa bàn", "tại xã", "tại phường"].map((home) => `có mặt ${home}`),
      ...["tại địa phương", "tại địa bàn"].flatMap((home) => [`hiện diện ${home}`, `đang cư trú ${home}`]),
      "hiện đang cư trú tại địa phương",
      ...["đang ở địa phương", "đang ở tại địa phương", "hiện ở địa phương", "hiện ở tại địa phương"],
    ],
  },
  { says: ["community"], phrases: ["cộng đồng"] },
  { says: ["outside"], phrases: ["ngoài cộng đồng", "ngoài xã hội", "ở xã hội"] },
  { says: ["inside"], phrases: ["trong"] },
  { says: ["facility"], phrases: facilities },
  { says: ["facility", "compulsory", "facilityName"], phrases: compulsoryFacilities },
  { says: ["facility", "voluntary", "facilityName"], phrases: voluntaryFacilities },
  {
    says: ["detained"],
    phrases: [
      "trại",
      "trại giam",
      "trại tạm giam",
      "nhà tạm giữ",
      "tạm giam",
      "tạm giữ",
      ...["giam giữ", "cơ sở giam giữ", "cơ sở giam giữ của công an"],
      // "TG" before "TTG"; alone it may be a time ("thời gian").
      "tg trại tạm giam",
      "trại giam giữ",
      "nhà tg",
      ...["quận", "huyện", "thành phố", "thị xã"].map((level) => `nhà tạm giữ công an ${level}`),
      "trại giam nhà tg",
      "tù",
      "đi tù",
      "ở tù",
      "chấp hành án",
      "chấp hành án phạt tù",
      "thi hành án",
      "bắt tạm giam",
      "đi trại",
      "phạt tù",
      "cơ sở giáo dục bắt buộc",
      "trường giáo dưỡng",
      "cơ sở giáo dục trường giáo dưỡng",
    ],
  },
  {
    says: ["absent"],
    phrases: [
      "không rõ ở đâu",
      "vắng",
      "vắng mặt",
      "vắng mặt khỏi địa phương",
      "vắng mặt khỏi nơi cư trú",
      "bỏ đi",
      "bỏ đi khỏi địa phương",
      "bỏ đi khỏi nơi cư trú",
      "không rõ nơi đến",
      "đi khỏi địa phương",
      "không rõ",
      "không rõ tung tích",
      "đi đâu không rõ",
      "không rõ đi đâu",
      "không rõ nơi ở",
      ...["", " tại địa phương", " tại nơi cư trú"].map((home) => `không có mặt${home}`),
      "bỏ trốn khỏi địa phương",
      "đi khỏi nơi cư trú",
      "đi làm ăn xa",
      "đi làm ăn xa không rõ địa chỉ",
      "không rõ địa chỉ",
      "vắng mặt lâu ngày",
      "vắng mặt không rõ lý do",
    ],
  },
  {
    says: ["returned"],
    phrases: [
      "trở về",
      ...["địa phương", "cộng đồng", "nơi cư trú"].flatMap((home) => [`về ${home}`, `trở về ${home}`]),
    ],
  },
  { says: ["residence"], phrases: ["nơi cư trú"] },
  {
    says: ["whereabouts"],
    phrases: ["nơi ở", "nơi ở hiện tại", "nơi ở hiện nay", "nơi quản lý", "nơi có mặt", "tình trạng"],
  },
  { says: ["staying"], phrases: ["đang ở", "hiện đang ở", "sống", "sinh sống"] },
  { says: ["education"], phrases: ["giáo dục", "trong diện giáo dục"] },
  // Without it "được giáo" would be "được giao" with a wrong mark.
  { says: ["received", "education"], phrases: ["được giáo dục"] },
  {
    says: ["current", "education", "commune"],
    phrases: ["xã", "phường", "xã phường", "xã phường thị trấn"].flatMap((where) => [
      `đang chấp hành giáo dục tại ${where}`,
      `đang chấp hành biện pháp giáo dục tại ${where}`,
      `đang chịu biện pháp giáo dục tại ${where}`,
      `đang thi hành quyết định giáo dục tại ${where}`,
      `đang chấp hành quyết định giáo dục tại ${where}`,
    ]),
  },
  { says: ["commune"], phrases: ["xã", "phường", "thị trấn", "đơn vị"] },
];

import type { FindingFact } from "../domain/finding";
import { assertNever } from "../domain/assertNever";
import { planSheetWords } from "../plans/goalWords";
import { count, date, excerpt, list } from "./display";
import type { FindingWords } from "./findingWords";
import { periodName } from "./names";
import { paneFirstVi } from "./paneFirst.vi";

/** What happened and what to do, for every finding. The place stands beside the sentence, so it is not repeated. */
export function findingVi(fact: FindingFact, say: FindingWords): string {
  switch (fact.code) {
    case "missing-unit":
      return `${fact.name} chưa có số liệu trong sổ. Hãy bổ sung, hoặc lập báo cáo với ghi chú “chưa báo cáo”.`;
    case "unit-not-in-table":
      return `${fact.name} không có trong bảng này, dù có trong bảng khác. Hãy bổ sung nếu thiếu.`;
    case "unit-gone":
      return fact.parts.length > 0
        ? `${fact.name} không còn từ ngày ${date(fact.date)}, địa bàn chia cho ${fact.parts.join(", ")}. Số liệu kỳ trước chưa cộng vào lũy kế; hãy chọn đơn vị nhận số liệu ở bước Dữ liệu.`
        : `${fact.name} không còn từ ngày ${date(fact.date)}, chưa rõ nhập vào đơn vị nào. Số liệu kỳ trước chưa cộng vào lũy kế; hãy chọn đơn vị nhận số liệu ở bước Dữ liệu.`;
    case "duplicate-unit":
      return `${fact.name} có số liệu hai lần, trùng với ô ${say.place(fact.other)}. Số liệu chỉ được tính một lần; hãy xóa bản thừa.`;
    case "conflicting-values":
      return `${say.indicator(fact.indicator)}: ô này ghi ${count(fact.value)} nhưng ô ${say.place(fact.other)} ghi ${count(fact.otherValue)}. Hãy sửa một trong hai ô.`;
    case "unknown-unit":
      return (
        (fact.name === ""
          ? "Dòng này có số liệu nhưng không có tên đơn vị."
          : `Không có đơn vị “${excerpt(fact.name)}” trong danh sách.`) +
        (fact.proposals.length > 0 ? ` Có phải là ${list(fact.proposals, "hay")}? ` : " ") +
        "Hãy sửa lại tên."
      );
    case "unit-code-mismatch":
      return `Tên “${excerpt(fact.name)}” và mã “${excerpt(fact.unitCode)}” không phải của cùng một đơn vị (${list(fact.proposals, "và")}). Hãy sửa tên hoặc mã.`;
    case "unit-sheet-mismatch":
      return `Phiếu ghi “${excerpt(fact.name)}” nhưng trang tính tên là “${excerpt(fact.page)}”. Số liệu đang tính cho đơn vị ghi trên phiếu; hãy sửa tên trên phiếu hoặc tên trang.`;
    case "form-columns":
      return (
        (fact.columns.length === 1
          ? `Chưa rõ số dưới “${excerpt(fact.columns[0] ?? "")}” có phải là số của kỳ báo cáo không; chưa đọc số nào của phiếu. `
          : `Phiếu này có nhiều cột số liệu${headings(fact.columns)} nên chưa rõ cột nào là của kỳ báo cáo; chưa đọc số nào của phiếu. `) +
        "Hãy ghi “Số liệu” trên cột cần đọc và “Kế hoạch” hoặc “Kỳ trước” trên cột khác, hoặc chỉ giữ lại một cột."
      );
    case "unmapped-column":
      if (fact.header === "") return "Ở đây có số nhưng không có tiêu đề, nên chưa đọc. Hãy ghi tiêu đề.";
      return (
        `Chưa rõ cột “${excerpt(fact.header)}” là chỉ tiêu nào, nên chưa đọc cột này.` +
        (fact.proposals.length > 0 ? ` Gần nhất: ${list(fact.proposals.map(say.indicator), "hoặc")}.` : "")
      );
    case "ambiguous-column":
      return (
        `Cột “${excerpt(fact.header)}” có thể hiểu theo nhiều cách, nên chưa đọc cột này.` +
        (fact.proposals.length > 0
          ? ` Hãy chọn ${list(fact.proposals.map(say.indicator), "hoặc")}.`
          : " Hãy ghi rõ tên cột.")
      );
    case "displaced-heading":
      return `Gần “${excerpt(fact.header)}” có số không có tiêu đề, nên chưa rõ tiêu đề này là của số nào; chưa đọc số ở đây. Hãy đặt lại tiêu đề cho khớp với số liệu.`;
    case "not-a-number":
      return `Ô ghi “${fact.shown}”, không phải là số. Hãy nhập lại số; để trống nếu chưa có số liệu.`;
    case "formula-error":
      return `Công thức trong ô báo lỗi ${fact.shown}. Hãy sửa công thức hoặc nhập số.`;
    case "negative":
      return `Số âm (${count(fact.value)}). Số người, số đơn vị không thể âm; hãy kiểm tra lại.`;
    case "fraction":
      return `Số lẻ (${count(fact.value)}). Chỗ này phải là số nguyên; hãy kiểm tra lại.`;
    case "locale-damaged-number":
      return `Ô đang là ${count(fact.value)}; có lẽ Excel đã hiểu nhầm dấu chấm, số đúng là ${count(fact.meant)}. Hãy nhập lại.`;
    case "date-in-count":
      return `Ô đang là ngày tháng (${date(dayOf(fact.serial))}), không phải số. Hãy nhập lại số.`;
    case "total-mismatch":
      return `${say.indicator(fact.indicator)}: dòng cộng ghi ${count(fact.stated)} nhưng cộng các đơn vị được ${count(fact.sum)}. Hãy kiểm tra dòng cộng hoặc số của từng đơn vị.`;
    case "parts-mismatch":
      return `Ô ghi ${count(fact.whole)} nhưng cộng các phần (${list(fact.parts.map(say.indicator), "và")}) được ${count(fact.sum)}. Hãy kiểm tra lại.`;
    case "part-exceeds-whole":
      return `${say.indicator(fact.part)} (${count(fact.partValue)}) lớn hơn ${say.indicator(fact.whole)} (${count(fact.wholeValue)}). Hãy kiểm tra cả hai số.`;
    case "parts-exceed-whole":
      return `Cộng ${list(fact.parts.map(say.indicator), "và")} được ${count(fact.sum)}, lớn hơn ${say.indicator(fact.whole)} (${count(fact.wholeValue)}). Mỗi người chỉ ở một nơi; hãy kiểm tra các số này.`;
    case "rate-over-100":
      return `Số người được tiếp cận dịch vụ (${count(fact.reached)}) lớn hơn số người quản lý (${count(fact.managed)}). Hãy kiểm tra cả hai số.`;
    case "rate-mismatch":
      return `Tỷ lệ ghi ${fact.stated} không khớp với số liệu (${count(fact.reached)} trên ${count(fact.managed)} người). Báo cáo tính lại từ số liệu; hãy kiểm tra.`;
    case "estimated-reach":
      return `Không có số người được tiếp cận (đếm không trùng), chỉ suy được ${between(fact.low, fact.high)} trên ${count(fact.managed)} người. Hãy bổ sung cột này để có tỷ lệ chính xác.`;
    case "control-total-mismatch":
      return `${say.indicator(fact.indicator)}: công an cung cấp ${count(fact.control)}, cộng các đơn vị được ${count(fact.sum)}. Hãy đối chiếu.`;
    case "cumulative-decrease":
      return `${say.indicator(fact.indicator)} là số lũy kế nhưng giảm từ ${count(fact.before)} xuống ${count(fact.now)}. Hãy kiểm tra lại.`;
    case "outlier":
      return `${say.indicator(fact.indicator)}: ${count(fact.value)} khác hẳn các kỳ trước (thường khoảng ${count(fact.usual)}). Hãy kiểm tra lại.`;
    case "same-as-previous":
      return `${fact.name}: mọi số liệu giống hệt kỳ trước. Hãy hỏi lại đơn vị.`;
    case "plan-table":
      return `Bảng này ghi kế hoạch, chỉ tiêu (“${excerpt(fact.title)}”) nên không đọc làm số liệu thực hiện. Nếu là số thực hiện, hãy sửa tiêu đề.`;
    case "past-table":
      return `Bảng này ghi số liệu kỳ trước (“${excerpt(fact.title)}”) nên không đọc làm số liệu kỳ này. Muốn dùng để so sánh, hãy ghi rõ kỳ ở tiêu đề, ví dụ “6 tháng đầu năm 2023”.`;
    case "estimate-table":
      return `Bảng này ghi số ước, dự báo (“${excerpt(fact.title)}”) nên không đọc làm số liệu đã thực hiện. Nếu là số liệu của kỳ báo cáo, hãy sửa tiêu đề.`;
    case "example-table":
      return `Bảng này là mẫu, ví dụ (“${excerpt(fact.title)}”) nên không đọc. Nếu là số liệu thật, hãy sửa tiêu đề hoặc tên trang.`;
    case "unclear-period":
      return `Chưa rõ bảng này thuộc kỳ nào (“${excerpt(fact.title)}”) nên chưa đọc. Hãy ghi rõ kỳ và năm ở tiêu đề bảng, ví dụ “Quý I năm 2024”.`;
    case "other-subject":
      return `Tiêu đề (“${excerpt(fact.title)}”) cho thấy số liệu ở đây là của việc khác hoặc chỉ của một nhóm người, nên không đọc làm số chung. Nếu là số chung, hãy sửa tiêu đề.`;
    case "period-sheet-mismatch":
      return `Tiêu đề ghi ${periodName(fact.period)} nhưng trang tính tên là “${excerpt(fact.page)}”. Số liệu đang tính cho kỳ ghi ở tiêu đề; hãy sửa tiêu đề hoặc tên trang.`;
    case "unread-figures":
      return `Có ${count(fact.count)} ô số ở đây chưa được đọc, vì không thấy tiêu đề cột hoặc tên đơn vị. Hãy bổ sung tiêu đề nếu cần tính.`;
    case "villages-for-units":
      return `Bảng này chỉ có thôn, ấp, khu phố (${count(fact.count)} dòng), không có phường, xã; đang tính mỗi dòng là một đơn vị. Nếu báo cáo theo phường, xã, hãy thêm dòng của phường, xã.`;
    case "villages-of-ward":
      return `Bảng này liệt kê ${count(fact.count)} thôn, ấp, khu phố của ${excerpt(fact.ward)}; số liệu của ${excerpt(fact.ward)} được lấy ở dòng tổng.`;
    case "personal-data":
      return `Cột “${excerpt(fact.header)}” có dữ liệu cá nhân. Cột này không được đọc; nên bỏ khỏi sổ trước khi gửi.`;
    case "legacy-font":
      return `Chữ gõ bằng phông cũ ${fact.font} đã được đọc theo bảng mã cũ.`;
    case "hidden-sheet-skipped":
      return `Trang “${fact.name}” đang ẩn nên không đọc. Hãy bỏ ẩn nếu cần tính.`;
    case "hidden-rows-included":
      return `${count(fact.count)} dòng đang ẩn hoặc bị lọc vẫn được tính.`;
    case "external-link":
      return `Công thức lấy số từ tệp khác (${fact.file}); số có thể đã cũ. Hãy dán giá trị.`;
    case "zero-base":
      return `Không quản lý người nào nhưng có ${count(fact.reached)} người được tiếp cận dịch vụ. Hãy kiểm tra lại.`;
    case "area-chosen":
      return fact.leftOut.length === 0
        ? "Trang này chỉ đọc vùng đã chọn; các ô khác không đọc."
        : `Trang này chỉ đọc vùng đã chọn; không đọc bảng ở ${some(fact.leftOut)} và các ô khác.`;
    case "figures-beside-area":
      return `${count(fact.count)} số liệu ở đây nằm liền với vùng đã chọn ${fact.chosen} nhưng ngoài vùng nên chưa được tính. Nếu cần tính, hãy chọn lại cho đủ rồi bấm “Dùng vùng đang chọn” ở bước Dữ liệu.`;
    case "area-without-table":
      return "Vùng đã chọn không có bảng nào đọc được nên trang này chưa được tính. Hãy chọn lại vùng, hoặc bấm “Đọc cả trang” ở bước Dữ liệu.";
    case "no-table":
      return paneFirstVi.noTable;
    case "no-period":
      return "Chưa rõ kỳ báo cáo. Hãy ghi kỳ ở tiêu đề bảng, ví dụ “6 tháng đầu năm 2024”.";
    case "plan-other-year":
      return fact.planYear === null
        ? "Trang “Chỉ tiêu” chưa ghi năm của kế hoạch nên không xét được tiến độ trong năm. Hãy ghi năm, ví dụ 2024."
        : `Kế hoạch đang theo dõi là của năm ${fact.planYear}, số liệu là của năm ${fact.year}; đánh giá đạt hay chậm tiến độ có thể không đúng. Hãy chọn kế hoạch của năm báo cáo hoặc sửa lại năm.`;
    case "target-unreadable":
      return `Chỉ tiêu “${fact.name}”: chưa hiểu ô “${planSheetWords.heads[fact.part]}”, nên chưa theo dõi chỉ tiêu này. Hãy sửa theo mẫu của các dòng khác.`;
    case "quota-without-target":
      return `Kế hoạch không có chỉ tiêu đếm số lượng nào mang mã “${fact.target}”, nên chưa theo dõi các dòng giao chỉ tiêu này. Hãy sửa lại mã.`;
    case "quota-twice":
      return `${fact.name} được giao chỉ tiêu ${fact.target} hai lần, trùng với ô ${say.place(fact.other)}. Chỉ dòng trên được tính; hãy xóa dòng thừa.`;
    case "quota-sum":
      return `Chỉ tiêu ${fact.target}: kế hoạch là ${count(fact.planned)} nhưng cộng chỉ tiêu giao cho các đơn vị được ${count(fact.sum)}. Hãy kiểm tra lại.`;
    case "quota-sheet-unreadable":
      return `Trang này thiếu một trong các cột ${list(
        fact.heads.map((head) => `“${head}”`),
        "và",
      )}, nên chưa đọc được chỉ tiêu giao. Hãy ghi lại tên cột.`;
    case "period-gap":
      return `Sổ không có số liệu từ ngày ${date(fact.from)} đến ngày ${date(fact.to)}; số lũy kế từ đầu năm còn thiếu phần này.`;
    case "other-period":
      return `Bảng này thuộc kỳ khác (${periodName(fact.period)}), nên không cộng vào kỳ đang lập; chỉ dùng để so sánh.`;
    case "lone-period":
      return `Bảng này ghi ${periodName(fact.period)}, còn phần lớn số liệu hoặc đơn vị khác ghi ${periodName(fact.others)}; hai kỳ không được cộng với nhau. Nếu gõ nhầm kỳ, hãy sửa ở tiêu đề.`;
    case "not-filled-in":
      return fact.period === null
        ? "Mẫu này chưa có số liệu nào nên chưa đọc."
        : `Mẫu của kỳ ${periodName(fact.period)} chưa có số liệu nào nên chưa đọc.`;
    case "incomplete-unit":
      return `${fact.name} để trống ${list(fact.missing.map(say.indicator), "và")}; chưa tính được tỷ lệ của đơn vị này.`;
    case "incomplete-base":
      return `Sổ chưa có cột ${list(fact.missing.map(say.indicator), "và")} nên chưa tính được tỷ lệ tiếp cận dịch vụ. Hãy bổ sung; ghi 0 nếu không có người nào.`;
    default:
      return assertNever(fact);
  }
}

/** Excel counts days from 30/12/1899. */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** " (“Quý I” và “Quý II”)"; nothing where no column has a heading. */
function headings(columns: readonly string[]): string {
  const quoted = columns.map((column) => `“${excerpt(column)}”`);
  return quoted.length === 0 ? "" : ` (${list(quoted, "và")})`;
}

/** The first few, which is enough to know which are meant. */
function some(addresses: readonly string[]): string {
  const left = addresses.length - 4;
  return addresses.slice(0, 4).join(", ") + (left > 0 ? `, ${count(left)} bảng nữa` : "");
}

function between(low: number, high: number): string {
  return low === high ? count(low) : `từ ${count(low)} đến ${count(high)}`;
}

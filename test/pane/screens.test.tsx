import { initialPane, type PaneState } from "../../src/app/paneState";
import { indicators } from "../../src/plans/indicators";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { assessmentOf, cell, wards } from "../../src/standin/gallery/sample";
import { buttonsOf, lineOf, render, textOf, tickedOf } from "./render";
import { columnFindings, errors, reading } from "../../src/standin/gallery/readings";
import { states } from "../../src/standin/gallery/states";

function stateOf(name: string): PaneState {
  const state = states[name];
  if (state === undefined) throw new Error(`There is no state “${name}”`);
  return state;
}

const shown = (name: string): string => textOf(render(stateOf(name)));
const buttons = (name: string): string[] => buttonsOf(render(stateOf(name)));

describe("the data screen", () => {
  it("says where we are, what was found, and what was left out and why", () => {
    const text = shown("data");
    expect(text).toContain("6 tháng đầu năm 2024 · 15 đơn vị");
    expect(text).toContain("Từ ngày 01/01/2024 đến ngày 30/6/2024");
    expect(text).toContain("Thành phố Long Khánh, áp dụng từ 01/6/2019 đến hết 31/10/2024");
    expect(text).toContain("Có trong sổ: 15/15 đơn vị");
    expect(text).toContain("Bảng tìm thấy: 1");
    expect(text).toContain("15 đơn vị, mỗi đơn vị một dòng");
    expect(text).toContain("Trang “Nháp” đang ẩn nên không đọc.");
  });

  it("makes a table a link to its range, and offers to read again", () => {
    expect(buttons("data")).toEqual(
      expect.arrayContaining(["Trang “Biểu 1”, A7:M24", "Biểu 1!A6:M24", "Đọc lại", "English"]),
    );
  });

  it("without a table says what the workbook needs, under the product's name", () => {
    const text = shown("data empty");
    expect(text).toMatch(/^Tổng hợp /);
    expect(text).toContain("Chưa thấy bảng số liệu nào.");
    expect(text).not.toContain("Danh sách đơn vị");
    expect(text).toContain("Bắt đầu");
    expect(buttons("data empty")).toEqual(["Chọn tệp…", "English", "Lập báo cáo", "Đọc lại"]);
  });

  it("says that the period is not clear, and how to make it so", () => {
    const state = { ...initialPane, ...reading({ rows: wards, period: null }) };
    expect(textOf(render(state))).toContain("Chưa rõ kỳ báo cáo Hãy ghi kỳ ở tiêu đề bảng");
  });
});

describe("the data screen, where headings are not clear", () => {
  const name = "data with columns to explain";

  it("asks once for each heading, with a link to its cell and how often it stands elsewhere", () => {
    const text = shown(name);
    expect(text).toContain("Cột cần hỏi lại: 3");
    expect(text).toContain("Đã làm việc cùng · Phiếu Xuân An!E7 và 2 chỗ khác");
    expect(buttons(name)).toEqual(
      expect.arrayContaining(["Biểu 1!H7", "Phiếu Xuân An!E7", "Ghi nhớ cột “Đã làm việc cùng”"]),
    );
  });

  it("offers the proposals first, then every other indicator, then to leave the column out", () => {
    const html = render(stateOf(name));
    const [, choice = ""] = /<select[^>]*aria-label="Cột “Tự nguyện &gt; [^>]*>(.*?)<\/select>/.exec(html) ?? [];
    expect(choice).toMatch(
      /^<option value="" selected="">.*<optgroup label="Gợi ý">.*<optgroup label="Chỉ tiêu khác…">/,
    );
    const ids = Array.from(choice.matchAll(/<option value="([^"]*)"/g), ([, id]) => id);
    expect(ids.slice(0, 5)).toEqual(["", "CNTN_CL", "CNTN_NCL", "CN_GD", "NN_HSQL"]);
    expect(ids.at(-1)).toBe("leave-out");
    expect(new Set(ids)).toEqual(new Set(["", "leave-out", ...indicators.map(({ id }) => id)]));
    expect(ids).toHaveLength(indicators.length + 2);
  });

  it("only explains where no answer would help", () => {
    expect(shown(name)).toContain("Số người · Phiếu 4!D4 Cột “Số người” có thể hiểu theo nhiều cách");
    expect(buttons(name)).not.toContain("Ghi nhớ cột “Số người”");
  });

  it("keeps what was answered within reach, with the answer chosen", () => {
    const html = render(stateOf(name));
    expect(textOf(html)).toContain("Cột đã ghi nhớ: 2 số hồ sơ");
    expect(html).toMatch(/aria-label="Cột “số hồ sơ” là chỉ tiêu nào".*?<option value="NN_HSQL" selected="">/);
    expect(html).toMatch(/aria-label="Cột “cột phụ” là chỉ tiêu nào".*?<option value="leave-out" selected="">/);
  });

  it("asks no more about a heading whose warning may stand", () => {
    const [finding] = columnFindings;
    if (finding === undefined) throw new Error("no finding");
    const state = { ...initialPane, ...reading({ rows: wards, accepted: [{ finding, reason: "Cột tạm" }] }) };
    expect(textOf(render(state))).not.toContain("Cột cần hỏi lại");
  });
});

describe("the data screen and the plan", () => {
  it("proposes the plan of the place and year, first in a choice of all", () => {
    expect(shown("data with columns to explain")).toContain("có thể dùng kế hoạch Long Khánh năm 2024.");
    expect(render(stateOf("data with columns to explain"))).toMatch(
      /aria-label="Chọn kế hoạch".*?<option value="long-khanh-2024" selected="">/,
    );
    expect(buttons("data with columns to explain")).toContain("Dùng kế hoạch này");
  });

  it("proposes nothing where the workbook names no place, but offers all the same", () => {
    expect(shown("data")).toContain("có thể dùng kế hoạch Long Khánh"); // by its roster
    const state = { ...initialPane, ...reading({ rows: wards }) };
    expect(textOf(render(state))).toContain("Chưa chọn kế hoạch nên chưa theo dõi chỉ tiêu.");
    expect(buttonsOf(render(state))).toContain("Dùng kế hoạch này");
  });

  it("names the plan in force and links to its sheet", () => {
    expect(shown("data with a plan")).toContain(
      "Kế hoạch 62/KH-UBND ngày 15/01/2024 13 chỉ tiêu, năm 2024 · Trang “Chỉ tiêu” Đổi kế hoạch",
    );
    expect(buttons("data with a plan")).toContain("Trang “Chỉ tiêu”");
  });

  it("asks before the sheet is replaced, and says that edits are lost", () => {
    expect(shown("data replacing the plan")).toContain(
      "Thay trang “Chỉ tiêu” bằng kế hoạch Long Khánh năm 2024? Trang “Chỉ tiêu” đang có sẽ bị xóa; " +
        "những gì đã sửa trên trang đó sẽ mất. Thay kế hoạch Quay lại",
    );
    expect(buttons("data with a plan")).not.toContain("Thay kế hoạch");
  });

  it("has its buttons wait while something is done", () => {
    const html = render(stateOf("data choosing a plan"));
    expect(html).toMatch(/aria-disabled="true"[^>]*>Dùng kế hoạch này/);
    expect(html).toMatch(/aria-label="Ghi nhớ cột “Đã làm việc cùng”"[^>]*aria-disabled="true"/);
    expect(lineOf(html)).toBe("Đang ghi kế hoạch vào sổ…");
  });
});

describe("the data screen and quotas", () => {
  it("offers the targets that count, and the columns of the tables to go by", () => {
    const html = render(stateOf("data sharing a target out"));
    const optionsOf = (label: string): string[] => {
      const [, choice = ""] = new RegExp(`<select[^>]*aria-label="${label}"[^>]*>(.*?)</select>`).exec(html) ?? [];
      return Array.from(choice.matchAll(/<option value="([^"]*)"/g), ([, value = ""]) => value);
    };
    expect(optionsOf("Chỉ tiêu cần chia")).toEqual(["SS19-01", "SS19-02", "SS19-03", "SS19-08"]);
    expect(optionsOf("Chia theo")).toEqual(["NN_HSQL", "NSD_HSQL", "DV_TONG", "CNBB"]);
    expect(html).toMatch(/aria-disabled="true"[^>]*>Chia chỉ tiêu/);
    expect(lineOf(html)).toBe("Đang chia chỉ tiêu…");
  });

  it("is not there without a plan, or where the plan counts nothing", () => {
    expect(buttons("data")).not.toContain("Chia chỉ tiêu");
    expect(buttons("data with a plan")).not.toContain("Chia chỉ tiêu");
  });

  it("links to the sheet there is, and asks before it is written anew", () => {
    expect(shown("data with quotas")).toContain("Đã giao 1 chỉ tiêu · Trang “Giao chỉ tiêu”");
    expect(shown("data replacing quotas")).toContain("Ghi lại trang “Giao chỉ tiêu”? Cột “Chỉ tiêu giao”");
    expect(buttons("data replacing quotas")).toContain("Chia lại");
    expect(buttons("data with quotas")).not.toContain("Chia lại");
  });

  it("says why nothing was shared out, and what came of it when it was", () => {
    expect(shown("data quotas refused")).toContain(
      "Phường Xuân An và Xã Bàu Trâm chưa có số liệu “Người nghiện có HSQL”. Hãy bổ sung; ghi 0 nếu không có người nào.",
    );
    expect(lineOf(render(stateOf("data quotas kept")))).toBe(
      "Đã chia SS19-01 cho 15 đơn vị, ghi ở trang “Giao chỉ tiêu”. " +
        "Dù chỉ tiêu tăng, Xã Hàng Gòn được giao ít hơn trước; hãy xem lại nếu cần.",
    );
  });
});

describe("the check screen", () => {
  it("counts places by severity and offers the way from error to error", () => {
    expect(shown("check faulty")).toContain("2 lỗi 2 cảnh báo 2 ghi chú");
    expect(buttons("check faulty")).toEqual(expect.arrayContaining(["Lỗi trước", "Lỗi tiếp theo", "Kiểm tra lại"]));
  });

  it("says of each place how grave it is, where, whose, and what to do", () => {
    const text = shown("check faulty");
    expect(text).toContain("Lỗi · Biểu 1!E12 · Phường Xuân An Ô ghi “32 người”, không phải là số.");
    expect(text).toContain("Lỗi · Biểu 1!E15 · Xã Bình Lộc Công thức trong ô báo lỗi #REF!.");
    expect(text).toContain("Cảnh báo · Xã Bàu Trâm Xã Bàu Trâm chưa có số liệu");
  });

  it("counts the errors on its tab too", () => {
    expect(render(stateOf("data"))).not.toContain("aria-description");
    expect(render(stateOf("report refused"))).toContain('aria-description="2 lỗi"');
  });

  it("without errors says so, with how many units are complete", () => {
    expect(shown("check sound")).toContain("Không có lỗi. 15/15 đơn vị đủ số liệu.");
    expect(buttons("check sound")).not.toContain("Lỗi tiếp theo");
  });

  it("shows a hundred of three hundred errors and offers the rest", () => {
    const html = render(stateOf("check 300"));
    expect(html.match(/<li/g)).toHaveLength(100);
    expect(buttonsOf(html)).toContain("Xem thêm (còn 200)");
  });
});

describe("accepting warnings", () => {
  it("is offered for each warning and for no error or note", () => {
    expect(buttons("check faulty").filter((name) => name === "Chấp nhận…")).toHaveLength(2);
    expect(buttons("check 300")).not.toContain("Chấp nhận…");
    expect(buttons("check sound")).not.toContain("Chấp nhận…");
  });

  it("asks for the reason in place of the button", () => {
    const html = render(stateOf("check accepting"));
    expect(textOf(html)).toContain("Lý do chấp nhận * Lý do được in ở phần ghi chú của báo cáo. Lưu lý do Quay lại");
    expect(html).toMatch(/<input[^>]*required=""/);
    expect(buttonsOf(html)).not.toContain("Chấp nhận…");
  });

  it("lists what may stand apart, with its reason and the way back, and counts it no longer", () => {
    const html = render(stateOf("check accepted"));
    expect(textOf(html)).toMatch(/^.*1 cảnh báo 2 ghi chú.*Đã chấp nhận: 1 cảnh báo Xã Bàu Trâm chưa có số liệu/);
    expect(textOf(html)).toContain("Lý do: Xã xin gửi muộn");
    expect(buttonsOf(html)).toContain("Bỏ chấp nhận");
    expect(lineOf(render({ ...stateOf("check accepted"), notice: null }))).toBe(
      "Đọc lúc 14:05: không có lỗi, 1 cảnh báo.",
    );
  });

  it("keeps the form open when Excel would not save the reason", () => {
    expect(shown("failed to accept")).toMatch(/Chưa lưu được lý do Một ô đang gõ dở\..*Lý do chấp nhận/);
  });

  it("leads from a column that is not clear to the question about it, where an answer helps", () => {
    expect(buttons("check columns").filter((name) => name === "Chọn chỉ tiêu cho cột")).toHaveLength(4);
  });
});

describe("the results screen", () => {
  it("gives the rate, the verdict in words and how many units reach it", () => {
    const text = shown("results");
    expect(text).toContain("79,3% Chưa vượt 80%");
    expect(text).toContain("9/15 đơn vị đạt");
    expect(text).toContain("1.809/2.281 người được tiếp cận dịch vụ");
  });

  it("lists the units below the bar, lowest rate first, with the people wanting", () => {
    const missed = /Chưa đạt: 6 đơn vị (.*) Đạt: 9 đơn vị/.exec(shown("results"))?.[1];
    expect(missed).toBe(
      "Phường Xuân An 61,5% Thiếu 10 người Phường Phú Bình 61,9% Thiếu 12 người Xã Bình Lộc 62,1% Thiếu 41 người " +
        "Phường Bàu Sen 75,8% Thiếu 2 người Xã Bàu Trâm 79,9% Thiếu 2 người Phường Suối Tre 80,0% Thiếu 1 người",
    );
  });

  it("sets apart the units that have no rate, each for its reason", () => {
    const text = shown("results doubtful");
    expect(text).toContain("Chưa đủ số liệu: 3 đơn vị Phường Xuân Trung Phường Xuân An Phường Xuân Hoà");
    expect(text).toContain("Chưa có trong sổ: 2 đơn vị Xã Bàu Trâm Xã Hàng Gòn");
    expect(text).toContain("Không có đối tượng: 1 đơn vị Phường Xuân Bình");
    expect(text).toContain("1/6 đơn vị đạt");
    expect(text).toContain("Tính trên 2/7 đơn vị có số liệu.");
  });

  it("gives bounds where only bounds are known", () => {
    const text = shown("results estimated");
    expect(text).toContain("77,6% – 94,1% Chỉ ước tính được");
    expect(text).toContain("Phường Xuân Trung 58,8% – 82,4% Thiếu tối đa 11 người");
    expect(text).toContain("Phường Xuân Thanh 87,1% – 100,0% Vượt 80%");
  });

  it("gives no rate where nobody is managed", () => {
    const state: PaneState = { ...initialPane, ...reading({ rows: [["Xã Bàu Trâm", 0, 0]] }), screen: "results" };
    expect(textOf(render(state))).toContain("Không có đối tượng 0/0 đơn vị đạt");
  });

  it("offers to highlight and to take that back, and tells what was done", () => {
    const html = render(stateOf("results"));
    expect(buttonsOf(html).slice(-3)).toEqual(["Lập báo cáo", "Tô màu", "Bỏ tô màu"]);
    expect(lineOf(html)).toBe("Đã tô 6 đơn vị.");
  });

  it("leads back to the data where there is nothing to show", () => {
    expect(shown("results empty")).toContain("Chưa đủ số liệu để tính Xem dữ liệu");
  });
});

describe("the results screen with a plan in force", () => {
  it("says how many targets are met, and of each what is asked, what was done and what is wanting", () => {
    const text = shown("results with a plan");
    expect(text).toContain("Chỉ tiêu kế hoạch Đạt 1/13 chỉ tiêu");
    expect(text).toContain("Kế hoạch: Trên 80% Thực hiện: 1.809/2.281 (79,3%) Chưa đạt, còn thiếu 16 người");
    expect(text).toContain("Kế hoạch: Duy trì 15 điểm Thực hiện: 14 điểm (93,3% kế hoạch) Chưa đạt, còn thiếu 1 điểm");
    expect(text).toContain("Chậm tiến độ");
    expect(text).toContain("là cảnh báo sớm của công cụ");
  });

  it("gives each verdict an icon of its own, so that colour is not all", () => {
    const icons = Array.from(
      render(stateOf("results with a plan")).matchAll(
        / d="([^"]*)"><\/path><\/svg><\/span>(Chưa đạt|Đạt|Chậm|Chưa đủ)/g,
      ),
      ([, path, verdict]) => `${verdict} ${path}`,
    );
    const byVerdict = new Map(
      icons.map((icon) => [icon.slice(0, icon.lastIndexOf(" M")), icon.slice(icon.indexOf("M"))]),
    );
    expect(byVerdict.size).toBe(4);
    expect(new Set(byVerdict.values()).size).toBe(4);
  });

  it("lists the upper levels with their rates", () => {
    expect(shown("results with a plan")).toContain(
      "Đơn vị cấp trên: 2 Các phường 82,7% 605/732 người Xem 11 đơn vị Các xã 77,7% Thiếu 36 người Xem 4 đơn vị",
    );
  });

  it("shows neither where there is none", () => {
    expect(shown("results")).not.toMatch(/Chỉ tiêu kế hoạch|Đơn vị cấp trên/);
  });

  it("says how many more were reached than a year before, where the workbook has that year", () => {
    expect(shown("results against last year")).toContain(
      "Cùng kỳ năm trước: 75,4% (1.719/2.281 người); nay tăng 90 người.",
    );
    expect(shown("results")).not.toContain("Cùng kỳ năm trước");
  });
});

describe("the report screen", () => {
  it("says what will be made, and what is to be mended first", () => {
    expect(shown("report")).toContain("Bảng 1. Kết quả tiếp cận dịch vụ");
    expect(shown("report")).not.toContain("lỗi phải sửa");
    expect(shown("report planned with errors")).toContain("Còn 2 lỗi phải sửa trước khi lập. Xem 2 lỗi");
  });

  it("promises a sheet of targets where a plan is in force", () => {
    expect(shown("report with a plan")).toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(tickedOf(render(stateOf("report with a plan")))).toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(tickedOf(render(stateOf("report")))).not.toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(shown("report")).toContain("Cần chọn kế hoạch ở bước Dữ liệu");
  });

  it("once made says when, links to its sheets and says what is left to do", () => {
    const text = shown("report written");
    expect(text).toContain("Đã lập báo cáo lúc 14:05");
    expect(text).toContain("Ctrl+P");
    expect(text).not.toContain("coi là chưa báo cáo");
    expect(buttons("report written")).toEqual(["Bảng 1 (2)", "Xóa báo cáo vừa lập", "Lập báo cáo"]);
  });

  it("made in spite of errors says how many cells were left out", () => {
    expect(shown("report written with errors")).toContain("2 ô có lỗi được coi là chưa báo cáo");
  });

  it("refused says why, leads to the errors and offers the second step", () => {
    expect(shown("report refused")).toContain("Chưa lập báo cáo Sổ còn 2 lỗi.");
    expect(buttons("report refused")).toEqual(["Xem 2 lỗi", "Vẫn lập báo cáo", "Lập báo cáo"]);
  });

  it("asks before that step and says what it means", () => {
    const text = shown("report confirming");
    expect(text).toContain("Lập báo cáo khi còn 2 lỗi? Số liệu ở 2 ô có lỗi sẽ coi là chưa báo cáo");
    expect(buttons("report confirming")).toEqual(
      expect.arrayContaining(["Vẫn lập báo cáo", "Đồng ý lập báo cáo", "Quay lại"]),
    );
  });

  it("says in the question that the period will be left open, where none is known", () => {
    const state: PaneState = {
      ...initialPane,
      reading: {
        assessment: assessmentOf({
          rows: wards,
          period: null,
          findings: [{ code: "no-period", severity: "error", at: null }],
        }),
        at: new Date(2024, 6, 5),
      },
      screen: "report",
      report: { kind: "refused", isConfirming: true },
    };
    const text = textOf(render(state));
    expect(text).toContain("Lập báo cáo khi còn 1 lỗi? Kỳ báo cáo sẽ để trống.");
    expect(text).not.toContain("0 ô");
  });

  it("offers no second step where there is nothing to report on", () => {
    expect(buttons("report refused empty")).toEqual(["Xem dữ liệu", "Lập báo cáo"]);
  });
});

describe("messages", () => {
  it("of a failure say what did not happen, what to do, and offer it, without a code", () => {
    const text = shown("failed report");
    expect(text).toContain("Chưa lập được báo cáo Sổ đang khóa cấu trúc nên không thêm được trang.");
    expect(text).toContain("Thử lại");
    expect(text).not.toMatch(/structureProtected|Error/);
  });

  it("of a place that is gone offer to check again, once", () => {
    expect(buttons("failed place").filter((name) => name === "Kiểm tra lại")).toHaveLength(1);
  });

  it("stand alone when not even the first reading came about", () => {
    expect(shown("failed first")).toContain("Chưa đọc được sổ Excel không trả lời được.");
  });

  it("warn that what is shown is no longer the workbook, with the time of reading", () => {
    expect(shown("results stale")).toContain("Sổ vừa thay đổi Những gì hiện ở đây là của lần đọc lúc 14:05.");
  });
});

describe("the line under the buttons", () => {
  const sound = stateOf("results");
  it.each([
    [{ kind: "highlighted", units: 0 }, "Không có đơn vị nào chưa đạt để tô."],
    [{ kind: "cleared", marks: 6 }, "Đã bỏ tô màu."],
    [{ kind: "cleared", marks: 0 }, "Không có ô nào đang tô."],
    [{ kind: "wentTo", at: cell(3, 4) }, "Đã chọn Biểu 1!E12."],
    [{ kind: "answered", header: "Số hồ sơ" }, "Đã ghi nhớ cột “Số hồ sơ”."],
    [{ kind: "accepted" }, "Đã chấp nhận cảnh báo."],
    [{ kind: "withdrawn" }, "Đã bỏ chấp nhận."],
    [{ kind: "agencyKept" }, "Đã lưu thông tin cơ quan vào sổ."],
    [{ kind: "planKept", plan: longKhanh2024 }, "Đã ghi kế hoạch Long Khánh năm 2024 vào trang “Chỉ tiêu”."],
    [null, "Đọc lúc 14:05: không có lỗi."],
  ] as const)("after %j says “%s”", (notice, line) => {
    expect(lineOf(render({ ...sound, notice }))).toBe(line);
  });

  it("counts the errors of the last reading", () => {
    expect(lineOf(render({ ...initialPane, ...reading({ rows: wards, findings: errors }) }))).toBe(
      "Đọc lúc 14:05: 2 lỗi.",
    );
  });
});

import { sideloadSteps } from "../../../src/standin/sideload/steps";

const id = "9b2f9c1e-0000-4000-8000-000000000000";

describe("showing the add-in in desktop Excel", () => {
  it("registers the manifest where Excel for Windows looks for add-ins under development", () => {
    const steps = sideloadSteps("win32", "C:\\Users\\a", "C:\\tonghop\\manifest.xml", id);
    expect(steps?.copyTo).toBeNull();
    expect(steps?.programs[0]).toEqual([
      "reg",
      expect.arrayContaining([expect.stringMatching(/WEF\\Developer$/), id, "C:\\tonghop\\manifest.xml"]),
    ]);
  });

  it("copies the manifest into the folder Excel for Mac reads", () => {
    const steps = sideloadSteps("darwin", "/Users/a", "/tonghop/manifest.xml", id);
    expect(steps?.copyTo).toBe(`/Users/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`);
  });

  it("says that there is no desktop Excel elsewhere", () => {
    expect(sideloadSteps("linux", "/home/a", "/tonghop/manifest.xml", id)).toBeNull();
  });
});

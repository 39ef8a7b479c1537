import { posix } from "node:path";

/** What has to be done for desktop Excel to show the add-in from this folder. */
export interface SideloadSteps {
  /** Where the manifest is to be copied; null where Excel reads it from here. */
  readonly copyTo: string | null;
  /** Programs to run in turn, each with its arguments. */
  readonly programs: readonly (readonly [string, readonly string[]])[];
}

/**
 * Windows: a value named after the add-in under Excel's developer key leads to the manifest. Mac: Excel reads manifests
 * from a folder of its own. null elsewhere: there is no desktop Excel.
 * Source: Microsoft's "Sideload Office Add-ins for testing", for Windows and for Mac.
 */
export function sideloadSteps(platform: string, home: string, manifest: string, id: string): SideloadSteps | null {
  switch (platform) {
    case "win32": {
      const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
      const register = ["add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
      return {
        copyTo: null,
        programs: [
          ["reg", register],
          ["cmd", ["/c", "start", "excel"]],
        ],
      };
    }
    case "darwin":
      return {
        copyTo: posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`),
        programs: [["open", ["-a", "Microsoft Excel"]]],
      };
    default:
      return null;
  }
}

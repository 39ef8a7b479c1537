// Draws the ribbon's PNG files from tonghop.svg: node assets/icons/draw.mjs
// CHROMIUM names the browser to use; /usr/bin/chromium otherwise.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** The pixel grid a size is a whole multiple of; see the SVG. */
function grid(size) {
  if (size % 16 === 0) return 16;
  return size % 20 === 0 ? 20 : 24;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"],
});
for (const mark of ["tonghop", "report"]) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.goto(new URL(`tonghop.svg#${mark}-${grid(size)}`, import.meta.url).href);
    const path = fileURLToPath(new URL(`${mark}-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
}
await browser.close();

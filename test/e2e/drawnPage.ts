import type { Page } from '@playwright/test';

/** Whether some ink stands on the first page of the print preview. */
export const drawn = (page: Page): Promise<boolean> =>
  page
    .locator('.preview-page canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100 && (data[i + 3] ?? 0) > 200) ink += 1;
      return ink > 1_000;
    });

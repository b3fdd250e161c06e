/** The largest photograph that phones take at their usual settings is 50; a page scanned at 600 dots an inch is 35. */
export const mostMegapixels = 120;

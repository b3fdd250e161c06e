import { type WebContents } from 'electron';

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The next step up or down from a zoom, or the ordinary size. Every step from half to four times, as browsers have them. */
export function nextZoom(now: number, way: 'in' | 'out' | 'reset'): number {
  if (way === 'reset') return 1;
  if (way === 'in') return steps.find((step) => step > now + 0.01) ?? now;
  return steps.findLast((step) => step < now - 0.01) ?? now;
}

export function zoom(contents: WebContents, way: 'in' | 'out' | 'reset'): void {
  contents.setZoomFactor(nextZoom(contents.getZoomFactor(), way));
}

import { type Sheet } from '#core/sheet/sheet';
import { type Strip, type Tag } from './mark.ts';
import { type Laid, running, type Setting } from './setting.ts';

/** The head of the first page: the watermark's words for those who do not see it, the line above the title, the title. */
export function layTitle({ title, over, watermark }: Sheet, setting: Setting): Laid {
  const { styles, colours } = setting.look;
  const tag: Tag = { type: 'H1' };
  const lines: { readonly words: string; readonly tag: Tag; readonly isWarning: boolean }[] = [];
  if (watermark !== undefined) lines.push({ words: watermark, tag: { type: 'P' }, isWarning: true });
  if (over !== undefined) lines.push({ words: over, tag: { type: 'P' }, isWarning: false });
  const above = lines.flatMap((line): readonly Strip[] =>
    running(
      line.words,
      line.isWarning ? { ...styles.body, weight: 'bold', colour: colours.stop } : styles.small,
      line.tag,
      setting,
      0,
      true,
    ),
  );
  const heads = running(title, styles.title, tag, setting, 2, true);
  return {
    strips: [...above, ...heads.map((strip, place) => (place === 0 ? { ...strip, bookmark: { level: 1 as const, words: title } } : strip))],
    tags: [...lines.map((line) => line.tag), tag],
  };
}

import { barGeometry, barWords } from '#core/sheet/bar';
import { type Bar as BarData } from '#core/sheet/sheet';

/** Drawn by the same geometry as on paper, and always said in words beside it. */
export function Bar({ of }: { readonly of: BarData }) {
  const { filled, more, whole } = barGeometry(of);
  return (
    <div className="stack-tight">
      <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {more > filled ? <rect className="bar-more" x="0" y="0" width={more * 100} height="10" /> : undefined}
        <rect x="0" y="0" width={filled * 100} height="10" />
        {whole < 1 ? <line x1={whole * 100} x2={whole * 100} y1="0" y2="10" strokeWidth="1.5" /> : undefined}
      </svg>
      <p className="small">{barWords(of)}</p>
    </div>
  );
}

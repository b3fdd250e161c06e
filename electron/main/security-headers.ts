/**
 * What a page of ours may do. Scripts, styles and fonts come from the app itself. `nonce`, where there is one, serves the two small <style> elements that
 * react-aria adds by script (touch-action, overscroll); style attributes written in HTML stay forbidden, while React sets styles
 * through the DOM, which no policy concerns. pdf.js reads documents and receipts by fetch, and its worker may come as a blob.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === '' ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob: app://evidence",
    "font-src 'self'",
    "connect-src 'self' app://documents app://evidence",
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** A document or a receipt is looked at by our page, never run. */
const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-DNS-Prefetch-Control': 'off',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export function pageHeaders(contentType: string, nonce: string): Readonly<Record<string, string>> {
  return { ...common, 'Content-Type': contentType, 'Content-Security-Policy': pagePolicy(nonce) };
}

/** For bytes out of the book: only our own page may read them from its other origin. */
export function fileHeaders(contentType: string): Readonly<Record<string, string>> {
  return {
    ...common,
    'Content-Type': contentType,
    'Content-Security-Policy': filePolicy,
    'Access-Control-Allow-Origin': 'app://books',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

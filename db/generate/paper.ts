/** A PDF of one empty page that every reader opens; other words make other bytes. Plain letters, digits and spaces only. */
export function blankPaper(words: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${String(at + 1)} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer<</Size 4/Root 1 0 R/Words(${words.replaceAll(/[^\w ]/gu, '')})>>\n`;
  return new TextEncoder().encode(`${body}${table}startxref\n${String(body.length)}\n%%EOF\n`);
}

import { type Sheet } from '#core/sheet/sheet';
import { type Drawing } from '#documents/drawing';
import { type PDFDocument } from '#documents/pdfkit';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/** On one line and without letters that XML cannot hold, so that both places can say the same. */
function clean(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f\ufffe\uffff]+/g, ' ').replaceAll(/\p{Cs}/gu, '\ufffd');
}

function xmp({ title, subject, author, language }: Sheet, { conformance }: Drawing, moment: string, producer: string): string {
  const [part = '', level = ''] = conformance.split('-')[1] ?? '';
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>${level.toUpperCase()}</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Says the same in the Info dictionary and in XMP, as PDF/A asks; `extra` holds our own Info keys. Takes the place of pdfkit's own, which escapes nothing. */
export function describe(file: PDFDocument, given: Sheet, drawing: Drawing, extra: Readonly<Record<string, string>>): void {
  const sheet = { ...given, title: clean(given.title), subject: clean(given.subject), author: clean(given.author) };
  const moment = `${drawing.madeAt.slice(0, 19)}Z`;
  const pinned = `D:${moment.replaceAll(/[-:TZ]/g, '')}Z`;
  const producer = `PA Ledger ${drawing.producerVersion}`;
  file.info = {
    Title: sheet.title,
    Author: sheet.author,
    Subject: sheet.subject,
    Creator: producer,
    Producer: producer,
    CreationDate: pinned,
    ModDate: pinned,
    ...extra,
  };
  file.endMetadata = () => {
    const metadata = file.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmp(sheet, drawing, moment, producer)));
    file._root.data['Metadata'] = metadata;
  };
}

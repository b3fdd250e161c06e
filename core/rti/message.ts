import { type Eps, type Fps, type Reporter } from '#core/contract/shapes/reports';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { canonicalText, group, item, type XmlElement } from './element.ts';
import { epsTree } from './epsTree.ts';
import { fpsTree } from './fpsTree.ts';
import { nvrNamespace, nvrTree, type NiCheck } from './niCheck.ts';
import { type IrMark, irMarkOf, type Sha1 } from './irMark.ts';
import { type ReportYear } from './years.ts';

export const envelopeNamespace = 'http://www.govtalk.gov.uk/CM/envelope';

/** A whole report as HMRC's computer takes it, and its mark. */
export type WrittenReport = { readonly xml: string; readonly irMark: IrMark; readonly message: XmlElement };

type Facts = { readonly reporter: Reporter; readonly taxYear: string; readonly messageClass: string; readonly namespace: string };

function keys({ office, reference }: Reporter): XmlElement {
  return group('Keys', [...item('Key', office, { Type: 'TaxOfficeNumber' }), ...item('Key', reference, { Type: 'TaxOfficeReference' })]);
}

function bodyOf(report: XmlElement, { reporter, taxYear, namespace }: Facts, mark: string | undefined): XmlElement {
  const header = group('IRheader', [
    keys(reporter),
    ...item('PeriodEnd', daysOfTaxYear(taxYear).to),
    ...item('DefaultCurrency', 'GBP'),
    ...item('IRmark', mark, { Type: 'generic' }),
    ...item('Sender', 'Employer'),
  ]);
  return group('Body', [group('IRenvelope', [header, report], { xmlns: namespace })]);
}

/** Who sends and how, where the report is to be sent and not kept: never in the product, which sends nothing. */
export type Sending = {
  readonly senderId: string;
  readonly password: string;
  /** The four digits by which HMRC knows a recognised product's developer. */
  readonly vendorId: string;
  readonly product: string;
  readonly version: string;
  readonly isTest: boolean;
};

function senderOf({ senderId, password }: Sending): XmlElement {
  const authentication = group('Authentication', [...item('Method', 'clear'), ...item('Role', 'principal'), ...item('Value', password)]);
  return group('IDAuthentication', [...item('SenderID', senderId), authentication]);
}

function channelOf({ vendorId, product, version }: Sending): XmlElement {
  return group('ChannelRouting', [group('Channel', [...item('URI', vendorId), ...item('Product', product), ...item('Version', version)])]);
}

function header(messageClass: string, sending: Sending | undefined): XmlElement {
  const details = group('MessageDetails', [
    ...item('Class', messageClass),
    ...item('Qualifier', 'request'),
    ...item('Function', 'submit'),
    ...item('CorrelationID', ''),
    ...item('Transformation', 'XML'),
    ...item('GatewayTest', sending?.isTest === true ? '1' : '0'),
  ]);
  return group('Header', [details, group('SenderDetails', sending === undefined ? [] : [senderOf(sending)])]);
}

function messageOf(report: XmlElement, facts: Facts, sha1: Sha1, sending?: Sending): WrittenReport {
  const bare = bodyOf(report, facts, undefined);
  const irMark = irMarkOf({ ...bare, attributes: { xmlns: envelopeNamespace } }, sha1);
  const details = group('GovTalkDetails', [
    keys(facts.reporter),
    group('TargetDetails', item('Organisation', 'IR')),
    ...(sending === undefined ? [] : [channelOf(sending)]),
  ]);
  const message = group(
    'GovTalkMessage',
    [...item('EnvelopeVersion', '2.0'), header(facts.messageClass, sending), details, bodyOf(report, facts, irMark.base64)],
    { xmlns: envelopeNamespace },
  );
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalText(message)}\n`, irMark, message };
}

export const fpsClass = 'HMRC-PAYE-RTI-FPS';
export const epsClass = 'HMRC-PAYE-RTI-EPS';
const nvrClass = 'HMRC-PAYE-RTI-NVR';

/** A full payment submission as HMRC's computer takes it. The same data always gives the same bytes. */
export function writeFps(fps: Fps, year: ReportYear, sha1: Sha1, sending?: Sending): WrittenReport {
  const { reporter, taxYear } = fps;
  return messageOf(fpsTree(fps, year), { reporter, taxYear, messageClass: fpsClass, namespace: year.fps.value }, sha1, sending);
}

/** An employer payment summary, likewise. */
export function writeEps(eps: Eps, year: ReportYear, sha1: Sha1, sending?: Sending): WrittenReport {
  const { reporter, taxYear } = eps;
  return messageOf(epsTree(eps, year), { reporter, taxYear, messageClass: epsClass, namespace: year.eps.value }, sha1, sending);
}

/** A request to check a National Insurance number, or to find one. Its form has no tax year; the header names the one that runs. */
export function writeNiCheck(check: NiCheck, taxYear: string, sha1: Sha1): WrittenReport {
  return messageOf(nvrTree(check), { reporter: check.reporter, taxYear, messageClass: nvrClass, namespace: nvrNamespace }, sha1);
}

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { officialEps2027, officialFps2027 } from './official2027.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/rti');

/** HMRC's schemas and samples stand beside a checkout; elsewhere the tests that need them are skipped, and say so. */
export function hasRti(): boolean {
  const found = existsSync(resolve(folder, 'samples'));
  if (!found) process.stdout.write('skipped: ../shared/rti is not beside this checkout\n');
  return found;
}

export function rtiFile(name: string): string {
  return readFileSync(resolve(folder, name), 'utf8');
}

const schemas = {
  'fps 2025-26': '2025-26/FullPaymentSubmission-2026-v1-0.xsd',
  'eps 2025-26': '2025-26/EmployerPaymentSummary-2026-v1-0.xsd',
  'fps 2026-27': '2026-27-derived/FullPaymentSubmission-2027-DERIVED.xsd',
  nvr: '2025-26/NINOverificationRequest-v1-2.xsd',
  'eps 2026-27': '2026-27-derived/EmployerPaymentSummary-2027-DERIVED.xsd',
} as const;

/** A year's schema as HMRC has it: that of 2026-27 is put together again from the derived one. */
export function schemaText(schema: keyof typeof schemas): string {
  const text = rtiFile(schemas[schema]);
  if (schema === 'fps 2026-27') return officialFps2027(text);
  return schema === 'eps 2026-27' ? officialEps2027(text) : text;
}

const validators = new Map<string, XsdValidator>();

function validatorOf(file: string, text: () => string): XsdValidator {
  const known = validators.get(file);
  if (known !== undefined) return known;
  const made = XsdValidator.fromDoc(XmlDocument.fromString(text()));
  validators.set(file, made);
  return made;
}

function problemsOf(xml: string, validator: XsdValidator): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (problem) {
    return [String(problem)];
  } finally {
    document.dispose();
  }
}

/** What the schema has against the report inside a message; nothing where it is valid. */
export function schemaProblems(xml: string, schema: keyof typeof schemas): readonly string[] {
  const inside = /<IRenvelope[\s\S]*<\/IRenvelope>/.exec(xml)?.[0];
  if (inside === undefined) return ['no IRenvelope'];
  return problemsOf(
    inside,
    validatorOf(schemas[schema], () => schemaText(schema)),
  );
}

/** The envelope's own schema, without the signatures that it imports and nobody here uses. */
export function envelopeProblems(xml: string): readonly string[] {
  const text = () =>
    rtiFile('2025-26/envelope-v2-0-HMRC.xsd')
      .replace(/<xsd:import[^>]*\/>/, '')
      .replace(/<xsd:element[^>]*ref="dsig:Signature"\/>/, '');
  return problemsOf(xml, validatorOf('envelope', text));
}

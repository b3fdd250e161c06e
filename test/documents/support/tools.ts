import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's packages for the independent checkers: qpdf, poppler-utils, and PDFBox's preflight with what Java no longer brings. */
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

export function hasTool(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/** The sentence that says what to install, or undefined where the tools are there. */
export function missingTools(): string | undefined {
  const missing = ['qpdf', 'pdfinfo', 'pdfdetach', 'pdftotext'].filter((name) => !hasTool(name));
  return missing.length === 0 ? undefined : `Skipped: ${missing.join(', ')} not found. Install qpdf and poppler-utils.`;
}

export function missingPreflight(): string | undefined {
  const missing = [...(hasTool('java') ? [] : ['java']), ...jars.filter((jar) => !existsSync(jar))];
  return missing.length === 0
    ? undefined
    : `Skipped: ${missing.join(', ')} not found. Install default-jre-headless, libpdfbox2-java, libactivation-java and libjaxb-api-java.`;
}

/** Runs a tool on a PDF in a folder of its own and gives what it printed. Throws where the tool says it failed. */
export function runOn(pdf: Uint8Array, tool: string, before: readonly string[], after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const file = join(folder, 'drawn.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, [...before, file, ...after], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What PDFBox's preflight says of a file that claims to be PDF/A-1b. */
export function preflight(pdf: Uint8Array): string {
  return runOn(pdf, 'java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b']);
}

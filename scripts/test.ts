import { exit } from './arguments.ts';
import { findOrInstallChromium } from './chromium.ts';
import { findOrInstallLibreOffice } from './libreoffice.ts';
import { findOrInstallPdfToText } from './poppler.ts';
import { runChecks } from './test/checks.ts';
import { runTests } from './test/vitest.ts';
import { findOrInstall } from './web-server/program.ts';

// Found before anything runs, so that a machine without one of them is told of at once.
process.env['CHROMIUM_PATH'] = await findOrInstallChromium();
process.env['PDFTOTEXT_PATH'] = await findOrInstallPdfToText();
process.env['SOFFICE_PATH'] = await findOrInstallLibreOffice();
await findOrInstall('nginx');
await findOrInstall('caddy');
await findOrInstall('htpasswd');
await findOrInstall('rsync');
const checked = await runChecks();
const tested = await runTests();
const failed = checked.failed + tested.failed;
process.exitCode = failed === 0 ? exit.done : exit.failed;
process.stdout.write(`\n${checked.passed + tested.passed} passed, ${failed} failed\n`);

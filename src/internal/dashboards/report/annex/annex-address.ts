import type { Reporting } from '../report-address.ts';
import { reportPath, reportSlug } from '../report-address.ts';

/** Where the annex of a report stands: beside its page. */
export function annexPath(at: Reporting): string {
  return `${reportPath(at)}phu-luc.docx`;
}

/** What the annex is called when it is saved. */
export function annexName(at: Reporting): string {
  const reports = { year: 'tong-ket', h1: 'so-ket', schoolYear: 'nam-hoc' };
  return `phu-luc-${reports[at.period]}-${reportSlug(at)}.docx`;
}

export const annexType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

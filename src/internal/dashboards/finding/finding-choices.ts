import { findingFilterText, findingsText } from '../../../text/internal-findings.ts';
import { label } from '../../../text/labels.ts';
import { severities, severitySlug, states } from './finding-address.ts';

/** What may be chosen of the findings; the key is the name in the address. */
export interface FindingChoice {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function findingChoices(years: readonly string[]): FindingChoice[] {
  const { severity, year, state } = findingFilterText;
  return [
    {
      key: 'muc-do',
      label: severity,
      options: severities.map((code) => ({ value: severitySlug(code), label: label('severity', code) })),
    },
    { key: 'nam', label: year, options: years.map((value) => ({ value, label: value })) },
    {
      key: 'giai-trinh',
      label: state,
      options: states.map((value) => ({ value, label: findingsText.state[value] })),
    },
  ];
}

import { panelText } from '../../../text/internal-panel.ts';
import type { PanelChoices } from './panel-choices.ts';
import { filtersOf } from './panel-choices.ts';
import type { PanelQuestion } from './panel-question.ts';
import { settle, unasked, writeQuestion } from './panel-question.ts';

/** A question that a reader may take as it is. */
export interface ReadyQuestion {
  label: string;
  /** What follows the `?` of the address. */
  search: string;
}

const words = panelText.ready;

/** The questions that meetings ask most. */
export function readyQuestions(choices: PanelChoices): ReadyQuestion[] {
  const quarter = String(choices.latestQuarter);
  const bloc = choices.bloc[0]?.value ?? '';
  const asked: readonly [label: string, own: Partial<PanelQuestion>][] = [
    [words.indicators, { rows: 'chi-tieu', columns: 'quy' }],
    [words.blocs, { rows: 'khoi', columns: 'quy' }],
    [words.units, { rows: 'don-vi', columns: 'quy', bloc }],
    [words.bloc, { rows: 'don-vi', columns: 'chi-tieu', bloc, quarter }],
  ];
  return asked.map(([label, own]) => ({ label, search: searchOf({ ...unasked, ...own }, choices) }));
}

function searchOf(question: PanelQuestion, choices: PanelChoices): string {
  const asked = Object.entries(writeQuestion(settle(question, filtersOf(choices))));
  return String(new URLSearchParams(asked.filter(([, value]) => value !== '')));
}

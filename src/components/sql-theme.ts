import { EditorView } from '@codemirror/view';

const letters = "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace";

/** The editor in the page’s own colours: the names of tokens.css reach into its shadow root. */
export const sqlTheme = EditorView.theme({
  '&': {
    border: '1px solid var(--rule-strong)',
    borderRadius: '2px',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: 'max(1rem, var(--text-m))',
  },
  '&.cm-focused': { outline: '2px solid var(--red)', outlineOffset: '3px' },
  '.cm-scroller': { minHeight: '14.5rem', maxHeight: '32rem', fontFamily: letters, lineHeight: '1.5' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--shade) !important' },
  '.cm-nonmatchingBracket': { backgroundColor: 'var(--red-wash) !important' },
  '.cm-tooltip': {
    border: '1px solid var(--rule-strong)',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: 'var(--text-m)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: letters, maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--red)' },
  '.cm-completionIcon': { display: 'none' },
  '.sql-keyword': { color: 'var(--red)', fontWeight: '600' },
  '.sql-string': { color: 'var(--gold)' },
  '.sql-number': { color: 'var(--chart-2)' },
  '.sql-comment': { color: 'var(--ink-soft)', fontStyle: 'italic' },
});

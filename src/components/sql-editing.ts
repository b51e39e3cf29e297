import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { sqlText } from '../text/public-query.ts';
import { sqlColours } from './sql-colours.ts';
import { sqlTheme } from './sql-theme.ts';
import { sqlTyping } from './sql-typing.ts';

/** The names that the editor offers to complete: of each table its columns. */
export type Schema = Readonly<Record<string, readonly string[]>>;

interface Editing {
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly schema: Schema;
  readonly onchange: (text: string) => void;
  readonly onrun: () => void;
}

/** An editor of SQL. Tab leaves it, as it leaves any field: CodeMirror binds the key only where it is asked to. */
export interface SqlEditing {
  readonly show: (text: string) => void;
  readonly insert: (text: string) => void;
  readonly focus: () => void;
  readonly end: () => void;
}

export function startEditing(editing: Editing): SqlEditing {
  // In a shadow root the editor's styles are adopted sheets; beside the page they would be <style>, which a strict policy forbids.
  const root = editing.host.attachShadow({ mode: 'open' });
  const view = new EditorView({ parent: root, root, state: stateOf(editing) });
  return {
    show(text) {
      const shown = view.state.doc.toString();
      if (text !== shown) view.dispatch({ changes: { from: 0, to: shown.length, insert: text } });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    focus: () => view.focus(),
    end: () => view.destroy(),
  };
}

function stateOf({ text, label, schema, onchange, onrun }: Editing): EditorState {
  const run = { key: 'Mod-Enter', run: () => (onrun(), true) };
  return EditorState.create({
    doc: text,
    extensions: [
      // DuckDB’s SQL is PostgreSQL’s for the most part.
      sql({ dialect: PostgreSQL, schema: copyOf(schema), upperCaseKeywords: true }),
      Prec.highest(keymap.of([run])),
      history(),
      bracketMatching(),
      autocompletion(),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorState.phrases.of({ Completions: sqlText.form.completions }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onchange(update.state.doc.toString());
      }),
      sqlTyping,
      sqlColours,
      sqlTheme,
    ],
  });
}

function copyOf(schema: Schema): Record<string, string[]> {
  return Object.fromEntries(Object.entries(schema).map(([table, columns]) => [table, [...columns]]));
}

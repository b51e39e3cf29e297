import { syntaxTree } from '@codemirror/language';
import type { Range } from '@codemirror/state';
import type { DecorationSet, EditorView } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';

/** What lang-sql calls the parts of SQL, and the class that each is shown in. */
const classes: Readonly<Record<string, string>> = {
  Keyword: 'sql-keyword',
  Type: 'sql-keyword',
  String: 'sql-string',
  Number: 'sql-number',
  Bool: 'sql-number',
  Null: 'sql-number',
  LineComment: 'sql-comment',
  BlockComment: 'sql-comment',
};

/** Tells the parts of SQL apart. By our own classes, so that they wear the page’s colours in light and dark. */
export const sqlColours = ViewPlugin.define(
  (view) => ({
    marks: marksOf(view),
    update({ view: changed }) {
      this.marks = marksOf(changed);
    },
  }),
  { decorations: ({ marks }) => marks },
);

function marksOf(view: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  syntaxTree(view.state).iterate({
    enter({ name, from, to }) {
      const word = classes[name];
      if (word !== undefined && from < to) marks.push(Decoration.mark({ class: word }).range(from, to));
    },
  });
  return Decoration.set(marks, true);
}

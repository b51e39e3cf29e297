import { EditorView } from '@codemirror/view';

/**
 * Replaces a selection by what is typed over it. A browser would do that with the selection's colours as an inline
 * style, which the page's policy refuses with an error in the console. What an input method composes is left to it.
 */
export const sqlTyping = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const isTyped = event.inputType === 'insertText' && event.data !== null;
    if (!isTyped || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

/** Set by any script of the data that a browser runs. */
export const trap = 'hit';

const run = `window.${trap}=1`;

/** What a spreadsheet would reckon. */
const openings = ['=HYPERLINK("http://evil.example/","x") ', '+cmd|calc ', '@SUM(1) ', '-2+3 ', '＝1+1 ', ''];

/** What a page, a feed, a template or a query would take for more than words. */
const endings = [
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<svg onload=${run}>`,
  `"><b class=strange onmouseover=${run}>`,
  `' autofocus onfocus='${run}`,
  `</title></style></textarea><iframe srcdoc="<script>parent.${trap}=1</script>">`,
  `</script><script>${run}</script>`,
  `]]><x:y/><!-- --><?xml x?>`,
  `{{constructor.constructor('${run}')()}} \${${run}} <%= 1 %>`,
  `[x](javascript:${run}) ![x](http://evil.example/x.png) <data:text/html,x>`,
  `%s %n %00 \\u0000 \\ \\" '); DROP TABLE award; --`,
  `&lt;script&gt;&#60;b&#62;`,
  '\u202eđảo ngược\u2066 \u200b\u0007\u001b[2J\ufffe',
];

/** The same words hostile in the same way each time, so that what refers to them still does. */
export function hostile(words: string): string {
  const sum = Array.from(words, (sign) => sign.codePointAt(0) ?? 0).reduce((all, code) => all + code, 0);
  return `${openings[sum % openings.length] ?? ''}${words} ${endings[sum % endings.length] ?? ''}`;
}

/** A story that tries every way out of its words. */
export const hostileStory = `---
nguoi_viet: <script>${run}</script>
---
${endings.join('\n\n')}

# <img src=x onerror=${run}>

[a](javascript:${run}) [b](JaVaScRiPt:${run}) [c](data:text/html,<script>${run}</script>) [d][e] <javascript:${run}>

[e]: javascript:${run} "onmouseover=${run}"

![ảnh](http://evil.example/a.png "x") [![x](http://evil.example/b.png)](vbscript:x)

${'['.repeat(5_000)}${'> '.repeat(5_000)}x

<div onclick="${run}"><style>body{display:none}</style><base href="http://evil.example/"><meta http-equiv=refresh content=0>

\`\`\`html
</code></pre><script>${run}</script>
\`\`\`

<!-- ${'-'.repeat(5_000)} --> Câu cuối của bài.
`;

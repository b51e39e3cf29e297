import { expect, test } from 'vitest';
import { plainPage } from './plain-page.ts';

test('a plain page keeps the headings and paragraphs of the content, and none of what dresses them', () => {
  const html =
    '<title>Hồi</title><body><nav>Trang</nav><main id="x"><svg><path/></svg><h1 class="a">Mùi hồi</h1> <div><p>Đồi <b>trọc</b></p></div></main>';
  expect(plainPage(html)).toContain('<main><h1>Mùi hồi</h1> <p>Đồi trọc</p></main>');
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findOrInstallChromium, launchArguments } from '../chromium.ts';
import { serveCompressed } from './compressed-site.ts';
import type { PageType } from './page-type.ts';
import { pageTypes } from './page-type.ts';
import type { PageWeight } from './page-weight.ts';
import { codeBytes, weighPage, weightKinds } from './page-weight.ts';

/** Weighs the heaviest page of each type of a built public site. Returns a Markdown table. */
export async function benchWeight(site: string, tell: (line: string) => void): Promise<string> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`Chưa có trang ở ${site}: chạy npm run build trước.`);
  const server = await serveCompressed(site);
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: launchArguments });
  try {
    const lines: string[] = [];
    for (const type of pageTypes(site).types) {
      const [heaviest] = type.pages;
      if (!heaviest) continue;
      tell(`Đang cân /${heaviest.path}…`);
      lines.push(line(type, heaviest.path, await weighPage(browser, server.url + heaviest.path)));
    }
    return [...head, ...lines].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

const head = [
  '| Loại trang | Số trang | Trang nặng nhất | HTML | CSS | JS | HTML + CSS + JS | Phông chữ | Ảnh | Dữ liệu |',
  '| :--------- | -------: | :-------------- | ---: | --: | -: | --------------: | --------: | --: | ------: |',
];

function line({ route, pages }: PageType, path: string, weight: PageWeight): string {
  const [html, css, js, ...rest] = weightKinds.map((kind) => count(weight[kind]));
  const cells = [
    `\`/${route}\``,
    count(pages.length),
    `\`/${path}\``,
    html,
    css,
    js,
    count(codeBytes(weight)),
    ...rest,
  ];
  return `| ${cells.join(' | ')} |`;
}

function count(value: number): string {
  return value.toLocaleString('vi');
}

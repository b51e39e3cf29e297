import type { Page } from 'playwright-core';

/** Adds to the errors of a page what its documents and windows were refused by their policy. */
export async function watchPolicy(page: Page, errors: string[]): Promise<string[]> {
  const context = page.context();
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) errors.push(message.text());
  });
  await context.exposeFunction('tellBreach', (breach: string) => errors.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) => {
      const tell = Reflect.get(window, 'tellBreach') as (breach: string) => void;
      tell(`${documentURI}: ${violatedDirective} ${blockedURI}`);
    });
  });
  return errors;
}

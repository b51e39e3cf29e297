import { expect, test } from 'vitest';
import { toCsv } from './publication.ts';

const field = { name: 'recipient_name', type: 'VARCHAR' } as const;

test('a name that Excel would run as a formula is text', () => {
  expect(toCsv([field], [['=HYPERLINK("https://example.com")']])).toBe(
    '\ufeffrecipient_name\r\n"\'=HYPERLINK(""https://example.com"")"\r\n',
  );
});

test('nothing is a blank cell, yes and no are true and false, and a share keeps its point', () => {
  const fields = ['a', 'b', 'c'].map((name) => ({ ...field, name }));
  expect(toCsv(fields, [[null, true, 0.125]])).toBe('\ufeffa,b,c\r\n,true,0.125\r\n');
});

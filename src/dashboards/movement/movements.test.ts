import { expect, test } from 'vitest';
import { toView } from './movements.ts';
import type { MovementsRow } from '../rows.ts';

const movement = (name: string, awards: number): MovementsRow => ({
  movement_id: 'm',
  name,
  launched_by: 'UBND tỉnh',
  level: 'province',
  from_year: 2021,
  to_year: 2025,
  awards,
  exemplars: 0,
});

test('the lead names the movement with the most awards', () => {
  expect(toView([movement('A', 5), movement('B', 7)], 2023).lead).toBe(
    'Năm 2023 thực hiện 2 phong trào; nhiều lượt khen nhất là “B” với 7 lượt.',
  );
});

test('movements without awards are not compared', () => {
  expect(toView([movement('A', 0)], 2023).lead).toBe(
    'Năm 2023 thực hiện 1 phong trào; chưa có khen thưởng nào gắn với phong trào.',
  );
});

test('a movement is listed with who launched it and for how long', () => {
  expect(toView([movement('A', 0)], 2023).list[0]?.about).toBe('UBND tỉnh phát động, 2021 – 2025');
});

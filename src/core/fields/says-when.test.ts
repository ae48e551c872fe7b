import { expect, test } from 'vitest';
import { saysWhen } from './says-when.ts';

test.each([
  'Posted today, 08:10',
  '3 days ago',
  '2h · edited',
  '11-29发布',
  '12/20',
  '5 phút trước',
  '20-Dec-2026',
  '29 November',
  '3 de marzo',
  '2nd Nov',
  'Wed Nov 25 2026',
  '昨天',
  '3 小時前',
  '3일 전',
  'há 2 horas',
  'ลงประกาศ 1 วันก่อน',
  'ລົງ 3 ມື້ກ່ອນ',
  '5 दिन पहले',
  '৩ দিন আগে',
  '3 siku zilizopita',
  'قبل 3 أيام',
])('%j says when', (line) => expect(saysWhen(line)).toBe(true));

test.each([
  'August 99',
  'Crumb & Sons',
  'Porto',
  'March Hare Bakery',
  'Team of 12 people',
  'Full time',
  'Social Media Marketing',
  'Desainer Interior Junior',
  'Sales Manager, Fit Out',
  'Fitter, grade 4-5',
  'Cháo & Con',
  'ร้านก่อนเที่ยง',
  '前端工程師',
])('%j does not', (line) => expect(saysWhen(line)).toBe(false));

import { text } from '../text/vi.ts';

export type NavKey =
  | 'exemplars'
  | 'honours'
  | 'statistics'
  | 'movements'
  | 'plan'
  | 'units'
  | 'search'
  | 'overview'
  | 'ranking'
  | 'progress'
  | 'registration'
  | 'awards'
  | 'summary'
  | 'activities'
  | 'rules'
  | 'quality'
  | 'explorer';

export interface NavLink {
  key: NavKey;
  label: string;
  path: string;
}

export function publicLinks(year: number): NavLink[] {
  return [
    link('exemplars', '/guong-dien-hinh/'),
    link('honours', `/bang-vang/${year}/`),
    link('statistics', `/thong-ke/${year}/`),
    link('movements', '/phong-trao/'),
    link('plan', `/ke-hoach/${year}/`),
    link('units', '/don-vi/'),
  ];
}

export function internalLinks(year: number): NavLink[] {
  return [
    link('overview', '/noi-bo/'),
    link('ranking', `/noi-bo/xep-hang/${year}/`),
    link('progress', `/noi-bo/tien-do/${year}/`),
    link('registration', `/noi-bo/dang-ky/${year}/`),
    link('awards', `/noi-bo/khen-thuong/${year}/`),
    link('summary', `/noi-bo/tong-ket/${year}/`),
    link('activities', `/noi-bo/hoat-dong/${year}/`),
    link('rules', '/noi-bo/kiem-tra/'),
    link('quality', '/noi-bo/chat-luong-du-lieu/'),
    link('explorer', '/noi-bo/khai-thac/'),
  ];
}

function link(key: NavKey, path: string): NavLink {
  return { key, label: text.nav[key], path };
}

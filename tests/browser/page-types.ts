/**
 * One page of every type, by the question a reader brings to it. Every test that walks the site walks this list: a
 * new type of page is one line here, and it is held to everything.
 */
export interface PageType {
  readonly name: string;
  readonly path: string;
}

const types = {
  home: '',
  schedule: 'lich/',
  'schedule of one type': 'lich/loai/cho/',
  'schedule of a year as a calendar': 'lich/nam/2026/',
  dialogue: 'lich/hn-phuong-quynh-mai-2024-lan-2/',
  'Party-internal dialogue': 'lich/qng-thi-xa-duc-pho-2023-thang-7/',
  'dialogue with all that followed': 'lich/mau-phuong-mau-2025-lan-1/',
  'petition list': 'kien-nghi/',
  'petition with a long history': 'kien-nghi/pm-2025-004/',
  'petition that nobody took over': 'kien-nghi/mi-2025-009/',
  'notice list': 'ket-luan/',
  notice: 'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/',
  commitments: 'theo-doi/',
  tasks: 'nhiem-vu/',
  'supervision of all bodies': 'giam-sat/',
  'sheet of what is open': 'giam-sat/mau-phuong-nhi-ubnd/',
  'topic list': 'linh-vuc/',
  topic: 'linh-vuc/giao-thong-thoat-nuoc-chieu-sang/',
  rules: 'quy-tac/',
  'working-day calendar': 'lich-lam-viec/',
  'report list': 'bao-cao/',
  report: 'bao-cao/mau-phuong-nhat-ubnd/2025-6-thang/',
  'plan list': 'ke-hoach/',
  plan: 'ke-hoach/hn-phuong-quynh-mai-2024-doi-thoai-lan-2/',
  'plan with many promises': 'ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/',
  'plan without promises': 'ke-hoach/hn-quan-thanh-xuan-2021-dan-van/',
  'organisation list': 'don-vi/',
  'ended organisation': 'don-vi/hn-quan-ba-dinh-quan-uy/',
  'organisation at work': 'don-vi/hn-phuong-bach-mai/',
  'organisation with a record': 'don-vi/mau-phuong-mau-ubnd/',
  statistics: 'so-lieu/',
  'statistics with charts': 'so-lieu/don-vi/mau-phuong-nhat-ubnd/',
  'statistics of a dialogue': 'so-lieu/doi-thoai/mau-phuong-mau-2025-lan-1/',
  'records behind figures': 'so-lieu/doi-thoai/mau-phuong-mau-2025-lan-1/thoi-han/',
  'published tables': 'so-lieu/du-lieu/',
  'chart alone': 'so-lieu/minh-hoa/bieu-do/ba-ty-le/',
  'month list': 'thoi-diem/',
  'month with changes': 'thoi-diem/2025-02/',
  'month without changes': 'thoi-diem/2022-05/',
  search: 'tim-kiem/',
  'search with results': 'tim-kiem/?q=doi%20thoai',
  'search under filters': 'tim-kiem/?q=duong&loai=kien-nghi&du-lieu=du-lieu-minh-hoa',
  catalogue: 'muc-luc/',
  'catalogue of a letter': 'muc-luc/chu-t/',
  'compliance matrix': 'tuan-thu/',
  'compliance in a year': 'tuan-thu/nam-2026/',
  'compliance of a body': 'tuan-thu/don-vi/mau-phuong-nhi-ubnd/',
  about: 'gioi-thieu/',
  method: 'phuong-phap/',
  glossary: 'tu-ngu/',
  'accessibility statement': 'kha-nang-tiep-can/',
  poster: 'lich/mau-phuong-ha-2026-lan-2/ap-phich/',
  'loudspeaker script': 'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/truyen-thanh/',
  'not found': 'khong-co-trang-nay/',
} as const;

export type PageTypeName = keyof typeof types;

export const pageTypes: readonly PageType[] = Object.entries(types).map(([name, path]) => ({ name, path }));

/** Some of the list, for what need not be looked at on every page. */
export function pageTypesNamed(...names: PageTypeName[]): PageType[] {
  return names.map((name) => ({ name, path: types[name] }));
}

/** Public addresses. They are a contract: ids come from file names alone and never change. */
import type { DialogueStatus } from '../domain/dialogue.ts';
import type { PartitionName } from '../domain/figures/partition.ts';
import type { Site } from '../domain/portal.ts';
import type { DialogueType } from '../schemas/plan-item.ts';
import type { Topic } from '../schemas/topic.ts';
import type { FacetKey } from '../search/search-document.ts';
import type { SearchSort } from '../search/search-engine.ts';

/** The last step of a topic's address. It stays when the topic's label is worded anew. */
export const topicSlugs: Readonly<Record<Topic, string>> = {
  land: 'dat-dai',
  minerals: 'tai-nguyen-khoang-san',
  site_clearance: 'giai-phong-mat-bang-tai-dinh-cu',
  land_certificate: 'cap-giay-chung-nhan-quyen-su-dung-dat',
  construction_order: 'trat-tu-xay-dung',
  urban_management: 'quan-ly-do-thi',
  old_apartments: 'chung-cu-cu',
  sanitation: 've-sinh-moi-truong',
  fire_safety: 'phong-chay-chua-chay',
  infrastructure: 'giao-thong-thoat-nuoc-chieu-sang',
  security_defence: 'an-ninh-trat-tu-quoc-phong',
  administrative_reform: 'cai-cach-hanh-chinh-dich-vu-cong',
  education: 'giao-duc',
  health: 'y-te',
  social_security: 'an-sinh-xa-hoi',
  market_food_safety: 'cho-an-toan-thuc-pham',
  agriculture_trade: 'nong-nghiep-thuong-mai-dich-vu',
  youth: 'thanh-nien',
  culture: 'van-hoa-do-thi-van-minh',
  party_government: 'xay-dung-dang-chinh-quyen',
  anti_corruption: 'phong-chong-tham-nhung-lang-phi',
  other: 'linh-vuc-khac',
};

/** The last part of the addresses of a record's channels. */
export const channelNames = {
  poster: 'ap-phich/',
  loudspeaker: 'truyen-thanh/',
  zalo: 'zalo.txt',
  text: 'ban-chu.txt',
} as const;

export type Channel = keyof typeof channelNames;

/** The last step of an obligation's address in the compliance matrix, where it is no rule's number. */
const obligationSlugs: Readonly<Record<string, string>> = { task: 'nhiem-vu', requirement: 'yeu-cau' };

/** Where a body's page of the compliance matrix explains one obligation in one year. */
export function complianceAnchor(obligation: string, year: number): string {
  return `${obligationSlugs[obligation] ?? obligation.toLowerCase()}-${year}`;
}

/** Paths under the site's base. */
export const paths = {
  home: '',
  notFound: '404.html',
  /** The component page, for engineers; nothing links to it. */
  components: 'thanh-phan/',
  schedule: 'lich/',
  schedulePage: (page: number) => (page === 1 ? 'lich/' : `lich/trang/${page}/`),
  /**
   * The schedule under one filter: `don-vi/<id>`, `loai/<slug>`, `tinh-trang/<slug>`, `nam/<year>/danh-sach`,
   * `nam/<year>/quy-<1-4>`. Each has one step more than a dialogue's address, so no id can meet it.
   */
  scheduleFiltered: (filter: string, page: number) => `lich/${filter}/${page === 1 ? '' : `trang/${page}/`}`,
  /** The year as a calendar. */
  scheduleYear: (year: number, page: number) =>
    page === 1 ? `lich/nam/${year}/` : `lich/nam/${year}/trang/${page}/`,
  /** All lines of the schedule, for the script that combines filters. */
  scheduleData: 'lich/muc.json',
  /** Calendar files (iCalendar): all real dialogues, one dialogue, one body. */
  calendarOfAll: 'lich/lich.ics',
  calendarOfDialogue: (id: string) => `lich/${id}/lich.ics`,
  calendarOfOrganisation: (id: string) => `don-vi/${id}/lich.ics`,
  dialogue: (id: string) => `lich/${id}/`,
  /** What an authority hangs up, reads out, sends round: made of the same record as its page. */
  dialogueChannel: (id: string, channel: Channel) => `lich/${id}/${channelNames[channel]}`,
  plans: 'ke-hoach/',
  plan: (id: string) => `ke-hoach/${id}/`,
  /** An item, task or obligation on its plan's page. */
  planEntry: (id: string, entry: string) => `ke-hoach/${id}/#${entry}`,
  petitions: 'kien-nghi/',
  /** A list's further pages; `trang` can be no record's id together with a number. */
  petitionsPage: (page: number) => (page === 1 ? 'kien-nghi/' : `kien-nghi/trang/${page}/`),
  petition: (id: string) => `kien-nghi/${id}/`,
  notices: 'ket-luan/',
  noticesPage: (page: number) => (page === 1 ? 'ket-luan/' : `ket-luan/trang/${page}/`),
  notice: (id: string) => `ket-luan/${id}/`,
  noticeChannel: (id: string, channel: Channel) => `ket-luan/${id}/${channelNames[channel]}`,
  /** A commitment on its notice's page. */
  commitment: (noticeId: string, id: string) => `ket-luan/${noticeId}/#${id}`,
  commitments: 'theo-doi/',
  commitmentsPage: (page: number) => (page === 1 ? 'theo-doi/' : `theo-doi/trang/${page}/`),
  /** Tasks and obligations of all plans. */
  duties: 'nhiem-vu/',
  dutiesPage: (page: number) => (page === 1 ? 'nhiem-vu/' : `nhiem-vu/trang/${page}/`),
  topics: 'linh-vuc/',
  topic: (topic: Topic) => `linh-vuc/${topicSlugs[topic]}/`,
  topicPage: (topic: Topic, page: number) =>
    page === 1 ? `linh-vuc/${topicSlugs[topic]}/` : `linh-vuc/${topicSlugs[topic]}/trang/${page}/`,
  /** What is new on the whole portal; what is new with one body. */
  feed: 'tin.xml',
  organisationFeed: (id: string) => `don-vi/${id}/tin.xml`,
  rules: 'quy-tac/',
  rule: (id: string) => `quy-tac/#${id}`,
  workCalendar: 'lich-lam-viec/',
  /** Figures of a scope (`so-lieu/`, `so-lieu/don-vi/<id>/` …: `figureScopePath` in `figure-scope.ts`). */
  figures: 'so-lieu/',
  /** The tables behind all figures, as files, with the meaning of each column. */
  figureData: 'so-lieu/du-lieu/',
  figureDataFile: (name: string) => `so-lieu/du-lieu/${name}.csv`,
  /** The records behind the figures of one table of a scope, `scope` being the scope's own path. */
  partition: (scope: string, partition: string, page: number) =>
    `${scope}${partition}/${page === 1 ? '' : `trang/${page}/`}`,
  partitionFile: (scope: string, partition: string) => `${scope}${partition}.csv`,
  /** One chart alone, to be shown within other sites; its files beside it. */
  chart: (scope: string, chart: string) => `${scope}bieu-do/${chart}/`,
  chartFile: (scope: string, chart: string, type: 'svg' | 'png' | 'csv') =>
    `${scope}bieu-do/${chart}.${type}`,
  /** The compliance matrix: all bodies in a year, one body in all years. */
  compliance: 'tuan-thu/',
  complianceYear: (year: number, page: number = 1) =>
    `tuan-thu/nam-${year}/${page === 1 ? '' : `trang/${page}/`}`,
  complianceOf: (id: string) => `tuan-thu/don-vi/${id}/`,
  /** One obligation of a body in one year: `#r13-2025`. */
  complianceCell: (id: string, obligation: string, year: number) =>
    `tuan-thu/don-vi/${id}/#${complianceAnchor(obligation, year)}`,
  complianceFile: 'tuan-thu/doi-chieu.csv',
  /** The sheet that the Front works with, by body and period (`2026`, `2026-6-thang-dau`). */
  supervision: 'giam-sat/',
  supervisionOf: (id: string) => `giam-sat/${id}/`,
  supervisionSheet: (id: string, period: string) => `giam-sat/${id}/${period}/`,
  supervisionFile: (id: string, period: string, type: 'csv' | 'xlsx') =>
    `giam-sat/${id}/${period}/phieu.${type}`,
  /** Reports that plans demand, by body and period (`2026-6-thang`, `2026-nam`). */
  reports: 'bao-cao/',
  reportsPage: (page: number) => (page === 1 ? 'bao-cao/' : `bao-cao/trang/${page}/`),
  report: (id: string, period: string) => `bao-cao/${id}/${period}/`,
  reportFile: (id: string, period: string) => `bao-cao/${id}/${period}/bao-cao.docx`,
  /** The portal as it stood at the end of a month (`2026-05`), and what had changed in it. */
  months: 'thoi-diem/',
  month: (month: string) => `thoi-diem/${month}/`,
  monthFile: (month: string) => `thoi-diem/${month}/kien-nghi.csv`,
  organisations: 'don-vi/',
  organisation: (id: string) => `don-vi/${id}/`,
  search: 'tim-kiem/',
  /** Files of one state of the search index: those of another have another address. */
  searchIndex: (version: string) => `tim-kiem/chi-muc/${version}/`,
  /** Everything by its first letter, and by its year; no letter or year is called `trang`. */
  catalogue: 'muc-luc/',
  catalogueLetter: (letter: string, page: number) =>
    `muc-luc/chu-${letter}/${page === 1 ? '' : `trang/${page}/`}`,
  catalogueYear: (year: string, page: number) => `muc-luc/nam-${year}/${page === 1 ? '' : `trang/${page}/`}`,
  /** What the portal shows of itself elsewhere: pictures of shared links, its signs on screens, its list of pages. */
  sharePicture: (file: string) => `chia-se/${file}.png`,
  iconDrawn: 'favicon.svg',
  iconOldest: 'favicon.ico',
  /** The sign on a home screen, by its width in pixels. */
  icon: (width: number) => `bieu-trung-${width}.png`,
  manifest: 'manifest.webmanifest',
  sitemap: 'sitemap-index.xml',
  /** The pages themselves: fewer than the 45,000 that one file of a sitemap holds. */
  sitemapPages: 'sitemap-0.xml',
  /** A page of prose; the two that the navigation names follow. */
  prose: (id: string) => `${id}/`,
  about: 'gioi-thieu/',
  method: 'phuong-phap/',
  /** Where the method says how rates are computed. */
  rates: 'phuong-phap/#ty-le',
  /** Where the method defines a partition: its groups, its figures, what is left out. */
  definition: (partition: PartitionName) => `phuong-phap/#${partition}`,
  accessibility: 'kha-nang-tiep-can/',
  glossary: 'tu-ngu/',
  /** A word's explanation on the page of the glossary. */
  glossaryTerm: (id: string) => `tu-ngu/#${id}`,
} as const;

/** Types of dialogue as the schedule's addresses name them. */
export const dialogueTypeSlugs = {
  secretary_citizens: 'bi-thu-voi-cong-dan',
  leaders_people: 'nguoi-dung-dau-voi-nhan-dan',
  ward_chair_people: 'chu-tich-phuong-voi-nhan-dan',
  youth: 'thanh-nien',
  school: 'truong-hoc',
  market: 'cho',
  hospital: 'benh-vien',
  division_ward: 'phong-chuyen-mon-voi-phuong',
  party_internal: 'noi-bo-dang',
  armed_forces_internal: 'noi-bo-luc-luong-vu-trang',
  commune_law: 'cap-xa-theo-luat',
} as const satisfies Readonly<Record<DialogueType, string>>;

/** What became of a dialogue, as the schedule's addresses name it. */
export const dialogueStatusSlugs = {
  planned: 'du-kien',
  announced: 'da-cong-bo-lich',
  postponed: 'da-hoan',
  cancelled: 'da-huy',
  held: 'da-to-chuc',
  concluded: 'da-ket-luan',
  passed: 'qua-lich-chua-ghi-nhan',
  unknown: 'chua-co-thong-tin',
} as const satisfies Readonly<Record<DialogueStatus, string>>;

/** Partitions of records, as the addresses of their lists name them. */
export const partitionSlugs = {
  follow_through: 'ket-qua',
  procedure: 'tinh-trang',
  lateness: 'thoi-han',
  answer_time: 'thoi-gian-tra-loi',
  backlog: 'ton-dong',
  slippage: 'doi-han',
  repeats: 'neu-nhieu-lan',
  referrals: 'chuyen-cap',
  commitment_progress: 'viec-giao',
  commitment_lateness: 'thoi-han-viec-giao',
  commitment_slippage: 'doi-han-viec-giao',
  plan_ledger: 'so-ke-hoach',
} as const satisfies Readonly<Record<PartitionName, string>>;

/** How the address of a search names what is asked: `?q=…&loai=…&trang=2`. */
export const searchNames = {
  query: 'q',
  sort: 'sap-xep',
  page: 'trang',
  facets: {
    kind: 'loai',
    body: 'don-vi',
    topic: 'linh-vuc',
    state: 'tinh-trang',
    lateness: 'thoi-han',
    period: 'thoi-gian',
    population: 'du-lieu',
  },
  sorts: { relevance: 'phu-hop', date: 'moi-nhat', waiting: 'cho-lau-nhat' },
} as const satisfies {
  readonly facets: Readonly<Record<FacetKey, string>>;
  readonly sorts: Readonly<Record<SearchSort, string>>;
  readonly [part: string]: unknown;
};

/** A path as a link on this site. */
export function hrefOf(site: Site, path: string): string {
  return `${site.base}${path}`;
}

/** An absolute address as calendar programs subscribe to it. */
export function subscriptionOf(site: Site, path: string): string {
  return canonicalOf(site, path).replace(/^https?:/, 'webcal:');
}

/** A path as an absolute address, for `rel=canonical` and print. */
export function canonicalOf(site: Site, path: string): string {
  return `${site.origin}${site.base}${path}`;
}

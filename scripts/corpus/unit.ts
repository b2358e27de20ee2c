/**
 * The units of the corpus and their bodies. Each line of succession (`line`) has two wards that ended on 30/6/2025 and
 * the one that stands there since: it took over the first whole, the second it shares with its neighbour. Eight lines
 * make a province, three provinces a tract; the corpus grows tract by tract, so what exists in a small corpus exists in
 * a larger one too.
 */

import type { OrganisationRecord } from '../../src/schemas/organisation.ts';
import type { PostRecord } from '../../src/schemas/post.ts';
import { toSlug } from '../../src/text/slug.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { localNames, unitName } from './place-names.ts';
import { Random } from './random.ts';

export const lastOldDay = isoDate('2025-06-30');
export const firstNewDay = isoDate('2025-07-01');

type CommuneRole =
  | 'ubnd'
  | 'dang-uy'
  | 'hdnd'
  | 'mttq'
  | 'cong-an'
  | 'kinh-te'
  | 'van-hoa'
  | 'van-phong'
  | 'hanh-chinh-cong'
  | 'thanh-nien';

type ProvinceRole =
  | 'thanh-pho-ubnd'
  | 'so-xay-dung'
  | 'so-nong-nghiep-moi-truong'
  | 'so-giao-duc'
  | 'dien-luc'
  | 'cap-nuoc';

export type Role = CommuneRole | ProvinceRole;

const linesPerProvince = 8;
export const linesPerTract = 3 * linesPerProvince;
/** Names that a tract uses up: its provinces and three units of each line. */
const namesPerTract = 3 + 3 * linesPerTract;

interface Province {
  readonly id: string;
  /** "thành phố Mẫu Đê Cói". */
  readonly name: string;
  readonly shortName: string;
}

/** `first` and `second` ended on 30/6/2025, `present` began on 01/7/2025. */
export type Era = 'first' | 'second' | 'present';

export interface Unit {
  readonly id: string;
  readonly line: number;
  readonly era: Era;
  readonly isOld: boolean;
  /** Whether it is a xã; else a phường. */
  readonly isRural: boolean;
  /** "phường Mẫu Gò Trám". */
  readonly name: string;
  readonly shortName: string;
  /** What its petitions' codes begin with. */
  readonly initials: string;
  readonly province: Province;
  /** Numbers of its tổ dân phố, or thôn. */
  readonly neighbourhoods: readonly number[];
  readonly placeNames: readonly string[];
}

function provinceOf(line: number): Province {
  const tract = Math.floor(line / linesPerTract);
  const number = tract * namesPerTract + Math.floor((line % linesPerTract) / linesPerProvince);
  const shortName = unitName(number);
  const isTown = number % 3 !== 2;
  return {
    id: `${toSlug(shortName)}-${isTown ? 'tp' : 'tinh'}-${number}`,
    name: `${isTown ? 'thành phố' : 'tỉnh'} ${shortName}`,
    shortName,
  };
}

const eras: readonly Era[] = ['first', 'second', 'present'];

export function unitOf(line: number, era: Era): Unit {
  const tract = Math.floor(line / linesPerTract);
  const number = tract * namesPerTract + 3 + (line % linesPerTract) * 3 + eras.indexOf(era);
  const shortName = unitName(number);
  const isRural = line % 4 === 3;
  const random = new Random(`unit/${number}`);
  const capitals = shortName.split(' ').map((word) => word.charAt(0));
  return {
    id: `${toSlug(shortName)}-${number}`,
    line,
    era,
    isOld: era !== 'present',
    isRural,
    name: `${isRural ? 'xã' : 'phường'} ${shortName}`,
    shortName,
    initials: `${toSlug(capitals.join('')).toUpperCase()}${number}`,
    province: provinceOf(line),
    neighbourhoods: random
      .sample([...Array(24).keys()], neighbourhoodCount)
      .map((index) => index + 1)
      .sort((a, b) => a - b),
    placeNames: localNames(number, 48),
  };
}

const neighbourhoodCount = 5;

/** The line whose present unit shares the second ward of this one. */
function neighbourLine(line: number): number {
  const start = Math.floor(line / linesPerProvince) * linesPerProvince;
  return start + ((line - start + 1) % linesPerProvince);
}

export function neighbourOf({ line, era }: Pick<Unit, 'line' | 'era'>): Unit {
  return unitOf(neighbourLine(line), era);
}

/** Who takes over from an old unit; of several, each takes a part. */
export function successorsOf({ line, era }: Pick<Unit, 'line' | 'era'>): readonly Unit[] {
  const own = unitOf(line, 'present');
  if (era === 'first') return [own];
  return era === 'second' ? [own, unitOf(neighbourLine(line), 'present')] : [];
}

// Bodies

interface BodyForm {
  readonly name: string;
  readonly shortName?: string;
  readonly type: OrganisationRecord['type'];
  readonly system: OrganisationRecord['system'];
  readonly under?: Role;
  readonly head?: string;
}

function communeBody(role: CommuneRole, { name, isOld }: Unit): BodyForm {
  const section = (words: string): BodyForm => ({
    name: `Bộ phận ${words} ${name}`,
    type: 'ward_section',
    system: 'state',
    under: 'ubnd',
    head: 'Phụ trách bộ phận',
  });
  const division = (words: string, head: string): BodyForm => ({
    name: `${words} ${name}`,
    type: words.startsWith('Phòng') ? 'specialised_division' : 'office',
    system: 'state',
    under: 'ubnd',
    head,
  });
  switch (role) {
    case 'ubnd':
      return {
        name: `Ủy ban nhân dân ${name}`,
        shortName: `UBND ${name}`,
        type: 'peoples_committee',
        system: 'state',
        under: 'thanh-pho-ubnd',
        head: 'Chủ tịch',
      };
    case 'dang-uy':
      return { name: `Đảng ủy ${name}`, type: 'party_committee', system: 'party', head: 'Bí thư' };
    case 'hdnd':
      return {
        name: `Hội đồng nhân dân ${name}`,
        shortName: `HĐND ${name}`,
        type: 'peoples_council',
        system: 'state',
        head: 'Chủ tịch',
      };
    case 'mttq':
      return {
        name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${name}`,
        shortName: `Ủy ban MTTQ Việt Nam ${name}`,
        type: 'front_committee',
        system: 'front',
        head: 'Chủ tịch',
      };
    case 'cong-an':
      return { name: `Công an ${name}`, type: 'police', system: 'armed_force', head: 'Trưởng Công an' };
    case 'kinh-te':
      return isOld
        ? section('Địa chính - Xây dựng')
        : division('Phòng Kinh tế, Hạ tầng và Đô thị', 'Trưởng phòng');
    case 'van-hoa':
      return isOld ? section('Văn hóa - Xã hội') : division('Phòng Văn hóa - Xã hội', 'Trưởng phòng');
    case 'van-phong':
      return isOld ? section('Văn phòng - Thống kê') : division('Văn phòng HĐND và UBND', 'Chánh Văn phòng');
    case 'hanh-chinh-cong':
      return isOld ? section('Một cửa') : division('Trung tâm Phục vụ hành chính công', 'Giám đốc');
    case 'thanh-nien':
      return {
        name: `Đoàn Thanh niên Cộng sản Hồ Chí Minh ${name}`,
        shortName: `Đoàn TNCS Hồ Chí Minh ${name}`,
        type: 'mass_organisation',
        system: 'mass_organisation',
        head: 'Bí thư',
      };
  }
}

function provinceBody(role: ProvinceRole, { name, shortName }: Province): BodyForm {
  const department = (words: string): BodyForm => ({
    name: `${words} ${name}`,
    shortName: words,
    type: 'specialised_division',
    system: 'state',
    under: 'thanh-pho-ubnd',
    head: 'Giám đốc',
  });
  const company = (words: string): BodyForm => ({
    name: `Công ty ${words} ${shortName}`,
    shortName: `${words} ${shortName}`,
    type: 'public_service_unit',
    system: 'public_unit',
    head: 'Giám đốc',
  });
  switch (role) {
    case 'thanh-pho-ubnd':
      return {
        name: `Ủy ban nhân dân ${name}`,
        shortName: `UBND ${name}`,
        type: 'peoples_committee',
        system: 'state',
        head: 'Chủ tịch',
      };
    case 'so-xay-dung':
      return department('Sở Xây dựng');
    case 'so-nong-nghiep-moi-truong':
      return department('Sở Nông nghiệp và Môi trường');
    case 'so-giao-duc':
      return department('Sở Giáo dục và Đào tạo');
    case 'dien-luc':
      return company('Điện lực');
    case 'cap-nuoc':
      return company('Cấp nước');
  }
}

const provinceRoles: readonly ProvinceRole[] = [
  'thanh-pho-ubnd',
  'so-xay-dung',
  'so-nong-nghiep-moi-truong',
  'so-giao-duc',
  'dien-luc',
  'cap-nuoc',
];

const oldRoles: readonly CommuneRole[] = [
  'ubnd',
  'dang-uy',
  'mttq',
  'cong-an',
  'kinh-te',
  'van-hoa',
  'van-phong',
  'hanh-chinh-cong',
  'thanh-nien',
];

function rolesIn({ isOld }: Unit): readonly CommuneRole[] {
  return isOld ? oldRoles : [...oldRoles, 'hdnd'];
}

export function isOfProvince(role: Role): role is ProvinceRole {
  return (provinceRoles as readonly Role[]).includes(role);
}

/** The id of the body that has this role for a unit. */
export function bodyId(unit: Unit, role: Role): string {
  return isOfProvince(role) ? `${unit.province.id}-${role}` : `${unit.id}-${role}`;
}

function formOf(unit: Unit, role: Role): BodyForm {
  return isOfProvince(role) ? provinceBody(role, unit.province) : communeBody(role, unit);
}

export function bodyName(unit: Unit, role: Role): string {
  const { name, shortName } = formOf(unit, role);
  return shortName ?? name;
}

/** The id of the post at the head of a body. */
export function headPost(unit: Unit, role: Role): string {
  return `${bodyId(unit, role)}-${toSlug(formOf(unit, role).head ?? '')}`;
}

export function deputyPost(unit: Unit): string {
  return `${bodyId(unit, 'ubnd')}-pho-chu-tich`;
}

export function neighbourhoodId({ id, isRural }: Unit, number: number): string {
  return `${id}-${isRural ? 'thon' : 'tdp'}-${number}`;
}

export function neighbourhoodName({ isRural }: Unit, number: number): string {
  return `${isRural ? 'thôn' : 'tổ dân phố'} ${number}`;
}

/** A record with the name of its file. */
export interface Named<T> {
  readonly id: string;
  readonly record: T;
}

interface Bodies {
  readonly organisations: readonly Named<OrganisationRecord>[];
  readonly posts: readonly Named<PostRecord>[];
}

const validitySource = {
  text: 'Giả định của bộ dữ liệu sinh tự động để thử tải: đơn vị cũ kết thúc hoạt động ngày 30/6/2025',
  status: 'provisional',
} as const;

function lifeOf(unit: Unit, heirs: readonly string[]) {
  if (!unit.isOld) return { validFrom: firstNewDay, validitySource } as const;
  const scope = heirs.length === 1 ? ('whole' as const) : ('part' as const);
  return {
    validTo: lastOldDay,
    successors: heirs.map((org) => ({ org, scope })),
    validitySource,
  } as const;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function bodiesOfUnit(unit: Unit): Bodies {
  const heirs = successorsOf(unit);
  const { isRural, province } = unit;
  const organisations: Named<OrganisationRecord>[] = [
    {
      id: unit.id,
      record: {
        name: upper(unit.name),
        type: 'administrative_unit',
        level: 'commune',
        system: 'state',
        parent: province.id,
        ...lifeOf(
          unit,
          heirs.map(({ id }) => id),
        ),
        fictitious: true,
      },
    },
  ];
  const posts: Named<PostRecord>[] = [];
  for (const role of rolesIn(unit)) {
    const { name, shortName, type, system, under, head } = communeBody(role, unit);
    organisations.push({
      id: bodyId(unit, role),
      record: {
        name,
        ...(shortName !== undefined && { shortName }),
        type,
        level: 'commune',
        system,
        ...(under !== undefined && { parent: bodyId(unit, under) }),
        area: unit.id,
        ...lifeOf(
          unit,
          heirs.map((heir) => bodyId(heir, role)),
        ),
        fictitious: true,
      },
    });
    if (head !== undefined) {
      posts.push({
        id: headPost(unit, role),
        record: { org: bodyId(unit, role), title: head, isHead: true },
      });
    }
  }
  posts.push({ id: deputyPost(unit), record: { org: bodyId(unit, 'ubnd'), title: 'Phó Chủ tịch' } });
  if (!unit.isOld) {
    for (const number of unit.neighbourhoods) {
      organisations.push({
        id: neighbourhoodId(unit, number),
        record: {
          name: upper(`${neighbourhoodName(unit, number)} ${unit.name}`),
          aliases: isRural ? [`Thôn ${number}`] : [`TDP ${number}`, `Tổ ${number}`],
          type: 'residential_group',
          level: 'neighbourhood',
          system: 'community',
          parent: unit.id,
          area: unit.id,
          validFrom: firstNewDay,
          validitySource,
          fictitious: true,
        },
      });
    }
  }
  return { organisations, posts };
}

export function bodiesOfProvince(unit: Unit): Bodies {
  const { province } = unit;
  return {
    organisations: [
      {
        id: province.id,
        record: {
          name: upper(province.name),
          type: 'administrative_unit',
          level: 'province',
          system: 'state',
          fictitious: true,
        },
      },
      ...provinceRoles.map((role): Named<OrganisationRecord> => {
        const { name, shortName, type, system, under } = provinceBody(role, province);
        return {
          id: bodyId(unit, role),
          record: {
            name,
            ...(shortName !== undefined && { shortName }),
            type,
            level: 'province',
            system,
            ...(under !== undefined && { parent: bodyId(unit, under) }),
            area: province.id,
            fictitious: true,
          },
        };
      }),
    ],
    posts: provinceRoles.map((role) => ({
      id: headPost(unit, role),
      record: { org: bodyId(unit, role), title: provinceBody(role, province).head ?? '', isHead: true },
    })),
  };
}

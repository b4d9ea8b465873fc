/** What kind of body a unit's name means: whose deadline it has, and whose figures “全区” are. */

/**
 * `government`: from the county up; `town`: 乡, 镇 and 街道, which report as departments do; `department`: everything else, the
 * offices of governments among it.
 */
export type BodyKind = 'government' | 'town' | 'department';

export interface Body {
  readonly kind: BodyKind;
  /** The level it governs: 区 for 东宝区人民政府; absent for departments. */
  readonly level?: string;
}

/** Areas without a government of their own, though their names end like those of districts. */
const NO_DISTRICT = /(?:开发|园|示范|保税|合作|自贸|风景名胜|景|旅游度假|度假|矿|林|库|校|小)区$/;
const TOWN = /(乡|镇|街道)(?:人民政府|政府|办事处)?$/;
const GOVERNMENT = /(省|自治区|自治州|自治县|自治旗|州|盟|市|县|区|旗)(?:人民政府|政府)?$/;

/** @param unit as the report's title names it: with or without 人民政府 */
export function bodyOf(unit: string): Body {
  const name = unit.trim();
  const [, town] = TOWN.exec(name) ?? [];
  if (town !== undefined) return { kind: 'town', level: town };
  const [, level] = GOVERNMENT.exec(name) ?? [];
  if (level === undefined || NO_DISTRICT.test(name)) return { kind: 'department' };
  return { kind: 'government', level: level.replace('自治', '') };
}

/** Below these levels nobody makes 规章; of a 市 the name does not tell whether it has districts. */
const BELOW = /^(?:县|区|旗|乡|镇|街道)$/;
/** Ministries and what else stands directly under the State Council. */
const CENTRAL = /^(?:国家|中国|全国|海关总署|审计署|国务院|[^省市县区州盟旗]{2,8}部$|中华人民共和国)/;
const PLACE = /(?:省|市|县|自治区|自治州|区|州|盟|旗)/;

/** May the unit be one that makes 规章? Yes where its name does not tell. */
export function mayMakeRegulations(unit: string): boolean {
  const name = unit.trim();
  const { kind, level = '' } = bodyOf(name);
  if (kind === 'department') return CENTRAL.test(name) || !PLACE.test(name);
  return /自治区/.test(name) || !BELOW.test(level);
}

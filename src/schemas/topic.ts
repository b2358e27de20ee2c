/** Topic (lĩnh vực) of petitions and commitments: a closed list, so that figures by topic add up. */
import { z } from 'zod';

/** In the order of the list that readers see; `other` is for what fits nowhere. */
export const topics = [
  'land',
  'minerals',
  'site_clearance',
  'land_certificate',
  'construction_order',
  'urban_management',
  'old_apartments',
  'sanitation',
  'fire_safety',
  'infrastructure',
  'security_defence',
  'administrative_reform',
  'education',
  'health',
  'social_security',
  'market_food_safety',
  'agriculture_trade',
  'youth',
  'culture',
  'party_government',
  'anti_corruption',
  'other',
] as const;

export type Topic = (typeof topics)[number];

/** Các lĩnh vực, lĩnh vực chính đứng đầu. */
export const topicList = z.array(z.enum(topics)).min(1);

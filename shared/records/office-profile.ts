import { z } from 'zod';
import { regionProfileSchema } from './region-profile.ts';

/** The regional profile that the office works by where it is not the preset of its region. One row, its id is `profile`. */
export const officeProfileSchema = z.object({ id: z.literal('profile'), profile: regionProfileSchema });

import { z } from 'zod';
import { judgment, type Judgment } from '../../findings/finding.ts';
import { settingsOf } from '../../validate.ts';
import entries from './judgments.json' with { type: 'json' };

/** How two readers judged each disagreement, independently of each other and of whoever made the check; of some, one so far. */
export const judgments: Judgment[] = settingsOf('src/report/findings/judgments.json', z.array(judgment), entries);

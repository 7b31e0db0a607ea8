import type { FindingSpec } from '../../findings/finding.ts';
import { constitution } from './constitution.ts';
import { courts } from './courts.ts';
import { names } from './names.ts';
import { population } from './population.ts';
import { society } from './society.ts';
import { treaties } from './treaties.ts';

/** One entry for each fact that does not add up, in the order of the document. */
export const findings: FindingSpec[] = [...population, ...society, ...constitution, ...courts, ...treaties, ...names];

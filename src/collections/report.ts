/** One report, declared, and what its stories claim: see `declarations.ts`. */
export type { Claim, Report } from '../declarations.ts';

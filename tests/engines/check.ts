import type { Engine } from './engine.ts';
import type { Page } from './page.ts';

/** One check, written once for the three browsers. */
export interface Check {
  name: string;
  /** What it needs of a browser that not each of them has. */
  needs: ('emulate' | 'pdf' | 'tap')[];
  run(page: Page): Promise<void>;
}

/** What keeps a browser from being checked: what its driver cannot do. */
export const lacks = ({ needs }: Check, engine: Engine): string[] => needs.filter((need) => !engine[need]);

/** Collects the checks of one file. */
export function checksOf(): { checks: Check[]; check: (name: string, ...rest: Rest) => void } {
  const checks: Check[] = [];
  return {
    checks,
    check(name, ...rest) {
      const [needs, run] = rest.length === 2 ? rest : [[], rest[0]];
      checks.push({ name, needs, run });
    },
  };
}

type Rest = [run: Check['run']] | [needs: Check['needs'], run: Check['run']];

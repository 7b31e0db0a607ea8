import { join } from 'node:path';

/**
 * The folder of the report that the site is made of: it holds `data/`, `content/` and `src/report/`, and what is made
 * from them goes into its `dist/`. It is the project itself, unless the setting `REPORT` names another.
 */
const home = process.env['REPORT'] ?? '.';

/** A path of the report's reportPath, `data/datapackage.json`, from the folder where the command runs. */
export const reportPath = (path: string): string => join(home, path);

/** What scripts add to the report on one page. */
import './contents.ts';
import './print.ts';
import './resume.ts';

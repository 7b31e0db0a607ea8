import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { report } from '#report';
import { reportPath } from '../../src/paths.ts';
import { archiveName } from '../../src/publish/index.ts';
import { edition } from '../../src/site/edition.ts';
import { findBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { listed } from './list.ts';
import { printed } from './printed.ts';

/** `npm run pdf`: prints the report of the built site into its data, and lists it there. The build needs no browser. */
const base = process.env['BASE_PATH'] ?? '/';
const server = serve(reportPath('dist'), 0, base);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const pdf = await printed(page, `http://localhost:${port}${base}report/`, { report, date: edition.date });
await browser.close();
server.close();

const name = `${archiveName(report)}.pdf`;
writeFileSync(reportPath(`dist/data/${name}`), pdf);
const index = reportPath('dist/data/index.html');
const size = `${(pdf.length / 1e6).toFixed(1)}\u00a0MB`;
const what = 'The whole report to print (PDF), with bookmarks; symbol and number on each page';
writeFileSync(index, listed(readFileSync(index, 'utf8'), { name, size, what }, name.replace('.pdf', '.epub')));
console.log(`printed ${name}, ${size}`);

import type { TreatyRows } from '../../subjects/spec.ts';

/** Where the table after paragraph 361 and annex 10 speak of each treaty and its procedures. */
export const treatyRows: Record<string, TreatyRows> = {
  icescr: { rows: [1, 15], reports: '6' },
  'op-icescr': { rows: [15] },
  iccpr: { rows: [2, 9], reports: '1' },
  'iccpr-op1': { rows: [9] },
  icerd: { rows: [3, 12], reports: '3' },
  'icerd-14': { rows: [12] },
  cedaw: { rows: [4, 11], reports: '4' },
  'op-cedaw': { rows: [11] },
  cat: { rows: [5, 10], reports: '2' },
  opcat: { rows: [10] },
  crc: { rows: [6, 13, 14, 17], reports: '5' },
  'op-crc-ac': { rows: [13] },
  'op-crc-sc': { rows: [14] },
  'op-crc-ic': { rows: [17] },
  ced: { rows: [7, 19], reports: '7' },
  'ced-procedure': { rows: [19] },
  crpd: { rows: [8, 18], reports: '8' },
  'op-crpd': { rows: [18] },
  icrmw: { rows: [16] },
  'icrmw-procedure': { rows: [16] },
};

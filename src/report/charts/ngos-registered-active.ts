import type { ChartSpec } from '../../charts/spec.ts';
import { perCent } from './quotes.ts';

export const ngosRegisteredActive: ChartSpec = {
  id: 'ngos-registered-active',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const registered = facts.statistic('ngos-registered');
    const active = facts.statistic('ngos-active');
    const rest = facts.measure('ngos-not-active').value;
    const share = facts.measure('ngos-active-share');
    const whole = `${say.number(registered.value)} registered`;
    return {
      headline: 'Fewer than half of the registered non-governmental organizations are active',
      claims: { 'Fewer than half': share.value < 50 },
      subtitle: 'Non-governmental organizations, number, according to local government data, undated',
      drawing: {
        type: 'partition',
        key: 'Activity',
        measure: { unit: 'organizations' },
        rows: [
          { key: 'Active', series: 'Organizations', panel: whole, value: active.value, use: active.use },
          { key: 'Not counted as active', series: 'Organizations', panel: whole, value: rest },
        ],
        options: { tones: { Active: 'sky' } },
      },
      note: 'The number of those not counted as active is computed here. The report does not say what makes an organization active.',
      description: [
        `By the data of local government, ${say.number(registered.value)} of these bodies are registered. Of them ${say.number(active.value)} are active: ${perCent(say, share)}. That leaves ${say.number(rest)} that are not counted as active. The report does not print that number.`,
      ],
    };
  },
};

import type { ChartSpec } from '../../charts/spec.ts';

export const ngosRegisteredActive: ChartSpec = {
  id: 'ngos-registered-active',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const registered = facts.statistic('ngos-registered');
    const active = facts.statistic('ngos-active');
    const rest = registered.value - active.value;
    const share = active.value / registered.value;
    const whole = `${say.number(registered.value)} registered`;
    return {
      headline: 'Fewer than half of the registered non-governmental organizations are active',
      claims: { 'Fewer than half': share < 0.5 },
      subtitle: 'Non-governmental organizations, number, according to local government data, undated',
      drawing: {
        form: 'parts',
        key: 'Activity',
        measure: { unit: 'organizations' },
        rows: [
          { key: 'Active', series: 'Organizations', panel: whole, value: active.value, use: active.use },
          { key: 'Not active', series: 'Organizations', panel: whole, value: rest },
        ],
        options: { tones: { Active: 'sky' } },
      },
      note: 'The number of those not active is computed here. The report does not say what makes an organization active.',
      description: [
        `By the data of local government, ${say.number(registered.value)} of these bodies are registered. Of them ${say.number(active.value)} are active: ${say.percent(share)}. That leaves ${say.number(rest)} that are not. The report does not print that number.`,
      ],
    };
  },
};

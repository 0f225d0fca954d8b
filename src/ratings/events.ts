import { compareDates } from '../common/dates.js';
import type { JourneyEvent } from './data.js';
import type { NumberedEvent } from './model.js';
import { whenOf } from './when.js';

/** Events in order of time, numbered from 1; those without a date come last, in the order given. */
export function numberedEvents(events: readonly JourneyEvent[]): readonly NumberedEvent[] {
  const ordered = [...events].sort((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
    return compareDates(a.date, b.date);
  });
  return ordered.map((event, index) => ({
    ...event,
    number: index + 1,
    when: event.date === null ? null : whenOf(event.date),
  }));
}

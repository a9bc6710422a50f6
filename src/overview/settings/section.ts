import type { SettingsFinding, SettingsPlace } from '../../domain/settings/check-settings';
import type { ClusterSettings } from '../../domain/settings/settings';

/** What every part of the settings gets: the settings as they stand on the screen, what is wrong with them, and the way to change them. */
export interface SectionProps {
  readonly draft: ClusterSettings;
  readonly findings: readonly SettingsFinding[];
  readonly change: (part: Partial<ClusterSettings>) => void;
}

/** What was found at one place, by its field. */
export function at(findings: readonly SettingsFinding[], part: SettingsPlace['part'], id?: string): FieldFindings {
  const here = findings.filter(({ where }) => where.part === part && (where.part !== 'card' || where.id === id));
  return (field) => here.filter((one) => one.field === field);
}

export type FieldFindings = (field: string) => readonly SettingsFinding[];

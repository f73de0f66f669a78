import { Save, Upload } from 'lucide-react';
import { useState } from 'react';
import { setProfile } from '#shared/commands/profile/set-profile.ts';
import { profileFileText, readProfile } from '#shared/domain/profile/profile-file.ts';
import { profileOf, regionProfile, regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { settingName } from '#shared/domain/profile/setting-names.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { officeTemplates } from '#shared/domain/scoring/templates/office-templates.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { RegionId } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileButton, JSON_FILES } from '../../../ui/choose-file/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './profile.module.css';
import { SettingLine } from './setting-line.tsx';
import { type SettingGroup, settingKeys, settingNotes } from './setting-notes.ts';
import { texts } from './texts.ts';

const groups = ['base', 'intake', 'expertise', 'commission', 'papers'] as const satisfies readonly SettingGroup[];

/** «Региональный профиль»: every setting in words with its consequence; nothing applies until it is written down. */
export function ProfileScreen() {
  const { view, actor } = useOffice();
  useRevision('officeProfiles', 'office', 'scoreTemplates');
  const act = useAct();
  const [group, setGroup] = useState<SettingGroup>('base');
  const [edited, setEdited] = useState<RegionProfile | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const current = profileOf(view);
  const profile = edited ?? current;
  const changed = changedSettings(current, profile);
  const templates = officeTemplates(view).map(({ id }) => id);
  const read = readProfile(profileFileText(tidied(profile)), templates);
  const forbidden = setProfile.permit(view, actor, null);
  const refusal = whyNotSavable();
  function whyNotSavable(): string | null {
    if (forbidden) return explain(forbidden);
    if (act.isRunning) return texts.busy;
    if (!read.ok) return explain(read.error);
    return changed.length === 0 ? texts.nothingChanged : null;
  }
  const save = async () => {
    const done = await act.run(setProfile, { profile: tidied(profile) });
    if (!done) return;
    setEdited(null);
    toast({ text: texts.saved });
  };
  const exportFile = async () => {
    const saved = await saveText('json', profileFileText(tidied(profile)), texts.fileName(profile.name));
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.exported, saved.value);
  };
  const importFile = async (file: File) => {
    const found = readProfile(await file.text().catch(() => ''), templates);
    setTrouble(found.ok ? null : explain(found.error));
    if (found.ok) setEdited(found.value);
  };
  const takePreset = (id: RegionId) => {
    const { numbering } = profile;
    setEdited({ ...regionProfile(id), ...(numbering ? { numbering } : {}) });
  };
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={profile.name}>
        <SelectField
          label={texts.preset}
          hideLabel
          options={regionProfiles.map(({ id, name }) => ({ value: id, label: name }))}
          value={profile.id}
          onChange={takePreset}
        />
        <Button variant="quiet" icon={Save} onClick={() => void exportFile()}>
          {texts.export}
        </Button>
        <FileButton
          variant="quiet"
          icon={Upload}
          accept={JSON_FILES}
          label={texts.import}
          onFile={(file) => void importFile(file)}
        />
      </ScreenHead>
      <Tabs
        label={texts.groupsLabel}
        tabs={groups.map((id) => ({ id, label: texts.groups[id], count: unconfirmedIn(profile, id) || undefined }))}
        current={group}
        onSelect={setGroup}
      />
      <TabPanel id={group} className={css.body}>
        {trouble ? (
          <Notice tone="bad" isAlert>
            {trouble}
          </Notice>
        ) : null}
        {settingKeys
          .filter((key) => settingNotes[key].group === group)
          .map((key) => (
            <SettingLine key={key} setting={key} profile={profile} onChange={setEdited} />
          ))}
      </TabPanel>
      <ActionBar
        isActive={changed.length > 0}
        sentence={sentenceOf(changed, profile)}
        details={act.refusal ? explain(act.refusal) : !read.ok && changed.length > 0 ? explain(read.error) : texts.hint}
      >
        <Button large refusal={edited ? null : texts.nothingChanged} onClick={() => setEdited(null)}>
          {texts.reset}
        </Button>
        <Button large variant="primary" refusal={refusal} onClick={() => void save()}>
          {texts.save}
        </Button>
      </ActionBar>
    </div>
  );
}

function sentenceOf(changed: readonly string[], { unconfirmed }: RegionProfile): string {
  return changed.length === 0 ? texts.unchanged(unconfirmed.length) : texts.changed(changed.join(', '));
}

function unconfirmedIn({ unconfirmed }: RegionProfile, group: SettingGroup): number {
  return settingKeys.filter((key) => settingNotes[key].group === group && unconfirmed.includes(key)).length;
}

/** Names of settings that differ; a changed confirmation counts for its own setting. */
function changedSettings(before: RegionProfile, after: RegionProfile): readonly string[] {
  const keys = settingKeys.filter(
    (key) =>
      !equalJson(before[key], after[key]) || before.unconfirmed.includes(key) !== after.unconfirmed.includes(key),
  );
  return [...(before.id === after.id ? [] : [settingName('id')]), ...keys.map(settingName)];
}

/** Without lines that were left empty. */
function tidied(profile: RegionProfile): RegionProfile {
  const grounds = profile.simplifiedGrounds.map((line) => line.trim()).filter((line) => line !== '');
  return { ...profile, name: profile.name.trim(), simplifiedGrounds: grounds };
}

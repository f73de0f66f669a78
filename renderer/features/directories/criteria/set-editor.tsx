import { ArrowLeft, Plus, Save, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { saveScoreTemplate } from '#shared/commands/templates/save-template.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { mayHaveChildren, withNewNode, withNode, withoutNode } from '#shared/domain/scoring/edit-template.ts';
import type { ScoreNode, ScoreTemplate } from '#shared/records/score-template.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { toast } from '../../../ui/toast.tsx';
import directory from '../directory.module.css';
import { texts as common } from '../texts.ts';
import css from './criteria.module.css';
import { NodeFields } from './node-fields.tsx';
import { NodeTree } from './node-tree.tsx';
import { SetFields } from './set-fields.tsx';
import { texts } from './texts.ts';
import { WrongTexts } from './wrong-texts.tsx';

const t = texts.edit;

type SetEditorProps = {
  readonly template: ScoreTemplate;
  /** It is only looked at. */
  readonly isFixed: boolean;
  readonly onBack: () => void;
};

/** A set of criteria over the whole screen: its tree left, the chosen criterion right. Nothing is written before «Записать». */
export function SetEditor({ template: given, isFixed, onBack }: SetEditorProps) {
  const { view, actor } = useOffice();
  const act = useAct();
  const [template, setTemplate] = useState(given);
  const [code, setCode] = useState(given.nodes[0]?.code ?? null);
  const [wrong, setWrong] = useState(0);
  const countWrong = useCallback((by: 1 | -1) => setWrong((count) => count + by), []);
  const node = template.nodes.find((one) => one.code === code) ?? null;
  const known = view.get('scoreTemplates', given.id)?.template ?? null;
  const forbidden = saveScoreTemplate.permit(view, actor, known ? given.id : null);
  const refusal = isFixed ? t.isLook : whyNotSavable();
  function whyNotSavable(): string | null {
    if (forbidden) return explain(forbidden);
    if (act.isRunning) return common.busy;
    if (wrong > 0) return t.wrongTexts;
    if (known && template === given) return t.nothingTyped;
    return whyUnready(template);
  }
  const add = (parent: string | null, title: string) => {
    const made = withNewNode(template, parent, title);
    setTemplate(made.template);
    setCode(made.code);
  };
  const remove = (one: ScoreNode) => {
    setTemplate(withoutNode(template, one.code));
    setCode(one.parent ?? template.nodes[0]?.code ?? null);
  };
  const save = async () => {
    if (!(await act.run(saveScoreTemplate, { template: tidied(template) }))) return;
    toast({ text: texts.kept });
    onBack();
  };
  return (
    <div className={directory.screen}>
      <ScreenHead title={isFixed ? t.look : t.change} count={texts.nodes(template.nodes.length)}>
        {isFixed ? null : (
          <Button variant="quiet" icon={Plus} onClick={() => add(null, t.newIndicator)}>
            {t.addIndicator}
          </Button>
        )}
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {t.back}
        </Button>
      </ScreenHead>
      <div className={css.split}>
        <ScrollPane label={isFixed ? texts.panel : t.tree} className={css.left}>
          <b>{template.title}</b>
          <NodeTree nodes={template.nodes} current={code} onChoose={setCode} />
        </ScrollPane>
        <Panel title={isFixed ? t.node : t.panel} tone="sunken">
          <ScrollPane label={t.nodeDetails} className={directory.editor}>
            <WrongTexts value={countWrong}>
              {node === null || isFixed ? (
                <LookedAt node={node} />
              ) : (
                <>
                  <b>{`${t.node} ${node.code}`}</b>
                  <NodeFields
                    key={node.code}
                    node={node}
                    hasChildren={template.nodes.some(({ parent }) => parent === node.code)}
                    onChange={(fields) => setTemplate(withNode(template, node.code, fields))}
                  />
                  <div className={directory.buttons}>
                    <Button
                      icon={Trash2}
                      refusal={withoutNode(template, node.code).nodes.length === 0 ? t.lastNode : null}
                      onClick={() => remove(node)}
                    >
                      {t.removeNode}
                    </Button>
                    <Button
                      icon={Plus}
                      refusal={mayHaveChildren(node.code) ? null : t.tooDeep}
                      onClick={() => add(node.code, t.newCriterion)}
                    >
                      {t.addCriterion}
                    </Button>
                  </div>
                </>
              )}
              {isFixed ? null : (
                <div className={directory.part}>
                  <SetFields template={template} onChange={setTemplate} />
                </div>
              )}
            </WrongTexts>
          </ScrollPane>
        </Panel>
      </div>
      <ActionBar sentence={act.refusal ? explain(act.refusal) : (refusal ?? t.hint)} isActive={refusal === null}>
        <Button large variant="primary" icon={Save} refusal={refusal} onClick={() => void save()}>
          {t.save}
        </Button>
      </ActionBar>
    </div>
  );
}

function LookedAt({ node }: { readonly node: ScoreNode | null }) {
  if (!node) return null;
  return (
    <>
      <b>{`${t.node} ${node.code}`}</b>
      <p>{node.title}</p>
      <p className={directory.hint}>{texts.kind[node.kind]}</p>
      {node.isOptional ? <p className={directory.hint}>{t.optional}</p> : null}
      {node.evidenceRequired ? <p className={directory.hint}>{t.evidence}</p> : null}
    </>
  );
}

function whyUnready(template: ScoreTemplate): string | null {
  if (template.title.trim() === '') return t.noTitle;
  if (template.categories.length === 0) return t.noCategory;
  const unnamed = template.nodes.find(({ title }) => title.trim() === '');
  return unnamed ? t.noNodeTitle(unnamed.code) : null;
}

function tidied(template: ScoreTemplate): ScoreTemplate {
  const posts = template.posts.map((post) => post.trim()).filter((post) => post !== '');
  return { ...template, title: template.title.trim(), source: template.source.trim(), posts };
}

import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';
import { useProgram } from '../use-program.ts';
import { licences } from './licences.ts';

const t = texts.about;

/** «О программе»: its version, and the licences of what it carries. */
export function AboutScreen() {
  const { program } = useProgram();
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title} />
      <ScrollPane className={css.body} label={t.title}>
        <p className={css.text}>{t.purpose}</p>
        {program ? (
          <dl className={css.facts}>
            <dt>{t.version}</dt>
            <dd>{program.version}</dd>
            <dt>{t.runtime}</dt>
            <dd>{t.runtimes[program.runtime]}</dd>
          </dl>
        ) : null}
        <table className={css.licences}>
          <caption className="vh">{t.licences}</caption>
          <thead>
            <tr>
              <th scope="col">{t.library}</th>
              <th scope="col">{t.version}</th>
              <th scope="col">{t.use}</th>
              <th scope="col">{t.licence}</th>
            </tr>
          </thead>
          <tbody>
            {licences.map(({ name, version, use, licence }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{version}</td>
                <td>{use}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollPane>
    </div>
  );
}

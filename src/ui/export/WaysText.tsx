import type { ReportWays } from '../../exchange/report.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { ClaimText, type ReportSetting } from './ReportText.tsx';

interface Props extends ReportSetting {
  readonly told: ReportWays;
}

/** The answer how two actors are connected: every way as its steps, each with words, voices and standing. */
export function WaysText({ told: { question, answer, caution, conditions, ways }, styles, address }: Props) {
  return (
    <section>
      <h2 className={styles['part']}>{question}</h2>
      <p className={styles['answer']}>{answer}</p>
      {caution !== null && <p>{caution}</p>}
      {conditions.map((condition) => (
        <p key={condition} className={styles['small']}>
          {condition}
        </p>
      ))}
      {ways.map(({ heading, steps, weakest }) => (
        <section key={heading}>
          <header className={styles['way']}>
            <h3 className={styles['chain']}>{heading}</h3>
            {weakest !== null && <p className={styles['qualities']}>{weakest}</p>}
          </header>
          <div className={styles['columns']}>
            {steps.map(({ ends, weakest: isWeakest, relationships }) => (
              <section key={ends} className={styles['step']}>
                {relationships.map(({ told, more }, at) => (
                  <div key={told.relationship.id}>
                    {at === 0 && (
                      <h4 className={styles['ends']}>
                        {ends}
                        {isWeakest !== null && <strong className={styles['mark']}>{isWeakest}</strong>}
                      </h4>
                    )}
                    <p className={styles['standing']}>
                      <LineSample standing={told.standing} category={told.relationship.category} /> {told.category} ·{' '}
                      <strong>{told.standingWords}.</strong> {told.standingWhy}
                    </p>
                    {told.fate !== null && <p className={styles['qualities']}>{told.fate}</p>}
                    {told.claims.map((claim) => (
                      <ClaimText key={claim.claim.id} told={claim} styles={styles} address={address} level={5} />
                    ))}
                    {more !== null && <p className={styles['small']}>{more}</p>}
                  </div>
                ))}
              </section>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

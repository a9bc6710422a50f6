/** Letters that people write for others because they sound alike, or nearly so. */
export interface Sound {
  readonly written: string;
  readonly meant: string;
  readonly cost: number;
}

/** A row for each cost: `ei=ij` for either one for the other, `lik>lijk` for the first where the second was meant. */
const table: ReadonlyArray<readonly [cost: number, pairs: string]> = [
  [0.15, "as>a's is>i's os>o's us>u's ys>y's"],
  [0.3, 'ien>ieën ieen>ieën'],
  [0.35, 'lik>lijk sg>sch th=t dt=t dt=d'],
  [0.5, 'ei=ij ou=au y=ij ey>ei uy>ui ch=g ks=x kw=qu ph=f cq>q tsie>tie sie=tie ies>isch nlijk>lijk enlijk>elijk'],
  [0.55, 'ie=i s>sch sh>sch ck>k nk=ng ngk>nk eeu>eu ieuw>iew iew>ieuw ouw>ou auw>au'],
  [0.7, 'o=au o=eau oe=ou oo=eau sj=ch ai=ei eu=ui ee=ea ij>ie ei>ai ee>é s>c c>s'],
];

export const sounds: readonly Sound[] = table.reduce<Sound[]>((all, [cost, pairs]) => {
  for (const pair of pairs.split(' ')) {
    const [written = '', meant = ''] = pair.split(/[=>]/);
    all.push({ written, meant, cost });
    if (pair.indexOf('=') > 0) all.push({ written: meant, meant: written, cost });
  }
  return all;
}, []);

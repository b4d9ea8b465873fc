import { readFileSync } from 'node:fs';
import { iisHeaders, nginxHeaders } from '../../tools/package/headers';

const read = (path: string): string => readFileSync(path, 'utf8');
const nginx = nginxHeaders(read('deploy/nginx.conf'));
const policy = new Map(
  (nginx.get('Content-Security-Policy') ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

const excelOnTheWeb = read('node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

describe('the example configurations', () => {
  it('send the same headers with nginx and with IIS', () => {
    expect([...nginx.keys()]).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
    ]);
    expect(iisHeaders(read('deploy/web.config'))).toEqual(nginx);
  });

  it('let nothing be loaded but from the own host, and no script be written into a page', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
  });

  it.each(['*.officeapps.live.com', '*.partner.officewebapps.cn'])(
    'let Excel on the web show the pane in a frame of %s, which its client takes for Office',
    (host) => {
      expect(/OfficeOnlineDomainList=\[([^\]]*)\]/.exec(excelOnTheWeb)?.[1]).toContain(`"${host}"`);
      expect(policy.get('frame-ancestors')).toContain(`https://${host}`);
      expect(nginx.has('X-Frame-Options')).toBe(false);
    },
  );

  it('give no location of nginx headers of its own, which would take away those of the server', () => {
    const locations = read('deploy/nginx.conf').match(/^\s*location[^{]*\{[^}]*/gm) ?? [];
    expect(locations).toHaveLength(2);
    for (const location of locations) expect(location).not.toContain('add_header');
  });
});

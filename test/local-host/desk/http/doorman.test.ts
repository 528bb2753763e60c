import {Doorman} from '../../../../local-host/desk/http/doorman.js';

const doorman = new Doorman(8417, 'the-token');
const OWN = {host: '127.0.0.1:8417', origin: 'http://127.0.0.1:8417'};

describe('Doorman.checkOrigin', () => {
  it.each([
    ['GET', {host: '127.0.0.1:8417'}],
    ['GET', {host: 'localhost:8417'}],
    ['POST', OWN],
    ['GET', {...OWN, 'sec-fetch-site': 'same-origin'}],
    ['GET', {host: '127.0.0.1:8417', 'sec-fetch-site': 'none'}],
  ])('lets %s with %j in', (method, headers) => {
    expect(doorman.checkOrigin({method, headers})).toEqual({kind: 'welcome'});
  });

  it.each([
    ['a foreign name of this computer', 421, 'GET', {host: 'evil.example:8417'}],
    ['another port', 421, 'GET', {host: '127.0.0.1:80'}],
    ['no name', 421, 'GET', {}],
    ['a page of another origin', 403, 'POST', {...OWN, origin: 'https://evil.example'}],
    ['a page in a sandbox', 403, 'POST', {...OWN, origin: 'null'}],
    ['a page of another site', 403, 'GET', {host: '127.0.0.1:8417', 'sec-fetch-site': 'cross-site'}],
    ['a page of another port here', 403, 'GET', {host: '127.0.0.1:8417', 'sec-fetch-site': 'same-site'}],
    ['a writer of unknown origin', 403, 'POST', {host: '127.0.0.1:8417'}],
  ])('turns %s away', (_, status, method, headers) => {
    expect(doorman.checkOrigin({method, headers})).toMatchObject({kind: 'refused', status});
  });
});

describe('Doorman.checkToken', () => {
  it.each([{'x-desk-token': 'the-token'}, {cookie: 'other=1; desk-8417=the-token'}])('lets %j in', headers => {
    expect(doorman.checkToken({method: 'GET', headers})).toEqual({kind: 'welcome'});
  });

  it.each([
    {},
    {cookie: 'desk-8417=another'},
    {cookie: 'desk-9999=the-token'},
    {cookie: 'desk-8417=the-token2'},
    {'x-desk-token': ''},
  ])('turns %j away', headers => {
    expect(doorman.checkToken({method: 'GET', headers})).toMatchObject({kind: 'refused', status: 403});
  });

  it('keeps the cookie from scripts and other sites', () => {
    expect(doorman.cookie).toBe('desk-8417=the-token; HttpOnly; SameSite=Strict; Path=/');
  });
});

import { appName, loadTexts } from '/assets/identity/webapp.js';

await loadTexts('welcome');

export default {
  app: { vendor: 'Redress', name: appName('Welcome', '首页') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: appName('en', 'zh') },
  customScripts: ['../../../assets/identity/webapp'],
  links: [
    {
      label: appName('Portal', '投诉门户'),
      href: '/',
      description: appName('The complainant’s pages: file, follow, answer', '投诉人页面：提交、查询、答复')
    }
  ],
  disableWelcomeMessage: true
};

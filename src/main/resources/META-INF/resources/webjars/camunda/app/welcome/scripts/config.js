import { appName, loadTexts } from '/assets/identity/webapp.js';

await loadTexts('welcome');

export default {
  app: { vendor: 'Redress', name: appName('Welcome', '首页') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: appName('en', 'zh') },
  customScripts: ['../../../assets/identity/webapp'],
  links: [
    {
      label: appName('Start page', '首页'),
      href: '/',
      description: appName('Case files and every other place that is open to you', '案卷及您可以访问的其他页面')
    }
  ],
  disableWelcomeMessage: true
};

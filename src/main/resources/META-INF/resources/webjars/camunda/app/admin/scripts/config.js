import { appName, loadTexts } from '/assets/identity/webapp.js';

await loadTexts('admin');

export default {
  app: { vendor: 'Redress', name: appName('Admin', '管理') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: appName('en', 'zh') },
  customScripts: ['../../../assets/identity/webapp'],
  disableWelcomeMessage: true
};

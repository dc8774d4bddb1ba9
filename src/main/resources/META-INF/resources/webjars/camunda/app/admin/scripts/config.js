import { appName } from '/assets/identity/webapp.js';

export default {
  app: { vendor: 'Redress', name: appName('Admin', '管理') },
  locales: { availableLocales: ['en', 'zh'], fallbackLocale: 'en' },
  customScripts: ['../../../assets/identity/webapp'],
  disableWelcomeMessage: true
};

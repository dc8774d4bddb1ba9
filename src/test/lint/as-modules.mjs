// The form linter is published for bundlers: module files that leave the ending of their imports away. These hooks add it.
export async function resolve(specifier, context, next) {
  for (const ending of ['', '.js', '/index.js']) {
    try {
      return await next(specifier + ending, context);
    } catch (error) {
      if (ending === '/index.js' || !/^ERR_(MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT)$/.test(error.code)) throw error;
    }
  }
}

export function load(url, context, next) {
  return next(url, url.includes('/@camunda/form-linting/') ? { ...context, format: 'module' } : context);
}

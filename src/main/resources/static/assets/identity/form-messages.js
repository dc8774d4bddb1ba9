// Forms speak English only in what they say by themselves (errors, placeholders, empty lists). In a Chinese browser this says it in Chinese.
// It looks only at the elements that hold such texts, never at what people have written.

import { afterChanges, appName } from './webapp.js';

const TEXTS = [
  [/^Field is required\.$/, '此项为必填项。'],
  [/^Field must match pattern (.+)\.$/, '格式须符合 $1。'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少须有 $1 个字符。'],
  [/^Field must have maximum length of (.+)\.$/, '最多 $1 个字符。'],
  [/^Field must be a valid email\.?$/, '请输入有效的电子邮箱地址。'],
  [/^Field must be a valid +international phone number\.?.*$/, '请输入带国际区号的有效电话号码。'],
  [/^Value is not a number\.$/, '请输入数字。'],
  [/^Value is expected to be an integer\.?$/, '请输入整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.?$/, '小数位数不得超过 $1 位。'],
  [/^Please select a valid value.*$/, '请选择有效的值。'],
  [/^Date and time must both be entered\.$/, '日期和时间须同时填写。'],
  [/^Select$/, '请选择'],
  [/^Search$/, '搜索'],
  [/^Add new$/, '添加一项'],
  [/^Nothing to show\.$/, '没有内容。'],
  [/^No results$/, '没有结果'],
  [/^All values selected$/, '已全部选择'],
  [/^Not checked$/, '未选择'],
  [/^Show all \((\d+)\)$/, '显示全部（$1）'],
  [/^Collapse$/, '收起']
];

const PLACES = '.fjs-form-field-error, .fjs-form-field-error li, .fjs-select-placeholder, .fjs-repeat-render-add, .fjs-repeat-render-collapse, '
  + '.fjs-table-empty, .fjs-table-body .fjs-table-td[colspan], .fjs-taglist-skip-link, .fjs-dropdownlist .fjs-dropdownlist-empty';

function inChinese(text) {
  const known = TEXTS.find(([english]) => english.test(text.trim()));
  return known ? text.trim().replace(known[0], known[1]) : null;
}

function translateTexts(element) {
  for (const node of element.childNodes) {
    const chinese = node.nodeType === Node.TEXT_NODE && inChinese(node.data);
    if (chinese && node.data !== chinese) {
      node.data = chinese;
    }
  }
}

function translate(root) {
  root.querySelectorAll('.fjs-container').forEach(form => {
    form.querySelectorAll(PLACES).forEach(translateTexts);
    form.querySelectorAll('input[placeholder="Search"]').forEach(input => input.setAttribute('placeholder', '搜索'));
  });
}

if (appName('en', 'zh') === 'zh') {
  afterChanges(() => translate(document));
}

export default [];

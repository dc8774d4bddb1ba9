// Rules for bpmnlint. In Camunda Modeler this file is a script, in the tests a module; so it is one file and needs no build.
(function() {
  'use strict';

  const chinese = typeof navigator !== 'undefined' && /^zh/i.test(navigator.language || '');
  const say = (english, translated) => chinese ? translated : english;

  // The tests compare these lists with the application's.
  const STATUSES = [ 'RECEIVED', 'VERIFYING', 'AWAITING_COMPLAINANT', 'INVESTIGATING', 'RESOLVING', 'AWAITING_APPROVAL', 'PROPOSED', 'PROVIDING_REMEDY',
    'FOLLOWING_UP', 'CLOSED', 'REFUSED', 'WITHDRAWN' ];
  const TYPED = [ 'narrative', 'demand', 'answers', 'complainant.name', 'complainant.organisation', 'complainant.email', 'complainant.phone',
    'complainant.fax', 'complainant.address', 'complainant.customerNumber', 'complainant.representative', 'subject.product', 'subject.model',
    'subject.quantity', 'subject.serialNumber', 'subject.contractNumber', 'subject.orderNumber', 'subject.technicalData', 'plan.measures', 'plan.owner',
    'plan.remarks', 'plan.reasons' ];
  const PROPERTIES = [ 'complaintStatus', 'fourEyesWith', 'askAfresh', 'visibleTo', 'startableBy' ];
  const INPUTS = { sendLetter: 'letter', grantRemedy: 'remedy', revokeRemedy: 'remedy' };

  const is = (node, ...types) => types.some(type => node.$instanceOf && node.$instanceOf('bpmn:' + type));
  const isExpression = text => text.includes('{');
  const attribute = (node, name) => String((node.get ? node.get('camunda:' + name) : node[name]) || '').trim();

  // Modeler knows the engine's elements by type, a plain parser keeps them as generic children; both are read.
  const kind = element => element.$type.replace(/^\w+:/, '').toLowerCase();
  const inside = element => [].concat(element.values || [], element.inputParameters || [], element.outputParameters || [], element.$children || []);
  const extensions = (node, name) => ((node.extensionElements || {}).values || []).filter(element => kind(element) === name.toLowerCase());
  const properties = node => extensions(node, 'properties').flatMap(inside).map(property => ({ name: (property.name || '').trim(), value: property.value || '' }));
  const inputs = node => extensions(node, 'inputOutput').flatMap(inside).filter(parameter => kind(parameter) === 'inputparameter');
  const list = value => value.split(',').map(item => item.trim());

  // Not every program writes the references from a gateway to its flows.
  const outgoing = node => ((node.$parent || {}).flowElements || []).filter(flow => is(flow, 'SequenceFlow') && flow.sourceRef === node);

  function tasks(node, found = []) {
    (node.flowElements || []).forEach(element => {
      if (is(element, 'UserTask')) {
        found.push(element.id);
      }
      tasks(element, found);
    });
    return found;
  }

  function texts(node) {
    const attributes = Object.keys(node.$attrs || {}).filter(name => !/delegateExpression$/.test(name)).map(name => node.$attrs[name]);
    const own = [ node.name, node.body, node.text, node.$body, node.definition, node.value, node.businessKey, node.sourceExpression, node.source,
      node.assignee, node.candidateGroups, node.dueDate, node.followUpDate, node.priority, node.collection, node.calledElement ];
    const nested = [ node.conditionExpression, node.completionCondition, node.loopCardinality, node.loopCharacteristics, node.timeDate, node.timeDuration,
      node.timeCycle, node.messageRef, node.signalRef ].concat(node.eventDefinitions || [], is(node, 'UserTask') ? node.documentation || [] : [],
      (node.extensionElements || {}).values || [], node.$type.startsWith('camunda:') ? inside(node) : []);
    return attributes.concat(own).filter(text => typeof text === 'string' && isExpression(text)).concat(nested.filter(Boolean).flatMap(texts));
  }

  function paths(expression) {
    const plain = expression.replace(/\[\s*(['"])(\w+)\1\s*]/g, '.$2');
    const pattern = /\bcomplaint((?:\.\w+)+)/g;
    const found = [];
    for (let match; (match = pattern.exec(plain));) {
      const before = plain.slice(0, match.index);
      const after = plain.slice(pattern.lastIndex);
      const presence = /(\bempty\s*\(?|\bnull\s*(==|!=|eq|ne))\s*\(?\s*$/.test(before) || /^\s*\)?\s*(==|!=|eq\b|ne\b)\s*null\b/.test(after);
      found.push({ path: match[1].slice(1), presence });
    }
    return found;
  }

  const isTyped = path => TYPED.some(name => path === name || path.startsWith(name + '.') || name.startsWith(path + '.'));

  const rules = {
    'task-form': node => is(node, 'UserTask') && !attribute(node, 'formRef') && !attribute(node, 'formKey')
      && say('The user task has no form. Enter the id of a form as its form reference.', '用户任务没有表单。请在表单引用中填写表单的 id。'),

    'task-group': node => is(node, 'UserTask') && ![ 'candidateGroups', 'candidateUsers', 'assignee' ].some(name => attribute(node, name))
      && say('The user task has no candidate group, and nobody would see it. Enter a group.', '用户任务没有候选组，无人能看到它。请填写用户组。'),

    'task-verb': node => {
      if (!is(node, 'ServiceTask', 'SendTask') || is(node, 'BusinessRuleTask')) {
        return false;
      }
      const verb = attribute(node, 'delegateExpression').replace(/[$#{}\s]/g, '');
      if (!verb) {
        return say('The task calls nothing. Choose the element template of a verb, such as Send letter.', '该任务不调用任何动作。请选择动作的元素模板，例如“发送信函”。');
      }
      const needed = INPUTS[verb];
      return needed && !inputs(node).some(input => input.name === needed && (input.definition || input.$body || input.body || input.value))
        && say(`\${${verb}} requires the ${needed}. Choose its element template.`, `\${${verb}} 需要输入 ${needed}。请选择其元素模板。`);
    },

    'task-table': node => is(node, 'BusinessRuleTask') && !attribute(node, 'decisionRef') && !attribute(node, 'delegateExpression')
      && say('The business rule task asks no table. Enter the id of a decision.', '业务规则任务没有指定决策表。请填写决策的 id。'),

    'called-process': node => is(node, 'CallActivity') && !node.calledElement
      && say('The call activity calls no process. Enter the id of a process.', '调用活动没有指定流程。请填写流程的 id。'),

    'gateway-ways': node => {
      if (!is(node, 'Gateway')) {
        return false;
      }
      const ways = outgoing(node);
      if (!ways.length) {
        return say('No flow leaves the gateway. Draw one, or remove the gateway.', '该网关没有出路。请画出一条流出的连线，或删除该网关。');
      }
      return is(node, 'ExclusiveGateway', 'InclusiveGateway') && (ways.length > 1 || ways[0].conditionExpression) && !node.default
        && say('A complaint that fits no condition would stop here. Mark one outgoing flow as the default.', '不符合任何条件的投诉会停在此处。请将一条出路设为默认。');
    },

    'flow-condition': node => {
      if (!is(node, 'SequenceFlow')) {
        return false;
      }
      const condition = node.conditionExpression && (node.conditionExpression.body || '');
      if (condition !== undefined && condition !== null && node.conditionExpression && !isExpression(condition)) {
        return say('The condition is not an expression. Write it like ${admission == \'REFUSE\'}.', '条件不是表达式。请写成 ${admission == \'REFUSE\'} 的形式。');
      }
      const from = node.sourceRef;
      if (!from || !is(from, 'ExclusiveGateway', 'InclusiveGateway') || outgoing(from).length < 2) {
        return false;
      }
      if (from.default === node) {
        return node.conditionExpression && say('The condition of a default flow is ignored. Remove it.', '默认连线的条件不会被检查。请删除条件。');
      }
      return !node.conditionExpression && from.default && say('The flow has no condition, so that it is always taken. Enter one.', '该连线没有条件，总会被选中。请填写条件。');
    },

    'timer': node => {
      if (!is(node, 'TimerEventDefinition')) {
        return false;
      }
      const time = node.timeDate || node.timeDuration || node.timeCycle;
      const text = time && (time.body || '').trim();
      if (!text) {
        return say('The time is empty. Enter a date, a duration such as P3D, or a cycle such as R3/PT1H.', '时间为空。请填写日期、时长（如 P3D）或周期（如 R3/PT1H）。');
      }
      const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
      const cycle = /^R\d*\/(.+\/)?P\S+$/;
      const right = isExpression(text) || (time === node.timeDuration ? duration.test(text)
        : time === node.timeCycle ? cycle.test(text) && duration.test(text.slice(text.lastIndexOf('/') + 1)) || text.split(/\s+/).length >= 6
          : /^\d{4}-\d\d-\d\d(T\S+)?$/.test(text) && !Number.isNaN(Date.parse(text)));
      return !right && say(`The engine cannot read ${text}. Write a duration like PT2H or P3D, a cycle like R3/PT1H, a date like 2026-12-01T09:00:00.`,
        `引擎无法读取 ${text}。时长写成 PT2H 或 P3D，周期写成 R3/PT1H，日期写成 2026-12-01T09:00:00。`);
    },

    'four-eyes': node => {
      const process = node.$parent && scope(node);
      const wrong = is(node, 'UserTask') && properties(node).filter(property => property.name === 'fourEyesWith')
        .flatMap(property => list(property.value)).find(id => !tasks(process).includes(id));
      return wrong !== undefined && wrong !== false && say(`fourEyesWith names “${wrong}”, which is no user task of this process. Enter the id of one.`,
        `fourEyesWith 指向“${wrong}”，它不是本流程中的用户任务。请填写正确的 id。`);
    },

    'property': node => {
      for (const { name, value } of properties(node)) {
        const meant = PROPERTIES.find(known => known !== name && known.toLowerCase() === name.replace(/[\s_-]/g, '').toLowerCase());
        if (meant) {
          return say(`The property ${name} has no effect. Write ${meant}.`, `属性 ${name} 不起作用。请写成 ${meant}。`);
        }
        if (name === 'complaintStatus' && !STATUSES.includes(value)) {
          return say(`${value} is no status. Enter one of ${STATUSES.join(', ')}.`, `${value} 不是案件状态。请填写其中之一：${STATUSES.join(', ')}。`);
        }
      }
      return false;
    },

    'free-text': node => {
      const read = node.$type && node.$type.startsWith('bpmn:') && is(node, 'FlowElement', 'Message', 'Signal')
        && texts(node).flatMap(paths).find(({ path, presence }) => isTyped(path) && !presence);
      return read && say(`An expression reads complaint.${read.path}, which is free text and gives •••. Only ask whether there is any (!= null), or use a table.`,
        `表达式读取 complaint.${read.path}，这是人输入的内容，只会得到 •••。请只判断是否有内容（!= null），或改用决策表。`);
    },

    'camunda-8': node => {
      const foreign = (((node.extensionElements || {}).values || []).map(element => element.$type))
        .concat(Object.keys(node.$attrs || {})).find(name => /^zeebe:/.test(name));
      return foreign && say(`${foreign} belongs to Camunda 8 and has no effect here.`, `${foreign} 属于 Camunda 8，在此不起作用。`);
    },

    'executable': node => is(node, 'Definitions') && !(node.rootElements || []).some(element => is(element, 'Process') && element.isExecutable)
      && say('No process is executable, so that nothing would be deployed. Tick “Executable”.', '没有可执行的流程，部署后什么也不会有。请勾选“Executable”。')
  };

  function scope(node) {
    let at = node;
    while (at.$parent && !is(at, 'Process')) {
      at = at.$parent;
    }
    return at;
  }

  const resolver = {
    resolveRule: (name, rule) => name === 'bpmnlint-plugin-redress' ? () => ({
      check(node, reporter) {
        const problem = rules[rule](node);
        if (problem) {
          reporter.report(node.id || (node.$parent || {}).id, problem);
        }
      }
    }) : null,
    resolveConfig: () => null
  };
  const config = { rules: Object.fromEntries(Object.keys(rules).map(rule => [ 'redress/' + rule, 'error' ])) };

  if (typeof window !== 'undefined') {
    window.plugins = window.plugins || [];
    window.plugins.push({ plugin: { config, resolver }, type: 'lintRules.bpmn' });
  }
  if (typeof module !== 'undefined') {
    module.exports = { config, resolver, STATUSES, TYPED };
  }
})();

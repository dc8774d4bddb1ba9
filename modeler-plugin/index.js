'use strict';

module.exports = {
  name: 'Redress',
  script: './client.js'
};

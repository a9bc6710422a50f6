/* global window */
/*
 * Stands in for the part of Microsoft's Ajax library that office.js uses in Outlook on the web. The real one lives on a
 * server of Microsoft's and is not on npm; with this one practice mode needs no internet. Written for Clusterpost.
 */
(function () {
  'use strict';
  const Type = (window.Type = Function);
  const Sys = (window.Sys = window.Sys || {});

  Type.registerNamespace = function (path) {
    path.split('.').reduce((scope, name) => (scope[name] = scope[name] || {}), window);
  };
  Type.prototype.registerClass = function (name, base) {
    this.__typeName = name;
    if (base) {
      const own = Object.getOwnPropertyDescriptors(this.prototype);
      this.prototype = Object.create(base.prototype, own);
      this.__baseType = base;
    }
    return this;
  };
  Type.registerClass = function () {};
  Type.prototype.getName = function () {
    return this.__typeName || this.name;
  };

  Sys.StringBuilder = function (text) {
    this.parts = text === undefined || text === null ? [] : [String(text)];
  };
  Sys.StringBuilder.prototype = {
    append(text) {
      this.parts.push(String(text));
      return this;
    },
    appendLine(text) {
      this.parts.push(text === undefined ? '\r\n' : text + '\r\n');
      return this;
    },
    clear() {
      this.parts = [];
    },
    isEmpty() {
      return this.parts.join('') === '';
    },
    toString(separator) {
      return this.parts.join(separator || '');
    },
  };

  Sys.Debug = { trace() {}, assert() {}, fail() {} };
  Sys.Serialization = {
    JavaScriptSerializer: { serialize: (value) => JSON.stringify(value), deserialize: (text) => JSON.parse(text) },
  };

  // The checks of arguments are the add-in's own business: they pass.
  Function._validateParams = () => null;
  Function._validateParameter = () => null;
  Function.createDelegate = (scope, method) => method.bind(scope);

  const names = ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined'];
  for (const name of [...names, 'create', 'invalidOperation', 'notImplemented', 'parameterCount']) {
    Error[name] = (...details) => {
      const error = new Error('Sys.' + name + ': ' + details.filter((detail) => typeof detail === 'string').join(', '));
      error.name = 'Sys.' + name;
      return error;
    };
  }
})();

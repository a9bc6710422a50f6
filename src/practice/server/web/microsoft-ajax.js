/* global window */
/*
 * Stands in for the part of Microsoft's Ajax library that office.js uses in Outlook on the web. The real one lives on a
 * server of Microsoft's and is not on npm; with this one practice mode needs no internet. Written for Clusterpost.
 */
(function () {
  'use strict';
  const Type = (window.Type = Function);
  const Sys = (window.Sys = {});

  Type.registerNamespace = function (path) {
    path.split('.').reduce((scope, name) => (scope[name] = scope[name] || {}), window);
  };

  // Called on the class itself. office.js sets up inheritance on its own, so the name is all there is to keep.
  Type.prototype.registerClass = function (name) {
    this.__typeName = name;
    return this;
  };
  Type.prototype.isInstanceOfType = function (value) {
    return value instanceof this;
  };

  Sys.StringBuilder = function (text) {
    this.parts = text ? [text] : [];
  };
  Sys.StringBuilder.prototype.append = function (text) {
    this.parts.push(text);
    return this;
  };
  Sys.StringBuilder.prototype.toString = function (separator) {
    return this.parts.join(separator || '');
  };

  Sys.Debug = { trace() {} };
  Sys.Browser = {};
  Sys.Serialization = {
    JavaScriptSerializer: { serialize: (value) => JSON.stringify(value), deserialize: (text) => JSON.parse(text) },
  };

  // These check the types of arguments; null means that they are in order.
  Function._validateParams = () => null;
  Function._validateParameter = () => null;

  for (const kind of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount']) {
    const name = 'Sys.' + kind.charAt(0).toUpperCase() + kind.slice(1) + 'Exception';
    Error[kind] = (...details) => {
      const error = new Error(name + ': ' + details.filter((detail) => typeof detail === 'string').join(', '));
      error.name = name;
      return error;
    };
  }
})();

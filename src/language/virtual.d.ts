declare module 'virtual:messages/*' {
  const messages: Record<string, import('@lingui/core').CompiledMessage>;
  export default messages;
}

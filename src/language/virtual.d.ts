declare module 'virtual:messages/en' {
  const messages: Record<string, import('@lingui/core').CompiledMessage>;
  export default messages;
}

<#ftl output_format="plainText">
type ${content.type}; uri ${content.uri}
